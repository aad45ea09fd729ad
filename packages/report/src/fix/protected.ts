import type { Edit, ReportDocument } from '@fazhi/model'
import { noticing } from '../layers/noticed.js'
import { findPairs, inQuote, inResidue, inTitle, pairMarks } from '../layers/pairs.js'
import { findResidue, residueCues } from '../layers/residue.js'

const quoting = '“”‘’《》〈〉'
const notice = noticing({ residueCues, pairMarks })

/**
 * Tells whether an edit must not be made: nothing inside a book title or a quotation is ever changed. Where a mark of either has no
 * partner in a paragraph, nobody can tell where the title or quotation ends: then only that mark itself is mended there, and residue goes.
 */
export const protectedIn = ({ text, blocks }: ReportDocument): ((edit: Edit) => boolean) => {
  const mask = new Uint8Array(text.length)
  const noticed = notice(text)
  findResidue(text, blocks, mask, noticed.residueCues)
  const { unpaired } = findPairs(text, blocks, mask, noticed.pairMarks)
  const open = unpaired.filter(({ mark }) => quoting.includes(mark))
  const openBlocks = new Set(open.map(({ block }) => block))
  const openMarks = new Set(open.map(({ at }) => at))
  const blockAt = (at: number): number => {
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((blocks[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low
  }
  const has = (at: number, bits: number): boolean => ((mask[at] ?? 0) & bits) !== 0
  return ({ start, end }) => {
    // An insertion is inside where both its neighbours are.
    if (start === end && has(start - 1, inTitle | inQuote) && has(start, inTitle | inQuote))
      return true
    let residue = end > start
    for (let at = start; at < end; at++) {
      if (has(at, inTitle | inQuote)) return true
      if (!has(at, inResidue) && !/\s/.test(text[at] ?? '')) residue = false
    }
    if (residue || openMarks.has(start)) return false
    return openBlocks.has(blockAt(start))
  }
}
