import type { LineWrap, ReportDocument } from '@fazhi/model'

/** A text without its line wraps, and the way back. */
export interface Unwrapped {
  readonly text: string
  /** Offset in the stored text of what starts at an offset of this one. */
  readonly startOf: (at: number) => number
  /** Offset in the stored text of what ends at an offset of this one: before a wrap, not behind it. */
  readonly endOf: (at: number) => number
}

const itself = (at: number): number => at

/** Takes the line wraps out of a text. */
export const unwrap = (text: string, wraps: readonly LineWrap[]): Unwrapped => {
  if (wraps.length === 0) return { text, startOf: itself, endOf: itself }
  const parts: string[] = []
  /** Where each wrap was, in the text without them, and how much was taken out up to and with it. */
  const cuts: { readonly at: number; readonly taken: number }[] = []
  let from = 0
  let taken = 0
  for (const { start, end } of wraps) {
    parts.push(text.slice(from, start))
    const at = start - taken
    taken += end - start
    cuts.push({ at, taken })
    from = end
  }
  parts.push(text.slice(from))
  /** What was taken out before an offset. */
  const takenBefore = (at: number): number => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cuts[middle]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    return cuts[low - 1]?.taken ?? 0
  }
  return {
    text: parts.join(''),
    startOf: (at) => at + takenBefore(at + 1),
    endOf: (at) => at + takenBefore(at),
  }
}

/** The report as its rules look at it: no sentence is broken. */
export const unwrapReport = (
  document: ReportDocument,
): { readonly document: ReportDocument; readonly unwrapped: Unwrapped } => {
  const { wraps = [] } = document
  const unwrapped = unwrap(document.text, wraps)
  if (wraps.length === 0) return { document, unwrapped }
  const { text } = unwrapped
  /** How far each offset moved; both are in order, so one walk does. */
  let next = 0
  let taken = 0
  const moved = (at: number): number => {
    for (let wrap = wraps[next]; wrap !== undefined && wrap.end <= at; wrap = wraps[next]) {
      taken += wrap.end - wrap.start
      next += 1
    }
    return at - taken
  }
  const blocks = document.blocks.map((block) => {
    const start = moved(block.start)
    const end = moved(block.end)
    return { ...block, text: text.slice(start, end), start, end }
  })
  return { document: { ...document, text, blocks }, unwrapped }
}
