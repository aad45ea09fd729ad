import type { TextPlace } from '@fazhi/model'

/** Offsets at which the lines of a text start. A line ends with LF, CR LF or a lone CR. */
export type LineIndex = readonly number[]

/** Finds the line starts of a text, once, so that places are cheap afterwards. */
export const indexLines = (text: string): LineIndex => {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
export const lineAndColumn = (
  lines: LineIndex,
  offset: number,
): { readonly line: number; readonly column: number } => {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}

/** The place of a range of the text. */
export const textPlace = (
  lines: LineIndex,
  start: number,
  end: number,
  section?: readonly string[],
): TextPlace => {
  const { line, column } = lineAndColumn(lines, start)
  return section !== undefined && section.length > 0
    ? { kind: 'text', start, end, line, column, section }
    : { kind: 'text', start, end, line, column }
}
