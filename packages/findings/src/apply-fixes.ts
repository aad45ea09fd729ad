import type { Finding, Fix } from '@fazhi/model'

/** What came of applying fixes. */
export interface Fixed<F> {
  readonly text: string
  readonly applied: readonly F[]
  /** Findings with a fix that was not applied: it overlaps one that was, lies outside the text, or its finding does not stand alone. */
  readonly left: readonly F[]
}

type Fixable = Pick<Finding, 'fix' | 'causedBy' | 'acknowledged'>

const halves = (text: string, offset: number): boolean => {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** Whether a fix is a range of the text, and cuts no character in two. */
const fits = ({ start, end }: Fix, text: string): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start <= end &&
  end <= text.length &&
  !halves(text, start) &&
  !halves(text, end)

const same = (a: Fix, b: Fix): boolean =>
  a.start === b.start && a.end === b.end && a.text === b.text

/** Whether two fixes touch the same text: ranges that share a character, or an insertion inside or at the start of another's range. */
export const overlap = (a: Fix, b: Fix): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end)

/**
 * Applies the fixes of findings to the text they were found in, from the end to the start, never two that overlap: of those the first
 * in the text is applied, and one asked for twice once. The fix of an effect, or of what somebody answers for, is left: the one goes
 * with its cause, the other is to stay.
 */
export const applyFixes = <F extends Fixable>(text: string, findings: readonly F[]): Fixed<F> => {
  const applied: F[] = []
  const left: F[] = []
  const fixes: Fix[] = []
  const inOrder = findings
    .flatMap((finding) => (finding.fix === undefined ? [] : [{ finding, fix: finding.fix }]))
    .sort((a, b) => a.fix.start - b.fix.start || a.fix.end - b.fix.end)
  for (const { finding, fix } of inOrder) {
    const before = fixes.at(-1)
    if (!fits(fix, text) || finding.causedBy !== undefined || finding.acknowledged !== undefined)
      left.push(finding)
    else if (before !== undefined && same(before, fix)) applied.push(finding)
    else if (before !== undefined && overlap(before, fix)) left.push(finding)
    else {
      fixes.push(fix)
      applied.push(finding)
    }
  }
  const parts: string[] = []
  let end = text.length
  for (const fix of fixes.toReversed()) {
    parts.push(text.slice(fix.end, end), fix.text)
    end = fix.start
  }
  parts.push(text.slice(0, end))
  return { text: parts.reverse().join(''), applied, left }
}
