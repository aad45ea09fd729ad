import { numberMark } from './numbering.js'

/** A trimmed line with its place. */
export interface TextLine {
  readonly text: string
  readonly start: number
  readonly line: number
}

/** How far a line may be from the width and still be full. */
const slack = 2
/** Fewer full lines than this prove nothing. */
const fewest = 8

/** The width most lines have, if so many have it that the text was wrapped by a machine. */
const wrapWidth = (lines: readonly TextLine[]): number | undefined => {
  const counts = new Map<number, number>()
  for (const { text } of lines) counts.set(text.length, (counts.get(text.length) ?? 0) + 1)
  let width = 0
  let most = 0
  for (const length of counts.keys()) {
    let near = 0
    for (let other = length - slack; other <= length; other++) near += counts.get(other) ?? 0
    if (length >= 20 && near > most) {
      most = near
      width = length
    }
  }
  return most >= fewest && most * 2 >= lines.length ? width : undefined
}

/**
 * Joins the lines of a text that was wrapped at a fixed width in mid-sentence; other texts are left as they are.
 * A joined line keeps its line breaks inside, so that every offset stays true.
 */
export const reflow = (text: string, lines: readonly TextLine[]): readonly TextLine[] => {
  const width = wrapWidth(lines)
  if (width === undefined) return lines
  const joined: TextLine[] = []
  let first: TextLine | undefined
  let end = 0
  const flush = (): void => {
    if (first !== undefined) {
      joined.push({ text: text.slice(first.start, end), start: first.start, line: first.line })
    }
    first = undefined
  }
  lines.forEach((line, index) => {
    first ??= line
    end = line.start + line.text.length
    const next = lines[index + 1]
    // A numbered line a little short of the width is more likely a heading.
    const full = line.text.length >= (numberMark(line.text) === undefined ? width - slack : width)
    const runsOn =
      full &&
      next !== undefined &&
      next.line === line.line + 1 &&
      numberMark(next.text) === undefined &&
      // An indent begins a paragraph.
      !/[　 ]{2}$/.test(text.slice(Math.max(0, next.start - 2), next.start))
    if (!runsOn) flush()
  })
  flush()
  return joined
}
