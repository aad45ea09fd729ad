import {
  type Acknowledgement,
  type Acknowledgements,
  FazhiError,
  type Finding,
  isDay,
  pointer,
  type RuleStatus,
} from '@fazhi/model'
import { familyOf } from '../cause-edges.js'
import { rootIn, rootOf } from '../causes.js'
import { placeHalf } from '../fingerprint.js'
import { nearest } from '../nearest.js'
import { compareFindings } from '../order.js'
import { type KeyedPlace, type Origin, placeAt } from '../place.js'
import type { AcknowledgementFinding } from './codes.js'
import { type Remark, remarkFindings } from './remark.js'
import { acknowledgedValue, answersFor, fileOf, isForFile } from './value.js'

/** What is known when acknowledgements are held against findings. */
export interface AcknowledgeOptions {
  /** The day the question is asked, YYYY-MM-DD. Without it nothing that ends is held to be valid. */
  readonly date?: string | undefined
  /** What each rule did: what waits for a rule that did not run is not unused. All have run where this is absent. */
  readonly rules?: readonly RuleStatus[]
  /** Where the acknowledgements were read. */
  readonly origin?: Origin
}

interface Entry {
  readonly as: 'waiver' | 'confirmation'
  readonly given: Acknowledgement
  readonly place: (field?: keyof Acknowledgement) => KeyedPlace
}

const entriesOf = ({ waivers, confirmations }: Acknowledgements, origin: Origin): Entry[] =>
  ([waivers, confirmations] as const).flatMap((list, which) => {
    const name = which === 0 ? 'waivers' : 'confirmations'
    return (list ?? []).map((given, index) => ({
      as: which === 0 ? 'waiver' : 'confirmation',
      given,
      place: (field?: keyof Acknowledgement) => {
        const steps = field === undefined ? [] : [field]
        return {
          ...placeAt(origin, pointer([name, index, ...steps])),
          key: pointer([name, given.fingerprint, ...steps]),
        }
      },
    }))
  })

/** Why an entry does not hold on the day, whatever it is about. */
const invalid = ({ as, given, place }: Entry, date: string | undefined): Remark | undefined => {
  const { rule, until } = given
  if (until !== undefined && until < given.date)
    return {
      code: 'ACK-005.order',
      params: { given: given.date, until },
      at: [place('until'), place('date')],
      quote: until,
    }
  if (date !== undefined && given.date > date)
    return {
      code: 'ACK-005.future',
      params: { given: given.date, date },
      at: [place('date')],
      quote: given.date,
    }
  if (until === undefined)
    return as === 'waiver'
      ? { code: 'ACK-005.open', params: { rule }, at: [place()], quote: rule }
      : undefined
  if (date === undefined)
    return { code: 'ACK-002.undated', params: { rule, until }, at: [place('until')], quote: until }
  return date > until
    ? { code: 'ACK-002', params: { rule, until, date }, at: [place('until')], quote: until }
    : undefined
}

/** An entry that no finding answers to: said only where the rule it speaks of was asked and finished. */
const unused = (
  { given: { rule, value }, place }: Entry,
  rules: readonly RuleStatus[] | undefined,
): Remark | undefined => {
  const asked = rules?.filter((status) => familyOf(status.rule) === familyOf(rule))
  const own = asked?.find((status) => status.rule === rule)
  if (asked === undefined || own?.status === 'ran')
    return { code: 'ACK-001', params: { rule, value }, at: [place()], quote: value }
  // A family nobody asked about is judged where it is asked about.
  if (own !== undefined || asked.length === 0) return undefined
  const suggestion = nearest(
    rule,
    asked.map((status) => status.rule),
  )
  return suggestion === undefined
    ? { code: 'ACK-001.noRule', params: { rule }, at: [place('rule')], quote: rule }
    : {
        code: 'ACK-001.nearest',
        params: { rule, nearest: suggestion },
        at: [place('rule')],
        quote: rule,
      }
}

const lapsed = ({ given: { rule, value }, place }: Entry, finding: Finding): Remark => ({
  code: 'ACK-003',
  params: { rule, value, now: acknowledgedValue(finding) },
  at: [place('value'), ...finding.at],
  quote: value,
})

