import {
  dutyReportFormNames,
  type Finding,
  label,
  principalNames,
  rectificationNames,
  type Year,
} from '@fazhi/model'
import { type Speaker, speaker } from '../explain/index.js'
import { findUnit } from '../waterfall/index.js'
import type { CardDuty, CardMeeting, PrincipalCard } from './principal-card.js'
import { factWords, type ViewTextOptions } from './view-text.js'

/** A part of a card in words: its title, and lines, each of which may have lines of its own. */
export interface CardSection {
  readonly title: string
  readonly lines: readonly { readonly text: string; readonly more: readonly string[] }[]
}

/** What a card is written with. */
export interface CardTextOptions extends Pick<ViewTextOptions, 'language'> {
  /** Says a finding. */
  readonly sayFinding: (finding: Finding) => string
}

const list = (items: readonly string[], { say }: Speaker): string => items.join(say('listComma'))

const named = (card: Pick<CardDuty, 'duty' | 'title'>, { say, language }: Speaker): string =>
  card.title === undefined
    ? card.duty
    : say('view.dutyTitle', { duty: card.duty, title: label(card.title, language) })

const dutyLine = (duty: CardDuty, words: Speaker): CardSection['lines'][number] => {
  const { say, number } = words
  const { inTerm, ofUnit, facts, evidence, reported } = duty
  const isShown = inTerm !== undefined || reported.length > 0
  return {
    text: named(duty, words),
    more: [
      ...(duty.title === undefined ? [say('card.unknown')] : []),
      ...(duty.isOtherSide === true ? [say('card.otherSide')] : []),
      ...(inTerm === undefined || ofUnit === undefined
        ? []
        : [
            say('card.inTerm', {
              points: number(inTerm.points),
              full: number(inTerm.full),
              unitPoints: number(ofUnit.points),
              unitFull: number(ofUnit.full),
            }),
          ]),
      ...(facts.length === 0
        ? []
        : [
            say('card.byFacts', {
              facts: list(
                facts.map((fact) => factWords(fact, words)),
                words,
              ),
            }),
          ]),
      ...(evidence.length === 0
        ? []
        : [
            say('card.papers', {
              papers: list(
                evidence.map(({ title }) => title),
                words,
              ),
            }),
          ]),
      ...(reported.length === 0 ? [] : [say('card.byReport', { dates: list(reported, words) })]),
      ...(isShown ? [] : [say('card.unshown')]),
    ],
  }
}

const meetingLine = (
  { meeting: { date, body, ordinal }, passed }: CardMeeting,
  words: Speaker,
): CardSection['lines'][number] => {
  const { say } = words
  return {
    text: say('card.meeting', {
      date,
      body: ordinal === undefined ? body : say('card.ordinal', { body, ordinal }),
    }),
    more: passed.length === 0 ? [] : [say('card.passed', { papers: list(passed, words) })],
  }
}

const reportLine = (
  report: PrincipalCard['reports'][number],
  { duties }: PrincipalCard,
  words: Speaker,
): CardSection['lines'][number] => {
  const { say, language } = words
  const { form, date, meeting, problems, rectification } = report
  const titleOf = new Map(duties.map((duty) => [duty.duty, named(duty, words)]))
  return {
    text: say('card.report', { form: label(dutyReportFormNames[form], language), date }),
    more: [
      meeting === undefined ? say('card.noMeetingOfReport') : say('card.at', { meeting }),
      report.duties.length === 0
        ? say('card.noItems')
        : say('card.items', {
            duties: list(
              report.duties.map((duty) => titleOf.get(duty) ?? duty),
              words,
            ),
          }),
      problems.length === 0
        ? say('card.noProblems')
        : say('card.problems', { problems: problems.join(say('semicolon')) }),
      say('card.rectification', { state: label(rectificationNames[rectification], language) }),
    ],
  }
}

const bare = (text: string): CardSection['lines'][number] => ({ text, more: [] })

/** A card in words: who and when first, then duties, meetings, duty reports, and what is missing. */
export const cardSections = (
  year: Year,
  card: PrincipalCard,
  { language, sayFinding }: CardTextOptions,
): readonly CardSection[] => {
  const words = speaker(year.rulebook, language)
  const { say } = words
  const { result } = findUnit(year, card.unit)
  const { principal, sameOffice } = card
  const until = (to: string | undefined): string => to ?? say('view.open')
  return [
    {
      title: say('card.head', {
        office: label(principalNames[principal.role], language),
        name: principal.name,
        unit: label(result.name, language),
      }),
      lines: [
        bare(
          say('card.term', {
            from: principal.term.from,
            to: until(principal.term.to),
            year: String(year.year),
            days: card.days,
          }),
        ),
        ...(sameOffice.length === 0
          ? []
          : [
              bare(
                say('card.others', {
                  persons: list(
                    sameOffice.map(({ principal: { name, term }, days }) =>
                      say('card.other', { name, from: term.from, to: until(term.to), days }),
                    ),
                    words,
                  ),
                }),
              ),
            ]),
      ],
    },
    {
      title: say('card.duties'),
      lines:
        card.duties.length === 0
          ? [bare(say('view.noDuty'))]
          : card.duties.map((duty) => dutyLine(duty, words)),
    },
    {
      title: say('card.meetings'),
      lines:
        card.meetings.length === 0
          ? [bare(say('card.noMeeting'))]
          : card.meetings.map((meeting) => meetingLine(meeting, words)),
    },
    {
      title: say('card.reports'),
      lines:
        card.reports.length === 0
          ? [bare(say('card.noReport'))]
          : card.reports.map((report) => reportLine(report, card, words)),
    },
    {
      title: say('card.missing'),
      lines:
        card.findings.length === 0
          ? [bare(say('card.nothingMissing'))]
          : card.findings.map((finding) => bare(sayFinding(finding))),
    },
  ]
}

/** A card as plain text. */
export const cardText = (year: Year, card: PrincipalCard, options: CardTextOptions): string =>
  cardSections(year, card, options)
    .flatMap(({ title, lines }) => [
      title,
      ...lines.flatMap(({ text, more }) => [`  ${text}`, ...more.map((line) => `    ${line}`)]),
    ])
    .join('\n')
