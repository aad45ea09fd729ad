import type { Block } from '@fazhi/model'
import type { Placeholder } from './figures.js'
import { inResidue, inTitle, type Pairs } from './pairs.js'
import type { Sentence } from './sentences.js'

const note =
  /[【（([［](?:此处|请)?(?:待补充|待填写|待填|待核实|待定稿|待完善|填写[^【】（）()]{0,12}|插入[^【】（）()]{0,12})[】）)\]］]|\bTODO\b|\bTBD\b/g
const vague = /某(?:省|市|县|区|镇|乡|街道|局)/g
const dropped = /(?:\d{4}年度?|关于)(?=[市县区](?:法治|全面依法|依法|人民政府|委|政府|推进|贯彻))/g

const sentenceAt = (sentences: readonly Sentence[], at: number): number => {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Blanks that are no run of letters: empty brackets, notes to the writer, names taken out of a title, 某市. */
export const findBlanks = (
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  pairs: Pairs,
): readonly Placeholder[] => {
  const found: Placeholder[] = []
  const put = (
    start: number,
    end: number,
    block: number,
    more: Pick<Placeholder, 'form' | 'referent'>,
  ): void => {
    if (((pairs.mask[start] ?? 0) & inResidue) !== 0) return
    found.push({
      start,
      end,
      token: text.slice(start, end),
      unit: '',
      block,
      sentence: sentenceAt(sentences, start),
      slot: more.referent,
      ...more,
    })
  }
  for (const pair of pairs.pairs) {
    if (!'〔《（('.includes(pair.mark)) continue
    const inner = text.slice(pair.start + 1, Math.min(pair.end - 1, pair.start + 12))
    if (pair.end - pair.start <= 12 && (inner.trim() === '' || inner === '年')) {
      put(pair.start, pair.end, pair.block, {
        form: 'empty',
        referent: pair.mark === '《' ? 'documentTitle' : inner === '年' ? 'date' : 'unknown',
      })
    }
  }
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    for (const match of block.text.matchAll(note)) {
      const start = block.start + match.index
      put(start, start + match[0].length, index, { form: 'note', referent: 'unknown' })
    }
    for (const match of block.text.matchAll(vague)) {
      const start = block.start + match.index
      const before = text[start - 1] ?? ''
      if (before === '某') continue
      put(start, start + match[0].length, index, { form: 'vague', referent: 'unknown' })
    }
    if (block.kind !== 'title' && block.kind !== 'heading') return
    for (const match of block.text.matchAll(dropped)) {
      const start = block.start + match.index + match[0].length
      put(start - 1, start + 1, index, {
        form: 'dropped',
        referent: ((pairs.mask[start] ?? 0) & inTitle) === 0 ? 'ownPlace' : 'documentTitle',
      })
    }
  })
  return found.sort((a, b) => a.start - b.start)
}
