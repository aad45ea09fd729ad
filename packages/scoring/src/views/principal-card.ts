import {
  type Catalog,
  type DutyReport,
  daysInOffice,
  type Evidence,
  type Finding,
  type Meeting,
  type Principal,
  type Text,
  type UnitSubmission,
  type Year,
} from '@fazhi/model'
import { own } from '../facts/index.js'
import { type DutyScore, dutyView } from './duty-view.js'
import type { FactInTerm } from './in-term.js'
import { type PrincipalView, viewsOf } from './principal-view.js'
import { tableReadings } from './table-readings.js'

type Duty = Catalog['duties'][number]

/** A duty on a card, with what shows it. */
export interface CardDuty {
  /** Code of the duty. */
  readonly duty: string
  /** From the catalog; absent where the catalog has no such duty. */
  readonly title?: Text
  /**
   * Why it stands here: the catalog gives it to the `office`; the `rulebook` ties items to it; or a duty `report` covers it. The
   * national six of the Party principal and the other six of the government principal bind from the county up: below, they stand here where the rulebook or
   * a report names them.
   */
  readonly by: 'office' | 'rulebook' | 'report'
  /** It is the other principal's: a Party principal reported on a duty of the government's, or the reverse. */
  readonly isOtherSide?: true
  /** What its items give inside the term (R37); absent where no item shows it. */
  readonly inTerm?: DutyScore
  /** What they give the unit in the whole year (R36). */
  readonly ofUnit?: DutyScore
  /** The facts under those items, each with how much of it the term shows. */
  readonly facts: readonly FactInTerm[]
  /** The papers those facts rest on. */
  readonly evidence: readonly Evidence[]
  /** Days of the duty reports that cover it. */
  readonly reported: readonly string[]
}

/** Somebody else who held the office in the year. */
export interface SameOffice {
  readonly principal: Principal
  /** Days of the year in office. */
  readonly days: number
}

/** A meeting the principal took part in during the term, with the titles of what it passed. */
export interface CardMeeting {
  readonly meeting: Meeting
  readonly passed: readonly string[]
}

/** One principal of a unit: office, term, duties with what shows each, meetings, duty reports, and what is missing. It is no score of a person. */
export interface PrincipalCard {
  readonly unit: string
  readonly principal: Principal
  /** Days of the year in office, both ends of the term included. */
  readonly days: number
  readonly sameOffice: readonly SameOffice[]
  readonly duties: readonly CardDuty[]
  readonly meetings: readonly CardMeeting[]
  readonly reports: readonly DutyReport[]
  /** The items inside the term, beside what they are for the unit (R37). */
  readonly view: PrincipalView
  /** Of the findings given, those about this principal: terms, days without anybody, duty reports. */
  readonly findings: readonly Finding[]
}

/** What cards are made from, beside the year. */
export interface CardOptions extends Pick<Catalog, 'duties'> {
  /** Findings of the unit's own submission. */
  readonly findings?: readonly Finding[]
}

/** The holder of the catalog that an office is, and whose duties it cannot have. A department or zone has one head for both sides. */
const offices: Readonly<
  Record<
    Principal['role'],
    { readonly holder: Duty['holder']; readonly otherSide?: Duty['holder'] }
  >
> = {
  partyPrincipal: { holder: 'partyPrincipal', otherSide: 'governmentPrincipal' },
  governmentPrincipal: { holder: 'governmentPrincipal', otherSide: 'partyPrincipal' },
  departmentPrincipal: { holder: 'departmentPrincipal' },
  townshipPartyPrincipal: { holder: 'townshipPrincipal', otherSide: 'governmentPrincipal' },
  townshipGovernmentPrincipal: { holder: 'townshipPrincipal', otherSide: 'partyPrincipal' },
  zonePrincipal: { holder: 'zonePrincipal' },
}

/** Reports of a person in one of several terms: given in that term, or after it and before the person's next. */
const reportsOf = (
  { principals, dutyReports }: UnitSubmission,
  { id, term }: Principal,
): readonly DutyReport[] => {
  const terms = principals.filter((one) => one.id === id).map((one) => one.term.from)
  const next = terms.filter((from) => from > term.from).sort()[0]
  const isFirst = terms.every((from) => from >= term.from)
  return dutyReports.filter(
    ({ principal, date }) =>
      principal === id && (isFirst || date >= term.from) && (next === undefined || date < next),
  )
}

const meetingsOf = (
  { records }: UnitSubmission,
  { id, name, term }: Principal,
): readonly CardMeeting[] => {
  const titles = new Map(records?.documents?.map((document) => [document.id, document.title]))
  return (records?.meetings ?? [])
    .filter(
      ({ attended = [], date }) =>
        (attended.includes(id) || attended.includes(name)) &&
        date >= term.from &&
        (term.to === undefined || date <= term.to),
    )
    .map((meeting) => ({
      meeting,
      passed: (meeting.passed ?? []).map((document) => titles.get(document) ?? document),
    }))
}