/**
 * Fingerprints of what no confirmation answers for: what must be corrected, and what causes an error that must be. An effect goes with
 * its cause, so confirming the cause would confirm the error.
 */
const notToConfirm = (findings: readonly Finding[]): ReadonlySet<string> => {
  const ends = rootOf(findings)
  return new Set(
    findings
      .filter(({ remedy }) => remedy === 'correct')
      .flatMap((finding) =>
        finding.severity === 'error' && finding.outcome === 'fail'
          ? [finding.fingerprint, rootIn(ends, finding).fingerprint]
          : [finding.fingerprint],
      ),
  )
}

const grouped = <T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

/** Holds entries against findings, in the order of the file: which finding each answers for, and what is wrong with the others. */
const match = (
  findings: readonly Finding[],
  entries: readonly Entry[],
  { date, rules }: AcknowledgeOptions,
): { readonly answered: ReadonlyMap<Finding, Entry>; readonly remarks: readonly Remark[] } => {
  const byPrint = grouped(findings, ({ rule, fingerprint }) => `${rule} ${fingerprint}`)
  const byPlace = grouped(findings, ({ rule, fingerprint }) => `${rule} ${placeHalf(fingerprint)}`)
  const mustCorrect = notToConfirm(findings)
  const answered = new Map<Finding, Entry>()
  const remarks: Remark[] = []
  const unmatched: Entry[] = []
  for (const entry of entries) {
    const { rule, file, fingerprint, value } = entry.given
    const own = (byPrint.get(`${rule} ${fingerprint}`) ?? []).filter((finding) =>
      isForFile(file, fileOf(finding)),
    )
    const same = own.filter((finding) => answersFor(entry.given, finding))
    const [first] = own
    const taken = same.map((finding) => answered.get(finding)).find((one) => one !== undefined)
    const fault = invalid(entry, date)
    if (fault !== undefined) remarks.push(fault)
    else if (first === undefined) unmatched.push(entry)
    else if (same.length === 0) remarks.push(lapsed(entry, first))
    else if (entry.as === 'confirmation' && mustCorrect.has(fingerprint))
      remarks.push({
        code: 'ACK-004',
        params: { rule, value },
        at: [entry.place(), ...first.at],
        quote: value,
      })
    else if (taken !== undefined)
      remarks.push({
        code: 'ACK-006',
        params: { rule, value, person: taken.given.person },
        at: [entry.place(), taken.place()],
        quote: value,
      })
    else for (const finding of same) answered.set(finding, entry)
  }
  for (const entry of unmatched) {
    const { rule, file, fingerprint } = entry.given
    const changed = byPlace
      .get(`${rule} ${placeHalf(fingerprint)}`)
      ?.find((finding) => !answered.has(finding) && isForFile(file, fileOf(finding)))
    const remark = changed === undefined ? unused(entry, rules) : lapsed(entry, changed)
    if (remark !== undefined) remarks.push(remark)
  }
  return { answered, remarks }
}

/**
 * Holds waivers and confirmations against findings. A finding that somebody answers for says who, when and why (`acknowledged`) and
 * stays in the list; what is wrong with an entry is a finding of family ACK beside them. An entry counts for one finding: same rule,
 * same fingerprint, same value, in the file it names, within its days. A confirmation only counts for what may be confirmed.
 * @throws FazhiError `invalidOption` when the date is not a day.
 */
export const acknowledge = <F extends Finding>(
  findings: readonly F[],
  acknowledgements: Acknowledgements,
  options: AcknowledgeOptions,
): readonly (F | AcknowledgementFinding)[] => {
  if (options.date !== undefined && !isDay(options.date))
    throw new FazhiError('invalidOption', { option: 'date', expected: 'a day, YYYY-MM-DD' })
  const entries = entriesOf(acknowledgements, options.origin ?? {})
  const { answered, remarks } = match(findings, entries, options)
  const acknowledged = findings.map((finding) => {
    const entry = answered.get(finding)
    if (entry === undefined) return finding
    const { person, date, reason } = entry.given
    return { ...finding, acknowledged: { as: entry.as, person, date, reason } }
  })
  return [...acknowledged, ...remarkFindings(remarks)].sort(compareFindings)
}
