import {
  exact,
  exactOf,
  type FactEntries,
  type FactEntry,
  type FactValue,
  type IdentitySource,
  multiply,
  type Submission,
} from '@fazhi/model'
import type { Data, Placed } from './data.js'
import { type Interval, point, whole } from './interval.js'
import { daysOf } from './written.js'

const yuan = { 元: exact(1n), 万元: exact(10_000n), 亿元: exact(100_000_000n) } as const

const sumOf = (parts: readonly unknown[]): Interval | undefined => {
  let sum = 0n
  for (const part of parts) {
    if (typeof part !== 'number') return undefined
    sum += BigInt(part)
  }
  return parts.length === 0 ? undefined : whole(sum)
}

/** A count of which only the neighbourhood is known. */
const near = (atLeast: number, below: unknown): Interval => ({
  lo: exact(BigInt(atLeast)),
  ...(typeof below === 'number' ? { hi: exact(BigInt(below) - 1n) } : {}),
})

/** A fact's value as an interval: a count or about how many, a series added up, money in 元, a date as days. Nothing for any other shape. */
const intervalOf = (value: FactValue): Interval | undefined => {
  if (typeof value === 'number') return whole(value)
  if (typeof value === 'string') return daysOf(value)
  if (typeof value !== 'object') return undefined
  if (Array.isArray(value)) return sumOf(value)
  if ('atLeast' in value && typeof value.atLeast === 'number')
    return near(value.atLeast, value['below'])
  return 'amount' in value && typeof value.amount === 'string'
    ? point(multiply(exactOf(value.amount), yuan[value.unit as keyof typeof yuan]))
    : undefined
}

/** Which value of an entry counts: what is believed (verified, else claimed), or the claims among themselves. */
export type Layer = 'believed' | 'claimed'

const valueIn = ({ verified, claimed }: FactEntry, layer: Layer): FactValue | undefined =>
  layer === 'believed' ? (verified ?? claimed) : claimed

/** Facts of a submission as laws look at them. What does not apply, or is not yet due, is not given. */
export const valuesOf = (entries: FactEntries, layer: Layer): Data['value'] => {
  const values = new Map<string, Interval>()
  for (const [id, entry] of Object.entries(entries)) {
    const value = valueIn(entry, layer)
    const interval = value === undefined ? undefined : intervalOf(value)
    if (interval !== undefined) values.set(id, interval)
  }
  return (id) => values.get(id)
}

const placed = (
  source: IdentitySource,
  path: readonly string[],
  list: readonly object[] | undefined,
): readonly Placed[] | undefined =>
  list?.map((record, index) => ({ source, path: [...path, index], record }))

/** Records of a submission, its principals, duty reports and evidence, each with the steps that lead to it. */
export const recordsOf = (
  submission: Partial<Pick<Submission, 'records' | 'evidence'>> & {
    readonly dutyReports?: readonly object[]
    readonly principals?: readonly object[]
  },
): Data['records'] => {
  const { dutyReports, evidence, principals } = submission
  const found = new Map<IdentitySource, readonly Placed[] | undefined>([
    ['dutyReports', placed('dutyReports', ['dutyReports'], dutyReports)],
    ['evidence', placed('evidence', ['evidence'], evidence)],
    ['principals', placed('principals', ['principals'], principals)],
    ...Object.entries(submission.records ?? {}).map(
      ([source, list]) =>
        [
          source as IdentitySource,
          placed(source as IdentitySource, ['records', source], list),
        ] as const,
    ),
  ])
  return (source) => found.get(source)
}

/**
 * A submission as laws look at it: the facts of the unit, or of the city as a whole, with all its records. What the city says of one
 * unit is other figures: look at those through {@link valuesOf}.
 */
export const submissionData = (submission: Submission, layer: Layer = 'believed'): Data => ({
  year: submission.year,
  ...('unit' in submission ? { unit: submission.unit } : {}),
  value: valuesOf(submission.facts, layer),
  records: recordsOf(submission),
})
