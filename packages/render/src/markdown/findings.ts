import type { Finding, Place } from '@fazhi/model'
import { bucketOf } from '../counts.js'
import { showShortPlace } from '../place.js'
import { showPlaces } from '../place-list.js'
import { bySection } from '../sections.js'
import { clip } from '../width.js'
import type { MarkdownContext } from './context.js'
import { inline, table } from './escape.js'

/** Columns a quote is cut to; the place says where the rest is. */
const quoteWidth = 120
/** Places in one cell. */
export const placesCell = (at: readonly Place[], context: MarkdownContext): string =>
  inline(showPlaces(at, { ...context, nameOf: showShortPlace }))

/** What a finding rests on: the article where it can be cited, else that it is no requirement. */
const basisCell = ({ basis }: Finding, { word, cite }: MarkdownContext): string => {
  if (basis === undefined) return ''
  const cited = cite?.(basis)
  if (cited !== undefined) return inline(cited)
  return basis.authority === 'ourJudgement' || basis.authority === 'houseStyle'
    ? word(`authority.${basis.authority}`)
    : ''
}

const remedyCell = ({ remedy, expected }: Finding, { word }: MarkdownContext): string =>
  expected === undefined
    ? word(`remedy.${remedy}`)
    : `${word(`remedy.${remedy}`)}${word('colon')}${inline(clip(expected, quoteWidth))}`

const textCell = (
  finding: Finding,
  effects: readonly Finding[],
  { word, say, language }: MarkdownContext,
): string => {
  const caused = effects.map((effect) => `${inline(say(effect, language))} (${effect.rule})`)
  return [
    inline(say(finding, language)),
    ...(caused.length === 0
      ? []
      : [
          `${word('effects', { n: caused.length })}${word('colon')}${caused.join(word('semicolon'))}`,
        ]),
  ].join('<br>')
}

const quoteCell = ({ quote }: Finding): string =>
  quote === undefined ? '' : inline(clip(quote, quoteWidth))

/** A heading and a table a section. */
export const findingsMarkdown = (
  findings: readonly Finding[],
  effects: ReadonlyMap<string, readonly Finding[]>,
  context: MarkdownContext,
): readonly string[] => {
  const { word } = context
  const head = [
    word('table.place'),
    word('table.severity'),
    word('table.rule'),
    word('table.finding'),
    word('table.quote'),
    word('table.remedy'),
    word('table.basis'),
  ]
  return bySection(findings, word, context.placeAs).flatMap((section) => [
    `### ${inline(section.title)}`,
    table(
      head,
      section.findings.map((finding) => [
        placesCell(finding.at, context),
        word(`severity.${bucketOf(finding)}`),
        finding.rule,
        textCell(finding, effects.get(finding.fingerprint) ?? [], context),
        quoteCell(finding),
        remedyCell(finding, context),
        basisCell(finding, context),
      ]),
    ),
  ])
}

/** What somebody answers for: who, when and why. */
export const acknowledgedMarkdown = (
  findings: readonly Finding[],
  effects: ReadonlyMap<string, readonly Finding[]>,
  context: MarkdownContext,
): string => {
  const { word } = context
  return table(
    [
      word('table.place'),
      word('table.rule'),
      word('table.finding'),
      word('table.quote'),
      word('table.status'),
      word('table.person'),
      word('table.date'),
      word('table.why'),
    ],
    findings.flatMap((finding) =>
      finding.acknowledged === undefined
        ? []
        : [
            [
              placesCell(finding.at, context),
              finding.rule,
              textCell(finding, effects.get(finding.fingerprint) ?? [], context),
              quoteCell(finding),
              word(`acknowledged.${finding.acknowledged.as}`),
              inline(finding.acknowledged.person),
              finding.acknowledged.date,
              inline(finding.acknowledged.reason),
            ],
          ],
    ),
  )
}
