import { printExact } from '@fazhi/model'
import { rowOrder } from '../fixes/row-order.js'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { isMet, numberRows, rowSamples, rowText } from './row-samples.js'
import { clausesOf, lookupOf, placeOfNode } from './subject.js'

/** A row that no value can reach: all it admits has met a row above it, or lies beyond what is possible. */
export const rows = defineLint({
  id: 'LNT-004',
  title: { zh: '永远用不到的档', en: 'Rows that are never reached' },
  why: {
    zh: '分档自上而下取第一个符合的。写在宽档下面的窄档，或者超出数值范围的档，永远轮不到。',
    en: 'The first row that fits counts. A narrower row below a wider one, or a row beyond what the value can be, never has its turn.',
  },
  fix: {
    zh: '把要求高的档写在前面，或者删去这一档。',
    en: 'Put the stricter row first, or take the row out.',
  },
  mend: {
    says: {
      zh: '各档都朝一个方向写的，要求高的移到前面；别的情形由人决定。',
      en: 'Where all rows face one way, puts the stricter first; anything else is left to a person.',
    },
    by: ({ at: [place] }, editor) =>
      place?.kind === 'data'
        ? ['gain', 'lose']
            .map((verb) => rowOrder(`${place.pointer}/${verb}`, editor))
            .find((fix) => fix !== undefined)
        : undefined,
  },
  severity: 'error',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node } of subject.nodes) {
      for (const clause of clausesOf(node)) {
        if (clause.shape !== 'by') continue
        const numbers = numberRows(clause)
        const first = new Set(
          rowSamples(clause, lookup).map((value) => numbers.find((row) => isMet(row, value))),
        )
        for (const row of numbers) {
          look()
          if (first.has(row)) continue
          const text = rowText(row, printExact)
          const params = { node: node.id, row: text, by: clause.by }
          yield { code: 'LNT-004', params, at: [clause.at ?? placeOfNode(node)], quote: text }
        }
      }
    }
  },
  bad: [
    {
      input: leaf('5', 'by: rate.a, gain: { "≥ 80%": 3, "≥ 95%": 5, else: 0 }'),
      finds: ['≥ 0.95'],
    },
    { input: leaf('5', 'by: count.a, lose: { "≥ 1": 5, "> 0": 3, else: 0 }'), finds: ['> 0'] },
    { input: leaf('5', 'by: rate.a, gain: { "> 100%": 5, else: 0 }'), finds: ['> 1'] },
  ],
  good: [
    leaf('5', 'by: rate.a, gain: { "≥ 95%": 5, "≥ 80%": 3, else: 0 }'),
    leaf('5', 'by: count.a, lose: { "= 0": 0, "= 1": 0.5, else: 5 }'),
    leaf('5', 'by: rate.a, gain: { "≥ 80%": 5, "> 60%": 3, "= 60%": 2, else: 0 }'),
  ],
})
