import type { Block } from '@fazhi/model'
import { wordings } from '../generated/wordings.js'
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

type Entry = readonly [phrase: string, told: Told]

const entries: readonly Entry[] = [
  ...wordings.mixedForms.flatMap(({ styles, full }, form) =>
    styles.flatMap((names, style) =>
      names.map(
        (name): Entry => [
          name,
          { kind: 'style', form, style, full: (full as readonly string[]).includes(name) },
        ],
      ),
    ),
  ),
  ...wordings.shortMeetings.map((name): Entry => [name, { kind: 'shortMeeting' }]),
  ...wordings.suspects.flatMap(({ found, right, why, near = [] }) =>
    found.map((phrase): Entry => [phrase, { kind: 'suspect', right, why, near }]),
  ),
  ...wordings.pleonasms.map(({ found, right }): Entry => [found, { kind: 'pleonasm', right }]),
  ...wordings.platforms.map(({ name, province }): Entry => [name, { kind: 'platform', province }]),
]

const byFirst = new Map<number, readonly Entry[]>()
// Longest first, so that 市委依法治市办 is not read as 依法治市办.
for (const entry of entries.toSorted((a, b) => b[0].length - a[0].length)) {
  const first = entry[0].charCodeAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
}

const inQuotes: ReadonlySet<Told['kind']> = new Set(['suspect', 'platform'])

/** Whether everybody in the field knows a shorthand. */
export const isKnownShorthand = (name: string): boolean =>
  (wordings.knownShorthands as readonly string[]).includes(name)

/** Finds the wordings in one pass, longest first. */
export const findWordings = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
): readonly Wording[] => {
  const found: Wording[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    for (let at = block.start; at < block.end; at++) {
      const candidates = byFirst.get(text.charCodeAt(at))
      if (candidates === undefined) continue
      const bits = mask[at] ?? 0
      if ((bits & (inTitle | inResidue)) !== 0) continue
      const entry = candidates.find(([phrase]) => text.startsWith(phrase, at))
      if (entry === undefined) continue
      // What is quoted is someone's words; but a label that the report gives its own work is a term of the report.
      if ((bits & inQuote) !== 0 && !inQuotes.has(entry[1].kind)) continue
      const end = at + entry[0].length
      found.push({ ...entry[1], start: at, end, block: index })
      at = end - 1
    }
  })
  return found
}
