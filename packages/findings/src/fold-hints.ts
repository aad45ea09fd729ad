import type { Finding, Place } from '@fazhi/model'
import { printAll } from './fingerprint.js'

/** A hint: information, or something to look at that keeps nobody from handing in. */
const isHint = (finding: Finding): boolean =>
  finding.severity === 'info' || (finding.outcome === 'review' && finding.severity !== 'error')

const folded = (group: readonly Finding[]): Finding => {
  const [first] = group as readonly [Finding, ...Finding[]]
  const { fix: _, ...hint } = first
  const at: readonly Place[] = group.flatMap((finding) => finding.at)
  const [print] = printAll([
    {
      ...hint,
      at: [{ kind: 'absent' as const, expected: '', key: first.code }],
      quote: JSON.stringify(group.map(({ fingerprint }) => fingerprint)),
    },
  ])
  return {
    ...hint,
    // A message that counts its places counts all of them.
    params: 'places' in hint.params ? { ...hint.params, places: at.length } : hint.params,
    at,
    fingerprint: print?.fingerprint ?? hint.fingerprint,
  }
}

/**
 * Folds repeated hints (information, and reviews that do not block) into one finding per rule and document, with all places: a reader
 * told the same thing forty times stops reading. What stays apart: errors, for each is an edit or a confirmation of its own; effects
 * and causes, for they go with each other; what says something else, for a rule may have several messages. The folded finding keeps
 * the quote and parameters of the first; it has no fix, and a confirmation of it lapses when any of its places changes.
 */
export const foldHints = <F extends Finding>(findings: readonly F[]): readonly F[] => {
  const causes = new Set(findings.map((finding) => finding.causedBy))
  const groups = new Map<string, F[]>()
  for (const finding of findings) {
    if (!isHint(finding) || finding.causedBy !== undefined || finding.acknowledged !== undefined)
      continue
    if (causes.has(finding.fingerprint)) continue
    const key = `${finding.at[0]?.file ?? ''}|${finding.code}|${finding.outcome}|${finding.severity}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  const replaced = new Map<F, F | undefined>()
  for (const group of groups.values()) {
    const [first, ...others] = group
    if (first === undefined || others.length === 0) continue
    replaced.set(first, folded(group) as F)
    for (const other of others) replaced.set(other, undefined)
  }
  if (replaced.size === 0) return findings
  return findings.flatMap((finding) => {
    if (!replaced.has(finding)) return [finding]
    const one = replaced.get(finding)
    return one === undefined ? [] : [one]
  })
}
