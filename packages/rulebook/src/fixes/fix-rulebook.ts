import { applyFixes } from '@fazhi/findings'
import type { Edit } from '@fazhi/model'
import type { RulebookFinding } from '../codes.js'
import { type LoadOptions, type LoadResult, loadRulebook } from '../load-rulebook.js'
import { editPieces, editsOfPieces, type Piece } from './pieces.js'

/** A rulebook's text with every correction made that has one reading only. */
export interface FixedRulebook {
  readonly text: string
  /** What was changed, by offsets of the text that was given, in order and without overlap. */
  readonly edits: readonly Edit[]
  /** The findings that were mended, in the order in which they were. */
  readonly mended: readonly RulebookFinding[]
  /** What the new text reads as: what is left to a person is among its diagnostics. */
  readonly after: LoadResult
}

/** More rounds than corrections can follow from each other: only once names are right are the checks asked, and then one by one. */
const mostRounds = 12

const said = ({ code, params }: RulebookFinding): string => `${code} ${JSON.stringify(params)}`

const counts = (findings: readonly RulebookFinding[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const finding of findings) found.set(said(finding), (found.get(said(finding)) ?? 0) + 1)
  return found
}

const errorsIn = ({ diagnostics }: LoadResult): readonly RulebookFinding[] =>
  diagnostics.filter(({ severity }) => severity === 'error')

/**
 * Whether a text is better for a correction. A rulebook that could be used stays usable, and nothing is found that was not; of one that could
 * not, fewer errors are left and none is new (what only a rulebook without errors is asked may then come up).
 */
const isBetter = (before: LoadResult, after: LoadResult): boolean => {
  const [had, has] =
    before.rulebook === undefined
      ? [errorsIn(before), errorsIn(after).filter(({ rule }) => !rule.startsWith('LNT-'))]
      : [before.diagnostics, after.diagnostics]
  if (before.rulebook !== undefined && after.rulebook === undefined) return false
  const known = counts(had)
  const isNew = [...counts(has)].some(([name, count]) => count > (known.get(name) ?? 0))
  return !isNew && has.length < had.length
}

/**
 * Makes every correction that has one reading only, again until none is left: applied twice it changes nothing the second time. No correction
 * moves anybody's points; one after which something new is wrong is not made.
 */
export const fixRulebook = (yaml: string, options: LoadOptions): FixedRulebook => {
  let text = yaml
  let pieces: readonly Piece[] = [{ from: 0, to: yaml.length }]
  let now = loadRulebook(text, options)
  const mended: RulebookFinding[] = []
  const refused = new Set<string>()

  const attempt = (findings: readonly RulebookFinding[]): boolean => {
    const fixed = applyFixes(text, findings)
    const after = loadRulebook(fixed.text, options)
    if (fixed.applied.length === 0 || !isBetter(now, after)) return false
    pieces = editPieces(pieces, fixed.edits)
    text = fixed.text
    now = after
    mended.push(...fixed.applied)
    return true
  }

  for (let round = 0; round < mostRounds; round++) {
    const fixable = now.diagnostics.filter(
      (finding) => finding.fix !== undefined && !refused.has(said(finding)),
    )
    if (fixable.length === 0) break
    if (attempt(fixable)) continue
    // Together they do harm: one by one it shows which does.
    const [first] = fixable
    if (first !== undefined && !attempt([first])) refused.add(said(first))
  }
  return { text, edits: editsOfPieces(pieces, yaml.length), mended, after: now }
}
