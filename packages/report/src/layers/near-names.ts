import type { Block } from '@fazhi/model'
import { wordings } from '../generated/wordings.js'
import { type Sought, walk } from './noticed.js'
import { inQuote, inResidue, inTitle } from './pairs.js'
import { differences, isSlip } from './slips.js'

/** Words one slip away from a name. */
export interface NearName {
  readonly name: string
  readonly start: number
  readonly end: number
}

interface Half {
  readonly text: string
  readonly name: string
  readonly first: boolean
}

/** One half of a name stands as it should, so that only places with a half are looked at. */
const halves: readonly Half[] = wordings.nearNames.flatMap((name): Half[] => {
  const middle = Math.floor(name.length / 2)
  return [
    { text: name.slice(0, middle), name, first: true },
    { text: name.slice(middle), name, first: false },
  ]
})
/** The first two characters as one number: most places are settled by it, without cutting the text. */
const keyOf = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
const byStart = new Map<number, Half[]>()
for (const half of halves) {
  const key = keyOf(half.text, 0)
  byStart.set(key, [...(byStart.get(key) ?? []), half])
}
/** The halves, to be noticed. */
export const halvesOfNames: Sought = { words: halves.map(({ text }) => text) }
const known: readonly string[] = [...wordings.nearNames, ...wordings.otherNames]
const han = /^[\u4e00-\u9fff]+$/
/** What joins words is no slip of a name's character: 施行的规范性文件. */
const joins = /[的和与及或等]/

const nearAt = (text: string, at: number, half: Half): NearName | undefined => {
  const { name } = half
  const start = half.first ? at : at - (name.length - half.text.length)
  if (start < 0 || text.startsWith(name, start)) return undefined
  for (const length of half.first ? [name.length, name.length - 1] : [name.length]) {
    const found = text.slice(start, start + length)
    if (found.length < length) continue
    if (!isSlip(found, name) || !han.test(found)) continue
    // Two neighbours changed over are a slip wherever they stand.
    const changedOver = length === name.length && differences(found, name, 2) === 2
    // With another last character it is mostly another word: 市场监督管理所, 告知承诺书, 行政执法公信力, 行政处罚案例.
    if (!changedOver && (found.at(-1) !== name.at(-1) || (joins.test(found) && !joins.test(name))))
      continue
    // Part of a name that is right, or another name.
    if (known.some((other) => other.includes(found))) continue
    return { name, start, end: start + length }
  }
  return undefined
}

/** Finds words one slip away from the names of data/wordings.yaml, given where a half of one may begin, outside titles and quotations that are not names themselves. */
export const findNearNames = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
  noticed: readonly number[],
): readonly NearName[] => {
  const placeFrom = walk(noticed)
  const found: NearName[] = []
  const starts = new Set<number>()
  for (const block of blocks) {
    if (block.kind === 'noise') continue
    for (let next = placeFrom(block.start); next < noticed.length; next++) {
      const at = noticed[next] ?? block.end
      if (at >= block.end - 1) break
      const here = byStart.get(keyOf(text, at))
      if (here === undefined) continue
      for (const half of here) {
        if (!text.startsWith(half.text, at)) continue
        if (((mask[at] ?? 0) & (inTitle | inResidue)) !== 0) continue
        const near = nearAt(text, at, half)
        if (near === undefined || near.start < block.start || near.end > block.end) continue
        // A quotation may be a brand that plays on a name; a whole quotation of that length is the name itself.
        const brand =
          ((mask[at] ?? 0) & inQuote) !== 0 &&
          (text[near.start - 1] !== '“' || text[near.end] !== '”')
        if (brand || starts.has(near.start)) continue
        starts.add(near.start)
        found.push(near)
      }
    }
  }
  return found
}
