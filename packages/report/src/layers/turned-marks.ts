import type { Fix } from '@fazhi/model'
import type { Unpaired } from './pairs.js'

const other: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“',
  '《': '》',
  '》': '《',
  '（': '）',
  '）': '（',
  '【': '】',
  '】': '【',
}

/** What stands between the two marks of a turned pair: a few words of one clause, without a mark of any pair. */
const fewWords = /^[^，。；：？！“”‘’《》〈〉（）()【】\r\n]{1,24}$/

/**
 * Repairs of marks that were turned the wrong way: where two of one kind are left over in a paragraph, with a few words between them and
 * nothing else left over, turning the second opening mark (or the first closing one) is the one edit that makes a pair. By the offset of
 * each of the two marks.
 */
export const turnedMarks = (
  text: string,
  unpaired: readonly Unpaired[],
): ReadonlyMap<number, Fix> => {
  const byBlock = new Map<number, Unpaired[]>()
  for (const lost of unpaired) {
    const others = byBlock.get(lost.block)
    if (others === undefined) byBlock.set(lost.block, [lost])
    else others.push(lost)
  }
  const fixes = new Map<number, Fix>()
  for (const [first, second, third] of byBlock.values()) {
    if (first === undefined || second === undefined || third !== undefined) continue
    const turned = other[first.mark]
    if (turned === undefined || first.mark !== second.mark) continue
    if (!fewWords.test(text.slice(first.at + 1, second.at))) continue
    const { at } = '“《（【'.includes(first.mark) ? second : first
    const fix = { start: at, end: at + 1, text: turned }
    fixes.set(first.at, fix)
    fixes.set(second.at, fix)
  }
  return fixes
}
