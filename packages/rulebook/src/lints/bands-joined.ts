import { type ByClause, compare, type Exact, exactOf, printExact } from '@fazhi/model'
import type { Lookup } from '../reach.js'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { isMet, type NumberRow, numberRows, rowSamples, rowText } from './row-samples.js'
import { clausesOf, lookupOf, placeOfNode } from './subject.js'

const isUpward = ({ rel }: NumberRow): boolean => rel === '>=' || rel === '>'
const isDownward = ({ rel }: NumberRow): boolean => rel === '<=' || rel === '<'

/** A value between bands that falls to `else`, so that the scheme most likely forgot it. */
const gapOf = (clause: ByClause, lookup: Lookup): Exact | undefined => {
  const rows = numberRows(clause)
  const values = rowSamples(clause, lookup)
  const isInBand = values.map((value) => rows.some((row) => isMet(row, value)))
  const first = isInBand.indexOf(true)
  const last = isInBand.lastIndexOf(true)
  return values.find((_, index) => first < index && index < last && isInBand[index] === false)
}

/** Two bands from opposite sides that share a value and price it differently. */
const overlapOf = (
  clause: ByClause,
  lookup: Lookup,
): readonly [NumberRow, NumberRow, Exact] | undefined => {
  const rows = numberRows(clause)
  const values = rowSamples(clause, lookup)
  for (const upper of rows.filter(isUpward)) {
    for (const lower of rows.filter(isDownward)) {
      if (compare(exactOf(upper.points), exactOf(lower.points)) === 0) continue
      const shared = values.find((value) => isMet(upper, value) && isMet(lower, value))
      if (shared !== undefined) return [upper, lower, shared]
    }
  }
  return undefined
}

/** Bands that leave a value between them, or share one: who stands exactly on the line gets what nobody decided. */
export const bandsJoined = defineLint({
  id: 'LNT-022',
  title: { zh: '分档之间的空隙和重叠', en: 'Bands with a gap or an overlap' },
  why: {
    zh: '分档之间漏掉的数落到 else，正好踩线的单位得了没有人定过的分；两档都包含的数按先写的算，换个顺序结果就变。',
    en: 'A value that the bands leave out falls to else, so who stands exactly on the line gets what nobody decided; a value in two bands takes the one written first, and another order changes the result.',
  },
  fix: {
    zh: '各档都从一个方向写，例如“≥ 90”“≥ 80”，其余归 else。',
    en: 'Write all rows from one side, "≥ 90", "≥ 80", and leave the rest to else.',
  },
  severity: 'warning',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node } of subject.nodes) {
      for (const clause of clausesOf(node)) {
        if (clause.shape !== 'by' || numberRows(clause).length < 2) continue
        look()
        const said = { at: [clause.at ?? placeOfNode(node)] as const }
        const of = { node: node.id, by: clause.by }
        const gap = gapOf(clause, lookup)
        if (gap !== undefined) {
          const value = printExact(gap)
          yield { code: 'LNT-022.gap', params: { ...of, value }, ...said, quote: value }
        }
        const overlap = overlapOf(clause, lookup)
        if (overlap === undefined) continue
        const [first, second] = [overlap[0], overlap[1]].map((row) => rowText(row, printExact))
        const value = printExact(overlap[2])
        const params = { ...of, first: first ?? '', second: second ?? '', value }
        yield { code: 'LNT-022.overlap', params, ...said, quote: value }
      }
    }
  },
  bad: [
    {
      input: leaf('5', 'by: rate.a, gain: { "> 90%": 5, "< 90%": 3, else: 0 }'),
      finds: ['0.9'],
    },
    {
      input: leaf('5', 'by: count.a, lose: { "= 0": 0, "= 1": 1, "≥ 3": 5, else: 0 }'),
      finds: ['2'],
    },
    {
      input: leaf('5', 'by: rate.a, gain: { "≥ 80%": 5, "≤ 80%": 3, else: 0 }'),
      finds: ['0.8'],
    },
  ],
  good: [
    leaf('5', 'by: rate.a, gain: { "≥ 90%": 5, "≥ 80%": 3, else: 0 }'),
    leaf('5', 'by: rate.a, gain: { "≥ 90%": 5, "< 90%": 3, else: 0 }'),
    leaf('5', 'by: count.a, lose: { "= 0": 0, "= 1": 0.5, else: 5 }'),
    leaf('5', 'by: count.a, lose: { "< 3": 0, "≤ 5": 2, else: 5 }'),
  ],
})
