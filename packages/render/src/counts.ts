import type { Finding, Language } from '@fazhi/model'
import { type Word, wordsOf } from './words/words.js'

/** What a finding is counted as. A finding that a person must look at is `review`, whatever its severity. */
export type Bucket = 'error' | 'warning' | 'review' | 'info'

/**
 * How many roots there are of each kind. Effects of another finding are not counted; a root that somebody answers for is counted
 * as `acknowledged` only.
 */
export type Counts = Readonly<Record<Bucket | 'acknowledged', number>>

/** What a finding is counted as. */
export const bucketOf = (finding: Pick<Finding, 'outcome' | 'severity'>): Bucket =>
  finding.outcome === 'review' && finding.severity !== 'info' ? 'review' : finding.severity

/** Counts the roots by kind. */
export const countFindings = (findings: readonly Finding[]): Counts => {
  const counts = { error: 0, warning: 0, review: 0, info: 0, acknowledged: 0 }
  for (const finding of findings) {
    if (finding.causedBy !== undefined) continue
    counts[finding.acknowledged === undefined ? bucketOf(finding) : 'acknowledged']++
  }
  return counts
}

/** "错误 82 · 提醒 23 · 请核对 20"; what is zero is left out. */
export const showCounts = (counts: Counts, word: Word): string => {
  const parts = (['error', 'warning', 'review', 'info', 'acknowledged'] as const)
    .filter((bucket) => counts[bucket] > 0)
    .map((bucket) => word(`count.${bucket}`, { n: counts[bucket] }))
  return parts.length === 0 ? word('count.none') : parts.join(' · ')
}

/** The counts of findings in words. */
export const countsToText = (findings: readonly Finding[], language: Language): string =>
  showCounts(countFindings(findings), wordsOf(language))

/** Effects by the fingerprint of their root. An effect whose cause is not in the list is a root. */
export const groupEffects = <F extends Finding>(
  findings: readonly F[],
): { readonly roots: readonly F[]; readonly effects: ReadonlyMap<string, readonly F[]> } => {
  const known = new Set(findings.map((finding) => finding.fingerprint))
  const effects = new Map<string, F[]>()
  const roots: F[] = []
  for (const finding of findings) {
    const cause = finding.causedBy
    if (cause === undefined || !known.has(cause)) {
      roots.push(finding)
      continue
    }
    const own = effects.get(cause)
    if (own === undefined) effects.set(cause, [finding])
    else own.push(finding)
  }
  return { roots, effects }
}
