import type { Block, Body, Catalog, FixedFormula } from '@fazhi/model'
import { inResidue, inTitle } from './pairs.js'

/** A phrase of the catalog met in the text. */
export type TermHit =
  | {
      readonly kind: 'body'
      readonly form: 'full' | 'short' | 'variant'
      readonly body: Body
      readonly start: number
      readonly end: number
      readonly block: number
    }
  | {
      readonly kind: 'formula'
      readonly formula: FixedFormula
      readonly start: number
      readonly end: number
      readonly block: number
    }

type Entry =
  | {
      readonly phrase: string
      readonly kind: 'body'
      readonly form: 'full' | 'short' | 'variant'
      readonly body: Body
    }
  | { readonly phrase: string; readonly kind: 'formula'; readonly formula: FixedFormula }

const lexicon = (catalog: Catalog): ReadonlyMap<number, readonly Entry[]> => {
  const entries: Entry[] = []
  for (const body of catalog.bodies) {
    entries.push({ phrase: body.full, kind: 'body', form: 'full', body })
    if (body.short !== undefined) {
      entries.push({ phrase: body.short, kind: 'body', form: 'short', body })
    }
    for (const phrase of body.variants)
      entries.push({ phrase, kind: 'body', form: 'variant', body })
  }
  for (const formula of catalog.formulas) {
    for (const phrase of formula.wrong) entries.push({ phrase, kind: 'formula', formula })
  }
  const byFirst = new Map<number, Entry[]>()
  // Longest first, so that the name of an office is not read as the name of its commission.
  for (const entry of entries.sort((a, b) => b.phrase.length - a.phrase.length)) {
    const first = entry.phrase.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  return byFirst
}

/** One character off: a slip of the pen, in a title as anywhere; other wordings may be what a title says. */
const isSlip = (phrase: string, right: string): boolean =>
  phrase.length === right.length &&
  [...phrase].filter((character, at) => character !== right[at]).length === 1

/** Finds the names and wrong wordings of the catalog, longest first; inside a book title only slips of the pen. */
export const findTerms = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
  catalog: Catalog,
): readonly TermHit[] => {
  const byFirst = lexicon(catalog)
  const hits: TermHit[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    for (let at = block.start; at < block.end; at++) {
      const candidates = byFirst.get(text.charCodeAt(at))
      if (candidates === undefined) continue
      const entry = candidates.find((candidate) => text.startsWith(candidate.phrase, at))
      if (entry === undefined) continue
      const end = at + entry.phrase.length
      const bits = mask[at] ?? 0
      const slip = entry.kind === 'formula' && isSlip(entry.phrase, entry.formula.right)
      if ((bits & inResidue) === 0 && ((bits & inTitle) === 0 || slip)) {
        const { phrase: _phrase, ...rest } = entry
        hits.push({ ...rest, start: at, end, block: index })
      }
      at = end - 1
    }
  })
  return hits
}
