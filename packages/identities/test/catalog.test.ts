import { catalog } from '@fazhi/catalog'
import { allLaws, prepare, testIdentity } from '@fazhi/identities'
import { describe, expect, it } from 'vitest'

/** The identities of the field, as the notes on regulations number them (6.1, 6.2, 6.3). */
const ofTheField = [
  ...['A1', 'A2', 'A2b', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13'],
  ...['A14', 'A15', 'A16', 'A17', 'A18', 'A19', 'A20', 'A21', 'A22'],
  ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10'],
  ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'],
]

/** What a contradiction of each is worth there; two entries where a condition splits it. */
const severities: Readonly<Record<string, string>> = {
  A1: 'error',
  A1w: 'warning',
  A2: 'error',
  A2w: 'warning',
  A2b: 'error',
  A3: 'error',
  A4: 'error',
  A5: 'error',
  A6: 'warning',
  A7: 'error',
  A8: 'error',
  A9: 'warning',
  A10: 'error',
  A11: 'error',
  A12: 'warning',
  A13: 'error',
  A14: 'warning',
  A15: 'error',
  A16: 'warning',
  'A16-before': 'info',
  A17: 'info',
  A18: 'error',
  A18w: 'warning',
  A19: 'error',
  A20: 'warning',
  A21: 'info',
  A22: 'error',
  T1: 'error',
  T2: 'error',
  T3: 'error',
  T4: 'info',
  T4w: 'warning',
  T5: 'warning',
  T6: 'error',
  T7: 'warning',
  T8: 'error',
  T9: 'warning',
  T10: 'info',
  S1: 'error',
  S2: 'error',
  S3: 'error',
  S4: 'error',
  S5: 'error',
  S6: 'warning',
  S7: 'warning',
  S8: 'warning',
}

const byId = new Map(catalog.identities.map((identity) => [identity.id, identity]))

describe('the identities of the catalog', () => {
  it.each(ofTheField)('hold %s', (id) => {
    expect(byId.get(id)?.title.zh).toMatch(/[一-鿿]{4}/)
  })

  it('are worth what the field says', () => {
    expect(
      Object.fromEntries(Object.keys(severities).map((id) => [id, byId.get(id)?.severity])),
    ).toEqual(severities)
  })

  it('are named in both languages, and never the same twice', () => {
    const titles = catalog.identities.flatMap(({ title }) => [title.zh, title.en])
    expect(titles).not.toContain(undefined)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('every identity keeps its word', () => {
  const judged = catalog.identities.filter(({ heldBy }) => heldBy === undefined)

  it.each(judged.map((identity) => [identity.id, identity] as const))('%s', (_, identity) => {
    expect(testIdentity(identity, catalog)).toEqual([])
  })
})

/** Laws between counts that submissions were always held to, part and whole. */
const partsOfOld: readonly (readonly [part: string, whole: string])[] = [
  ['leadership.problemsRectified', 'leadership.problemsListed'],
  ['study.examPassed', 'study.examDue'],
  ['decisions.reviewed', 'decisions.major'],
  ['documents.reviewed', 'documents.issued'],
  ['documents.filed', 'documents.toFile'],
  ['contracts.reviewed', 'contracts.signed'],
  ['information.answeredOnTime', 'information.requests'],
  ['litigation.headAppeared', 'litigation.heard'],
  ['litigation.principalAppeared', 'litigation.headAppeared'],
  ['recommendations.answered', 'recommendations.received'],
  ['enforcement.certified', 'enforcement.staff'],
  ['enforcement.disclosed', 'enforcement.concluded'],
  ['enforcement.majorReviewed', 'enforcement.majorDecisions'],
  ['disputes.settled', 'disputes.received'],
  ['mediators.trained', 'mediators.total'],
  ['villages.literate', 'villages.total'],
  ['villages.adviser', 'villages.total'],
  ['hotline.onTime', 'hotline.received'],
  ['inspection.rectified', 'inspection.problems'],
]

describe('a part and its whole', () => {
  const laws = allLaws(prepare(catalog))

  it.each(partsOfOld)('%s ≤ %s is among the laws', (part, whole) => {
    const found = laws.filter(
      ({ asks }) =>
        asks.kind === 'relation' &&
        asks.walk === undefined &&
        asks.relation.rel === '<=' &&
        asks.relation.left.length === 1 &&
        asks.relation.right.length === 1 &&
        JSON.stringify([asks.relation.left, asks.relation.right], (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ) ===
          JSON.stringify([
            [{ subject: { kind: 'fact', id: part }, times: '1' }],
            [{ subject: { kind: 'fact', id: whole }, times: '1' }],
          ]),
    )
    expect(found).toHaveLength(1)
  })

  it('is a law for every fact of the dictionary that is part of another', () => {
    const parts = catalog.facts.filter(({ partOf }) => partOf !== undefined)
    const unsaid = parts.filter(
      ({ id }) =>
        !laws.some(
          (law) =>
            law.id.startsWith(`part:${id}`) || (law.id.startsWith('A') && law.needs[0] === id),
        ),
    )
    expect(unsaid.map(({ id }) => id)).toEqual([])
  })
})
