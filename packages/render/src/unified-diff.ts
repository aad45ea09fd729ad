import type { Edit } from '@fazhi/model'
import { type Paint, plain } from './paint.js'

/** What a diff is headed with, and how it is painted. */
export interface UnifiedDiffOptions {
  /** Name of the text before. */
  readonly from: string
  /** Name of the text after. */
  readonly to: string
  readonly paint?: Paint
}

/** Lines shown around a change. */
const context = 3

/** Lines that change, by their index from 0, and what stands in their place. */
interface Region {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** The lines of a text, each with its line break; the last may have none. */
const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => `${line}\n`)
  const last = lines.pop()?.slice(0, -1)
  return last === undefined || last === '' ? lines : [...lines, last]
}

const lineAt = (starts: readonly number[], at: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** A region without the lines at its ends that stay as they are. */
const trimmed = (before: readonly string[], { from, to, lines }: Region): Region => {
  let start = 0
  let end = 0
  while (from + start < to && start < lines.length && before[from + start] === lines[start]) start++
  while (
    to - end > from + start &&
    lines.length - end > start &&
    before[to - end - 1] === lines[lines.length - end - 1]
  )
    end++
  return { from: from + start, to: to - end, lines: lines.slice(start, lines.length - end) }
}

/** The regions the edits change, in order; edits in one line are one region. */
const regionsOf = (
  text: string,
  before: readonly string[],
  starts: readonly number[],
  edits: readonly Edit[],
): readonly Region[] => {
  const groups: { from: number; to: number; edits: Edit[] }[] = []
  for (const edit of edits) {
    const from = lineAt(starts, edit.start)
    const to = Math.min(before.length, lineAt(starts, edit.end) + 1)
    const last = groups.at(-1)
    if (last !== undefined && from < last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else groups.push({ from, to, edits: [edit] })
  }
  return groups.map(({ from, to, edits: own }) => {
    let after = ''
    let at = starts[from] ?? text.length
    for (const { start, end, text: words } of own) {
      after += text.slice(at, start) + words
      at = end
    }
    after += text.slice(at, starts[to] ?? text.length)
    return trimmed(before, { from, to, lines: linesOf(after) })
  })
}

const rangeText = (first: number, count: number): string =>
  `${count === 0 ? first : first + 1}${count === 1 ? '' : `,${count}`}`

/**
 * What edits of a text change, as a unified diff: each hunk with three lines around it. The edits come in order and without overlap, by
 * offsets of the text before. Without edits it is empty.
 */
export const unifiedDiff = (
  text: string,
  edits: readonly Edit[],
  { from, to, paint = plain }: UnifiedDiffOptions,
): string => {
  const before = linesOf(text)
  const starts: number[] = []
  let at = 0
  for (const line of before) {
    starts.push(at)
    at += line.length
  }
  const regions = regionsOf(text, before, starts, edits).filter(
    (region) => region.to > region.from || region.lines.length > 0,
  )
  if (regions.length === 0) return ''
  const hunks: Region[][] = []
  for (const region of regions) {
    const last = hunks.at(-1)
    const end = last?.at(-1)?.to
    if (last === undefined || end === undefined || region.from - end > 2 * context)
      hunks.push([region])
    else last.push(region)
  }
  const out = [paint.faint(`--- ${from}`), paint.faint(`+++ ${to}`)]
  const say = (sign: string, line: string, how: (words: string) => string): void => {
    const ended = line.endsWith('\n')
    out.push(how(`${sign}${ended ? line.slice(0, -1).replace(/\r$/, '') : line}`))
    if (!ended) out.push('\\ No newline at end of file')
  }
  const keep = (words: string): string => words
  let shift = 0
  for (const hunk of hunks) {
    const start = Math.max(0, (hunk[0]?.from ?? 0) - context)
    const end = Math.min(before.length, (hunk.at(-1)?.to ?? 0) + context)
    const grown = hunk.reduce((sum, one) => sum + one.lines.length - (one.to - one.from), 0)
    out.push(
      paint.faint(
        `@@ -${rangeText(start, end - start)} +${rangeText(start + shift, end - start + grown)} @@`,
      ),
    )
    let line = start
    for (const region of hunk) {
      for (; line < region.from; line++) say(' ', before[line] ?? '', keep)
      for (; line < region.to; line++) say('-', before[line] ?? '', paint.bad)
      for (const fresh of region.lines) say('+', fresh, paint.good)
    }
    for (; line < end; line++) say(' ', before[line] ?? '', keep)
    shift += grown
  }
  return `${out.join('\n')}\n`
}
