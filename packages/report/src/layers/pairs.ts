import type { Block } from '@fazhi/model'
import { type Sought, walk } from './noticed.js'

/** Bits of the mask: what a character stands inside of. */
export const inTitle = 1
export const inQuote = 2
export const inBracket = 4
export const inResidue = 8

/** A pair of marks: offsets of the opening mark and one past the closing one. */
export interface Pair {
  readonly mark: string
  readonly start: number
  readonly end: number
  readonly block: number
}

/** A mark without its partner. */
export interface Unpaired {
  readonly mark: string
  readonly at: number
  readonly block: number
}

/** All pairs of a text, what is left over, and for each character what it stands inside of. */
export interface Pairs {
  readonly pairs: readonly Pair[]
  readonly byStart: ReadonlyMap<number, Pair>
  readonly unpaired: readonly Unpaired[]
  readonly mask: Uint8Array
}

const closing: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '[': ']',
}
const opening: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closing).map(([open, close]) => [close, open]),
)
/** The marks, to be noticed. */
export const pairMarks: Sought = { characters: Object.entries(closing).flat().join('') }
const bits: Readonly<Record<string, number>> = {
  '《': inTitle,
  '“': inQuote,
  '（': inBracket,
  '(': inBracket,
}

/** Brackets are taken for each other across widths: （…) is a matter of width, not of balance. */
const closes = (open: string, close: string): boolean =>
  closing[open] === close || ((open === '（' || open === '(') && (close === ')' || close === '）'))

/** "1）" and "一)" close nothing: they are list marks. */
const isListMark = (text: string, at: number, blockStart: number): boolean => {
  const before = text[at - 1] ?? ''
  const back = text[at - 2] ?? ''
  if (!/[\d一二三四五六七八九十①-⑳a-zA-Z]/.test(before)) return false
  return at - 1 === blockStart || /[\s，。；：、\d十]/.test(back)
}

/**
 * Finds the pairs of every block, given where its marks stand. Residue is passed over, so that an advert cannot unbalance a sentence.
 */
export const findPairs = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
  marks: readonly number[],
): Pairs => {
  const pairs: Pair[] = []
  const unpaired: Unpaired[] = []
  const markFrom = walk(marks)
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    const open: { mark: string; at: number }[] = []
    for (let next = markFrom(block.start); next < marks.length; next++) {
      const at = marks[next] ?? block.end
      if (at >= block.end) break
      if (((mask[at] ?? 0) & inResidue) !== 0) continue
      const character = text[at] ?? ''
      if (closing[character] !== undefined) {
        open.push({ mark: character, at })
        continue
      }
      if (opening[character] === undefined) continue
      let depth = open.length - 1
      while (depth >= 0 && !closes(open[depth]?.mark ?? '', character)) depth--
      if (depth < 0) {
        // After a letter it is an apostrophe.
        if (character === '’' && /[A-Za-z]/.test(text[at - 1] ?? '')) continue
        if (isListMark(text, at, block.start)) continue
        unpaired.push({ mark: character, at, block: index })
        continue
      }
      for (const lost of open.splice(depth + 1)) {
        unpaired.push({ mark: lost.mark, at: lost.at, block: index })
      }
      const partner = open.pop()
      if (partner === undefined) continue
      pairs.push({ mark: partner.mark, start: partner.at, end: at + 1, block: index })
    }
    for (const lost of open) unpaired.push({ mark: lost.mark, at: lost.at, block: index })
  })
  for (const pair of pairs) {
    const bit = bits[pair.mark]
    if (bit === undefined) continue
    for (let at = pair.start; at < pair.end; at++) mask[at] = (mask[at] ?? 0) | bit
  }
  pairs.sort((a, b) => a.start - b.start)
  unpaired.sort((a, b) => a.at - b.at)
  return { pairs, byStart: new Map(pairs.map((pair) => [pair.start, pair])), unpaired, mask }
}
