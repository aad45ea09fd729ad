import type { Finding } from '@fazhi/model'
import { applyFixes } from '../apply-fixes.js'
import { editsOf, overlap, sameEdit } from '../edits.js'
import type { Case } from './options.js'

/** Whether a finding has a fix that `applyFixes` would apply. */
const isFixable = (finding: Finding): boolean =>
  finding.fix !== undefined && finding.causedBy === undefined && finding.acknowledged === undefined

/** What a finding says, wherever it stands. */
const said = ({ code, quote }: Finding): string => `${code} "${quote ?? ''}"`

/** What is said after and was not said before, each as often as it is more. */
const added = (before: readonly Finding[], after: readonly Finding[]): readonly string[] => {
  const had = new Map<string, number>()
  for (const finding of before) had.set(said(finding), (had.get(said(finding)) ?? 0) + 1)
  return after.map(said).filter((name) => {
    const left = had.get(name) ?? 0
    had.set(name, left - 1)
    return left <= 0
  })
}

/** What fixes of one example are held against. */
export interface FixCheck {
  readonly rule: string
  /** Runs the example again with another text. */
  readonly runText: (text: string) => readonly Finding[]
  /** Rules a fix must not set off; all where it is absent. */
  readonly alongside: ReadonlySet<string> | undefined
}

/** Fixes that overlap, lie outside the text, change nothing, leave what they should mend, or set off something new. */
export const checkFixes = (
  { text, own, all }: Case<unknown>,
  { rule, runText, alongside }: FixCheck,
): readonly string[] => {
  const fixable = own.filter(isFixable)
  if (text === undefined || fixable.length === 0) return []
  const problems: string[] = []
  const fixes = fixable.flatMap(({ fix }) => (fix === undefined ? [] : editsOf(fix)))
  for (const [index, fix] of fixes.entries()) {
    const other = fixes
      .slice(index + 1)
      .find((later) => overlap(fix, later) && !sameEdit(fix, later))
    if (other !== undefined)
      problems.push(`fixes overlap: ${fix.start}–${fix.end} and ${other.start}–${other.end}`)
    if (fix.start < 0 || fix.start > fix.end || fix.end > text.length)
      problems.push(`fix ${fix.start}–${fix.end} lies outside the text`)
    else if (text.slice(fix.start, fix.end) === fix.text)
      problems.push(`fix ${fix.start}–${fix.end} changes nothing`)
  }
  if (problems.length > 0) return problems
  const after = runText(applyFixes(text, fixable).text)
  const again = after.filter((finding) => finding.rule === rule && isFixable(finding))
  const others = (findings: readonly Finding[]) =>
    findings.filter((one) => one.rule !== rule && (alongside?.has(one.rule) ?? true))
  return [
    ...again.map((finding) => `still found once fixed: ${said(finding)}`),
    ...added(
      own.filter((finding) => !isFixable(finding)),
      after.filter((finding) => finding.rule === rule && !isFixable(finding)),
    ).map((name) => `the fix sets off ${name}`),
    ...added(others(all), others(after)).map((name) => `the fix sets off ${name}`),
  ]
}
