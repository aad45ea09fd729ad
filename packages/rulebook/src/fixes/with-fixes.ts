import type { Fix } from '@fazhi/model'
import type { RulebookFinding } from '../codes.js'
import { lints } from '../lints/list.js'
import type { Editor } from './editor.js'
import { nearName } from './near-name.js'
import { saidFigure } from './said-figure.js'

/** Faults of reading whose place tells all: a key that does nothing is taken out. */
const idleKey = (finding: RulebookFinding, editor: Editor): Fix | undefined => {
  const [place] = finding.at
  return finding.code === 'RBK-095.none' && place?.kind === 'data'
    ? editor.remove(place.pointer)
    : undefined
}

/** Adds to each finding the one correction it has, where only one can be meant and it moves nobody's points. */
export const withFixes = (
  findings: readonly RulebookFinding[],
  editor: Editor,
  measured: readonly string[],
): readonly RulebookFinding[] => {
  const mends = new Map(lints.map(({ id, mend }) => [id, mend]))
  return findings.map((finding) => {
    const fix =
      mends.get(finding.rule)?.by(finding, editor) ??
      nearName(finding, editor, measured) ??
      saidFigure(finding, editor) ??
      idleKey(finding, editor)
    return fix === undefined ? finding : { ...finding, fix }
  })
}
