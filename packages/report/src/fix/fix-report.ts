import { applyFixes, editsOf, type Fixed, makeEdits } from '@fazhi/findings'
import type { Edit, ReportDocument } from '@fazhi/model'
import { type CheckReportOptions, checkReport, type ReportAnswer } from '../check-report.js'
import type { ReportFinding } from '../codes.js'
import { readReport } from '../read/read-report.js'
import { addedBy } from './added-by.js'
import { narrowed, uncovered } from './narrowed.js'
import { editPieces, editsFrom, originalRange, type Piece } from './pieces.js'
import { protectedIn } from './protected.js'

/** What is asked of the mending of a report: what a check is asked, and what may be changed. */
export interface FixReportOptions extends CheckReportOptions {
  /** Whether the range of the original text can be changed where it came from. By default all of it can. */
  readonly canEdit?: (edit: Edit) => boolean
}

/** A finding that was mended, with what it was mended by. */
export interface Mended {
  readonly finding: ReportFinding
  /** What stood there and what stands there now, an entry an edit. */
  readonly changes: readonly { readonly was: string; readonly now: string }[]
}

/** A report with what has a single reading mended. */
export interface FixedReport {
  readonly text: string
  /** The edits that lead from the original to it, in order, by offsets of the original. */
  readonly edits: readonly Edit[]
  readonly mended: readonly Mended[]
  /** What the check said before. */
  readonly before: ReportAnswer
  /** What it says now: its plan is what is left to a person. */
  readonly after: ReportAnswer
}

/** Rounds after which it is given up; each mends what the one before laid open, and two are the rule. */
const mostRounds = 10
/** How often the edits of one round are thinned out until they add nothing. */
const mostTries = 4

interface Round {
  readonly fixed: Fixed<ReportFinding>
  readonly document: ReportDocument
  readonly answer: ReportAnswer
  readonly pieces: readonly Piece[]
}

/** What stands behind the text is never changed, so that it keeps its distance from its end. */
const readAgain = (document: ReportDocument, text: string): ReportDocument => {
  const { bodyEnd, marginsFrom } = document
  const longer = text.length - document.text.length
  return {
    ...readReport(text, {
      ...(bodyEnd === undefined ? {} : { bodyEnd: bodyEnd + longer }),
      ...(marginsFrom === undefined ? {} : { marginsFrom: marginsFrom + longer }),
    }),
    source: document.source,
  }
}

const linesBetween = (text: string, start: number, end: number): readonly [number, number] => {
  const stop = text.indexOf('\n', end)
  return [text.lastIndexOf('\n', start - 1) + 1, stop < 0 ? text.length : stop]
}

/** Findings whose edits lie in the line of a place of the mended text. */
const blamed = (
  { text, edits, applied }: Fixed<ReportFinding>,
  starts: readonly number[],
): readonly ReportFinding[] => {
  const lines = starts.map((start) => linesBetween(text, start, start))
  let shift = 0
  const hit = new Set<number>()
  for (const edit of edits) {
    const at = edit.start + shift
    if (lines.some(([from, to]) => at >= from - 1 && at <= to + 1)) hit.add(edit.start)
    shift += edit.text.length - (edit.end - edit.start)
  }
  return applied.filter(
    ({ fix }) => fix !== undefined && editsOf(fix).some(({ start }) => hit.has(start)),
  )
}

/**
 * Mends what has a single reading and nothing else: the fixes the findings carry, never inside a book title or a quotation, until none
 * is left. An edit after which something is found that was not there before is not made. What is left is for a person, and stands in
 * the plan of the answer.
 * @throws FazhiError as `checkReport`.
 */
export const fixReport = (
  input: string | ReportDocument,
  options: FixReportOptions,
): FixedReport => {
  const { canEdit = () => true, ...asked } = options
  const original = typeof input === 'string' ? readReport(input) : input
  const before = checkReport(original, asked)
  const mended: Mended[] = []
  let pieces: readonly Piece[] = [{ start: 0, end: original.text.length }]
  let document = original
  let answer = before

  const allowedIn = (now: ReportDocument, made: readonly Piece[]) => {
    const isProtected = protectedIn(now)
    return (edit: Edit): boolean => {
      if (isProtected(edit) || edit.end > (now.bodyEnd ?? edit.end)) return false
      const range = originalRange(made, edit)
      return range === undefined || canEdit({ ...range, text: edit.text })
    }
  }

  const tryRound = (): Round | undefined => {
    const refused = new Set<string>()
    const allowed = allowedIn(document, pieces)
    const fixable = uncovered(
      answer.findings.flatMap((finding) => narrowed(finding, allowed) ?? []),
    )
    for (let tries = 0; tries < mostTries; tries++) {
      const fixed = applyFixes(
        document.text,
        fixable.filter(({ fingerprint }) => !refused.has(fingerprint)),
      )
      if (fixed.edits.length === 0 || fixed.text.trim() === '') return undefined
      const next = readAgain(document, fixed.text)
      const made = editPieces(pieces, fixed.edits)
      const now = checkReport(next, asked)
      const allowedNext = allowedIn(next, made)
      // What can be mended in turn is mended in the next round.
      const added = addedBy(answer, document.text, now, fixed.text, (finding) => {
        const { fix } = finding
        return fix !== undefined && editsOf(fix).every(allowedNext)
      })
      if (added.length === 0) return { fixed, document: next, answer: now, pieces: made }
      const guilty = blamed(fixed, added)
      // What was added stands elsewhere: nobody can tell which edit did it, so none of this round is made.
      for (const { fingerprint } of guilty.length === 0 ? fixed.applied : guilty)
        refused.add(fingerprint)
    }
    return undefined
  }

  for (let round = 0; round < mostRounds; round++) {
    const done = tryRound()
    if (done === undefined) break
    const { text } = document
    for (const finding of done.fixed.applied) {
      const changes = finding.fix === undefined ? [] : editsOf(finding.fix)
      mended.push({
        finding,
        changes: changes.map((edit) => ({
          was: text.slice(edit.start, edit.end),
          now: edit.text,
        })),
      })
    }
    pieces = done.pieces
    document = done.document
    answer = done.answer
  }
  const edits = editsFrom(pieces, original.text.length)
  return { text: makeEdits(original.text, edits), edits, mended, before, after: answer }
}
