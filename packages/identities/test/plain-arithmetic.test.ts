import { test as law } from '@fast-check/vitest'
import { catalog } from '@fazhi/catalog'
import { type Data, judge, prepare } from '@fazhi/identities'
import type { Identity, IdentityTerm } from '@fazhi/model'
import { describe, expect } from 'vitest'
import { figures, points } from './random.js'

const laws = prepare(catalog)

/** What a side of an identity over facts comes to, in plain whole numbers; nothing where a term is missing. */
const plainSum = (
  terms: readonly IdentityTerm[],
  all: Readonly<Record<string, number>>,
): bigint | undefined => {
  let sum = 0n
  for (const term of terms) {
    if (typeof term === 'number') {
      sum += BigInt(term)
      continue
    }
    const {
      of,
      times = 1,
      absent,
    } = typeof term === 'string' ? { of: term } : 'of' in term ? term : { of: '' }
    const count = all[of] ?? absent
    if (count === undefined) return undefined
    sum += BigInt(count) * BigInt(times)
  }
  return sum
}

const plainly: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  '<=': (a, b) => a <= b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
}

/** Identities over counts alone: no records, no conditions, no rates, for everybody and at all times. */
const overCounts = catalog.identities.filter(
  ({ holds, each, gather, where, askedOf, from, to }: Identity) =>
    holds !== undefined &&
    [each, gather, where, askedOf, from, to].every((side) => side === undefined) &&
    !/Rate|report\.|year\./.test(JSON.stringify(holds)),
)

describe('laws over counts', () => {
  law.prop([figures])('are what plain whole numbers say', (all) => {
    const expected = overCounts.flatMap(({ id: own, holds }) =>
      [holds ?? []].flat().flatMap(({ left, rel, right }) => {
        const [a, b] = [plainSum(left, all), plainSum(right, all)]
        if (a === undefined || b === undefined) return []
        return [
          `${own} ${a} ${rel} ${b} ${plainly[rel]?.(a, b) === true ? 'holds' : 'contradicted'}`,
        ]
      }),
    )
    const data: Data = { value: (fact) => points(all)[fact], records: () => undefined }
    const ids = new Set(overCounts.map(({ id: own }) => own))
    const found = judge(laws, data)
      .filter((judged) => ids.has(judged.law.id))
      .map(({ law: { id: own }, left, rel, right, status }) => {
        const number = (value: typeof left.value) => ('lo' in value ? String(value.lo?.n) : '?')
        return `${own} ${number(left.value)} ${rel} ${number(right.value)} ${status}`
      })
    expect(found.sort()).toEqual(expected.sort())
  })

  law.prop([figures])('hold every part against the nearest whole that is given', (all) => {
    const byId = new Map(catalog.facts.map((fact) => [fact.id, fact]))
    const expected = Object.keys(all).flatMap((fact) => {
      let whole = byId.get(fact)?.partOf
      while (whole !== undefined && all[whole] === undefined) whole = byId.get(whole)?.partOf
      if (whole === undefined) return []
      return (all[fact] ?? 0) > (all[whole] ?? 0) ? [`${fact} ${whole}`] : []
    })
    const data: Data = { value: (fact) => points(all)[fact], records: () => undefined }
    const found = judge(laws, data).filter(
      ({ status, rel, left, right, at }) =>
        status === 'contradicted' &&
        rel === '<=' &&
        left.terms.length === 1 &&
        right.terms.length === 1 &&
        right.terms[0]?.times === 1n &&
        at.length === 2 &&
        byId.get('fact' in (at[0] ?? {}) ? (at[0] as { fact: string }).fact : '')?.partOf !==
          undefined,
    )
    const pairs = new Set(
      found.map(({ at }) => at.map((spot) => ('fact' in spot ? spot.fact : '')).join(' ')),
    )
    expect(expected.filter((pair) => !pairs.has(pair))).toEqual([])
  })
})