const dutiesOf = (
  submission: UnitSubmission,
  view: PrincipalView,
  ofUnit: readonly DutyScore[],
  reports: readonly DutyReport[],
  { duties }: CardOptions,
): readonly CardDuty[] => {
  const { holder, otherSide } = offices[view.principal.role]
  const known = new Map(duties.map((duty) => [duty.id, duty]))
  const named = new Set(reports.flatMap((report) => report.duties))
  const scored = new Map(view.duties.map((score) => [score.duty, score]))
  const isOther = (code: string): boolean =>
    otherSide !== undefined && known.get(code)?.holder === otherSide
  const byOf = (code: string): CardDuty['by'] | undefined => {
    if (known.get(code)?.holder === holder) return 'office'
    if (scored.has(code) && !isOther(code)) return 'rulebook'
    return named.has(code) ? 'report' : undefined
  }
  const codes = [...new Set([...known.keys(), ...scored.keys(), ...named])]
  return codes.flatMap((code): CardDuty[] => {
    const by = byOf(code)
    if (by === undefined) return []
    const title = known.get(code)?.title
    const inTerm = scored.get(code)
    const whole = ofUnit.find(({ duty }) => duty === code)
    const facts = [
      ...new Map(
        view.leaves
          .filter((leaf) => leaf.duties.includes(code))
          .flatMap((leaf) => leaf.facts)
          .map((fact) => [fact.fact, fact] as const),
      ).values(),
    ]
    const papers = new Set(facts.flatMap(({ fact }) => own(submission.facts, fact)?.evidence ?? []))
    return [
      {
        duty: code,
        ...(title === undefined ? {} : { title }),
        by,
        ...(isOther(code) ? { isOtherSide: true as const } : {}),
        ...(inTerm === undefined ? {} : { inTerm }),
        ...(whole === undefined ? {} : { ofUnit: whole }),
        facts,
        evidence: submission.evidence.filter(({ id }) => papers.has(id)),
        reported: reports.filter((report) => report.duties.includes(code)).map(({ date }) => date),
      },
    ]
  })
}

/** The findings about one principal: at the entry, at all of them together, at one of the duty reports, or by name where the place is a cell. */
const findingsOf = (
  findings: readonly Finding[],
  { principals, dutyReports }: UnitSubmission,
  principal: Principal,
): readonly Finding[] => {
  const heads = [
    `/principals/${principals.indexOf(principal)}`,
    ...dutyReports.flatMap((report, index) =>
      report.principal === principal.id ? [`/dutyReports/${index}`] : [],
    ),
  ]
  return findings.filter(({ at: [place], params }) => {
    const who = params['principal']
    if (who !== undefined) return who === principal.id || who === principal.name
    return (
      place?.kind === 'data' &&
      (place.pointer === '/principals' ||
        heads.some((head) => place.pointer === head || place.pointer.startsWith(`${head}/`)))
    )
  })
}

/**
 * A card for every principal of a unit, in the order of the submission: a change in the year gives a card for each, with their own days, and nothing
 * is shared out between them.
 * @param unit Id or Chinese name of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const principalCards = (
  year: Year,
  unit: string,
  options: CardOptions,
): readonly PrincipalCard[] => cardsOfYear(year)(unit, options)

/** {@link principalCards} for many units of one year: tables are compiled once for all of them. */
export const cardsOfYear = (
  year: Year,
): ((unit: string, options: CardOptions) => readonly PrincipalCard[]) => {
  const readingOf = tableReadings(year.rulebook)
  return (unit, options) => cardsOf(year, unit, options, readingOf)
}

const cardsOf = (
  year: Year,
  unit: string,
  options: CardOptions,
  readingOf: ReturnType<typeof tableReadings>,
): readonly PrincipalCard[] => {
  const duty = dutyView(year, unit)
  const submission = year.submissions.find(
    (one): one is UnitSubmission =>
      'unit' in one && one.unit.id === duty.unit && one.year === year.year,
  )
  if (submission === undefined) return []
  const views = viewsOf(year, duty.unit, submission.principals, readingOf)
  return submission.principals.flatMap((principal): PrincipalCard[] => {
    const view = views.find((one) => one.principal === principal)
    if (view === undefined) return []
    const reports = reportsOf(submission, principal)
    return [
      {
        unit: duty.unit,
        principal,
        days: daysInOffice(principal.term, year.year),
        sameOffice: submission.principals
          .filter((one) => one !== principal && one.role === principal.role)
          .map((one) => ({ principal: one, days: daysInOffice(one.term, year.year) })),
        duties: dutiesOf(submission, view, duty.duties, reports, options),
        meetings: meetingsOf(submission, principal),
        reports,
        view,
        findings: findingsOf(options.findings ?? [], submission, principal),
      },
    ]
  })
}
