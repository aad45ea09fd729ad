import type { ReportAnswer, ReportFinding } from '../../src/index.js'
import type { Carrier, FaultClass, Planted, Twin } from '../planter/index.js'
import { check, overlap, rootsOf, stretches, weightOf } from './check.js'

/** What came of one planted fault. */
export interface Bred {
  readonly planted: Planted
  /** Rules of the family that point at it. */
  readonly found: readonly string[]
  /** Roots more than the text without the fault has, the one for the fault itself not counted. */
  readonly extra: readonly string[]
}

/** Families whose findings count as found, by class; a finding of another family that is right is still one too many. */
const families: Readonly<Record<FaultClass, RegExp>> = {
  PLC: /^PLC/,
  PUN: /^(?:PUN|REF)/,
  DAT: /^(?:DAT|DDL)/,
  STR: /^STR/,
  RES: /^RES/,
  'RES-place': /^RES/,
  RAT: /^RAT/,
  FIG: /^FIG/,
  'FIG-twice': /^FIG/,
}

const keyOf = (finding: ReportFinding): string => `${finding.code}|${finding.quote ?? ''}`

/** Roots of one answer that another has not; as often as they stand there more. */
export const more = (answer: ReportAnswer, than: ReportAnswer): readonly ReportFinding[] => {
  const left = new Map<string, number>()
  for (const finding of rootsOf(than)) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1)
  return rootsOf(answer).filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    left.set(keyOf(finding), count - 1)
    return count <= 0
  })
}

/** Looks whether each planted fault is found, and what else its planting set off. */
export const measureBred = (
  faults: readonly Planted[],
  yearOf: (carrier: string) => number | undefined,
): readonly Bred[] => {
  const answers = new Map<string, ReportAnswer>()
  const answerTo = (text: string, year: number | undefined): ReportAnswer => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = check(text, year === undefined ? {} : { year })
    answers.set(text, answer)
    return answer
  }
  return faults.map((planted) => {
    const year = yearOf(planted.carrier)
    const before = answerTo(planted.sound, year)
    const after = check(planted.faulty, year === undefined ? {} : { year })
    const hits = rootsOf(after).filter(
      (finding) =>
        families[planted.faultClass].test(finding.rule) &&
        (planted.absent === true
          ? finding.at.some(({ kind }) => kind === 'absent') ||
            more(after, before).includes(finding)
          : stretches(finding).some((place) => overlap(place, planted))),
    )
    const others = more(after, before).filter((finding) => !hits.includes(finding))
    const fresh =
      planted.absent === true ? hits.filter((hit) => more(after, before).includes(hit)) : hits
    return {
      planted,
      found: fresh.map(({ rule }) => rule),
      extra: [...others.map(({ rule }) => rule), ...fresh.slice(1).map(({ rule }) => rule)],
    }
  })
}

/** What sound twins show: false alarms, and places each rule looked at that the unchanged text does not have. */
export interface TwinMeasure {
  readonly alarms: readonly { readonly twin: Twin; readonly finding: ReportFinding }[]
  readonly looked: Readonly<Record<string, number>>
}

/** Checks texts that were changed and are still right; what the carrier itself has is not their doing. */
export const measureTwins = (twins: readonly Twin[], carriers: readonly Carrier[]): TwinMeasure => {
  const alarms: { twin: Twin; finding: ReportFinding }[] = []
  const looked: Record<string, number> = {}
  const bases = new Map(
    carriers.map(({ name, text, year }) => [name, { year, answer: check(text, { year }) }]),
  )
  for (const twin of twins) {
    const base = bases.get(twin.carrier)
    const answer = check(twin.text, base === undefined ? {} : { year: base.year })
    const known = new Map(base?.answer.rules.map((row) => [row.rule, row.looked]))
    for (const row of answer.rules) {
      // A sentence put in adds its own places; a text that was changed all over was looked at anew.
      const places = twin.whole ? row.looked : Math.max(0, row.looked - (known.get(row.rule) ?? 0))
      looked[row.rule] = (looked[row.rule] ?? 0) + places
    }
    const findings = base === undefined ? rootsOf(answer) : more(answer, base.answer)
    for (const finding of findings) alarms.push({ twin, finding })
  }
  return { alarms, looked }
}

/** Whether a false alarm is one that a person is told as a fault. */
export const isLoud = (finding: ReportFinding): boolean =>
  weightOf(finding) === 'error' || weightOf(finding) === 'warning'
