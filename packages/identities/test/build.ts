import { exampleData, judge, prepare } from '@fazhi/identities'
import type { CalendarYear, FactDefinition, Identity, IdentityExample, Rate } from '@fazhi/model'
import { printExact } from '@fazhi/model'

/** An identity for tests. */
export const identityOf = (more: Partial<Identity>): Identity => ({
  id: 'X1',
  title: { zh: '样例', en: 'example' },
  severity: 'error',
  good: [],
  bad: [],
  provenance: { source: '样例', certainty: 'computed' },
  ...more,
})
/** A count for tests, part of another where one is named. */
export const factOf = (id: string, partOf?: string): FactDefinition => ({
  id,
  name: { zh: id },
  type: 'count',
  definition: id,
  source: 'unit',
  aggregate: 'sum',
  provenance: { source: '样例', certainty: 'computed' },
  ...(partOf === undefined ? {} : { partOf }),
})
/** A rate of a over b for tests, with the id of its basis. */
export const rateOf = (id: string, basis: string): Rate => ({
  id,
  name: { zh: id },
  definition: id,
  numerator: ['a'],
  denominator: ['b'],
  basis: { id: basis, says: basis },
  range: { least: '0', most: '100' } as unknown as Rate['range'],
  better: 'higher',
  provenance: { source: '样例', certainty: 'computed' },
})

interface Book {
  readonly facts?: readonly FactDefinition[]
  readonly rates?: readonly Rate[]
  readonly calendars?: readonly CalendarYear[]
}
/** Identities beside facts, rates and calendars, ready to be judged. */
export const lawsOf = (
  identities: readonly Identity[],
  { facts = [], rates = [], calendars = [] }: Book = {},
) => prepare({ identities, facts, rates, calendars })

/** Law, status and margin of every judgement. */
export const found = (
  identity: Partial<Identity>,
  example: IdentityExample,
  book?: Book,
): readonly string[] =>
  judge(lawsOf([identityOf(identity)], book), exampleData(example)).map(
    ({ law, status, margin }) =>
      `${law.id} ${status}${margin === undefined ? '' : ` by ${printExact(margin)}`}`,
  )
