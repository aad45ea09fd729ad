import type { Block, Body, Catalog, FixedFormula } from '@fazhi/model'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { type Sought, walk } from './noticed.js'
import { inResidue, inTitle } from './pairs.js'
import { remembered } from './remembered.js'

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

/** The phrases of a catalog; the longest counts, so that the name of an office is not read as the name of its commission. */
const phrasesOf = remembered((catalog: Catalog): Lexicon<Entry> => {
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
  return lexiconOf(entries)
})

/** One character off: a slip of the pen, in a title as anywhere; other wordings may be what a title says. */
const isSlip = (phrase: string, right: string): boolean =>
  phrase.length === right.length &&
  [...phrase].filter((character, at) => character !== right[at]).length === 1

/** The names and wrong wordings of a catalog, to be noticed. */
export const termsSought = (catalog: Catalog): Sought => phrasesOf(catalog).sought

/** Finds the names and wrong wordings of the catalog, given where one may begin, longest first; inside a book title only slips of the pen. */
export const findTerms = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
  catalog: Catalog,
  noticed: readonly number[],
): readonly TermHit[] => {
  const placeFrom = walk(noticed)
  const phrases = phrasesOf(catalog)
  const hits: TermHit[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    let read = block.start
    for (let next = placeFrom(read); next < noticed.length; next++) {
      const at = noticed[next] ?? block.end
      if (at >= block.end) break
      if (at < read) continue
      const entry = phrases.at(text, at)
      if (entry === undefined) continue
      const end = at + entry.phrase.length
      const bits = mask[at] ?? 0
      const slip = entry.kind === 'formula' && isSlip(entry.phrase, entry.formula.right)
      if ((bits & inResidue) === 0 && ((bits & inTitle) === 0 || slip)) {
        const { phrase: _phrase, ...rest } = entry
        hits.push({ ...rest, start: at, end, block: index })
      }
      read = end
    }
  })
  return hits
}
