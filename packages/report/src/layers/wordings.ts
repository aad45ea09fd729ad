import type { Block } from '@fazhi/model'
import { wordings } from '../generated/wordings.js'
import { lexiconOf } from './lexicon.js'
import { walk } from './noticed.js'
import { inQuote, inResidue, inTitle } from './pairs.js'

/** A name in Chinese and English. */
export interface Named {
  readonly zh: string
  readonly en: string
}

/** A wording of data/wordings.yaml met in the text, outside titles; only terms and platforms are looked for in quotations too. */
export type Wording = {
  readonly start: number
  readonly end: number
  readonly block: number
} & Told

/**
 * What a wording is: one of several styles of a name, a meeting named short, a term that does not fit, a meaning said twice, a platform
 * of one province.
 */
type Told =
  | {
      readonly kind: 'style'
      readonly form: number
      readonly style: number
      readonly full: boolean
    }
  | { readonly kind: 'shortMeeting' }
  | {
      readonly kind: 'suspect'
      readonly right: string
      readonly why: Named
      readonly near: readonly string[]
    }
  | { readonly kind: 'pleonasm'; readonly right: string }
  | { readonly kind: 'platform'; readonly province: string }

/** What the styles of a form are names of. */
export const formOf = (form: number): Named => wordings.mixedForms[form]?.of ?? { zh: '', en: '' }

interface Entry {
  readonly phrase: string
  readonly told: Told
}

const entries: readonly Entry[] = [
  ...wordings.mixedForms.flatMap(({ styles, full }, form) =>
    styles.flatMap((names, style) =>
      names.map(
        (phrase): Entry => ({
          phrase,
          told: { kind: 'style', form, style, full: (full as readonly string[]).includes(phrase) },
        }),
      ),
    ),
  ),
  ...wordings.shortMeetings.map((phrase): Entry => ({ phrase, told: { kind: 'shortMeeting' } })),
  ...wordings.suspects.flatMap(({ found, right, why, near = [] }) =>
    found.map((phrase): Entry => ({ phrase, told: { kind: 'suspect', right, why, near } })),
  ),
  ...wordings.pleonasms.map(
    ({ found, right }): Entry => ({ phrase: found, told: { kind: 'pleonasm', right } }),
  ),
  ...wordings.platforms.map(
    ({ name, province }): Entry => ({ phrase: name, told: { kind: 'platform', province } }),
  ),
]

/** The longest counts, so that 市委依法治市办 is not read as 依法治市办. */
const phrases = lexiconOf(entries)

const inQuotes: ReadonlySet<Told['kind']> = new Set(['suspect', 'platform'])

/** Whether everybody in the field knows a shorthand. */
export const isKnownShorthand = (name: string): boolean =>
  (wordings.knownShorthands as readonly string[]).includes(name)

/** The wordings, to be noticed. */
export const wordingsSought = phrases.sought

/** Finds the wordings, given where one may begin, longest first. */
export const findWordings = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
  noticed: readonly number[],
): readonly Wording[] => {
  const placeFrom = walk(noticed)
  const found: Wording[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    let read = block.start
    for (let next = placeFrom(read); next < noticed.length; next++) {
      const at = noticed[next] ?? block.end
      if (at >= block.end) break
      if (at < read) continue
      const bits = mask[at] ?? 0
      if ((bits & (inTitle | inResidue)) !== 0) continue
      const entry = phrases.at(text, at)
      if (entry === undefined) continue
      // What is quoted is someone's words; but a label that the report gives its own work is a term of the report.
      if ((bits & inQuote) !== 0 && !inQuotes.has(entry.told.kind)) continue
      const end = at + entry.phrase.length
      found.push({ ...entry.told, start: at, end, block: index })
      read = end
    }
  })
  return found
}
