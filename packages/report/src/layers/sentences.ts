import type { Block } from '@fazhi/model'
import { characterSet, isDigit } from './character-set.js'
import { type Sought, walk } from './noticed.js'
import { inBracket, inTitle } from './pairs.js'

/** A clause: what stands between two commas, semicolons or colons. */
export interface Clause {
  readonly start: number
  readonly end: number
}

/** A sentence of a block, without its final mark. */
export interface Sentence {
  readonly index: number
  readonly block: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly clauses: readonly Clause[]
}

const ends = '。！？!?'
const isEnd = characterSet(ends)
/** What ends a sentence or clause, to be noticed. */
export const sentenceMarks: Sought = { characters: `${ends}，；：,;:` }
const colon = 0x3a
const comma = 0x2c

/** Splits the blocks into sentences and clauses, given where marks stand that may end one. Marks inside brackets and book titles split nothing. */
export const splitSentences = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
  marks: readonly number[],
): readonly Sentence[] => {
  const sentences: Sentence[] = []
  const markFrom = walk(marks)
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    let from = block.start
    let clauseFrom = block.start
    const clauses: Clause[] = []
    const closeClause = (at: number) => {
      if (at > clauseFrom) clauses.push({ start: clauseFrom, end: at })
      clauseFrom = at + 1
    }
    const closeSentence = (at: number) => {
      closeClause(at)
      const told = text.slice(from, at)
      if (told.trim() !== '') {
        sentences.push({
          index: sentences.length,
          block: index,
          start: from,
          end: at,
          text: told,
          // A copy is as long as it must be; a list that grew has room to spare.
          clauses: clauses.slice(),
        })
      }
      clauses.length = 0
      from = at + 1
      clauseFrom = from
    }
    for (let next = markFrom(block.start); next < marks.length; next++) {
      const at = marks[next] ?? block.end
      if (at >= block.end) break
      if (((mask[at] ?? 0) & (inBracket | inTitle)) !== 0) continue
      const unit = text.charCodeAt(at)
      if (isEnd(unit)) closeSentence(at)
      // "1:2" and "9:30" are no clause boundary, nor is the comma of "1,200".
      else if (
        (unit !== colon && unit !== comma) ||
        !isDigit(text.charCodeAt(at - 1)) ||
        !isDigit(text.charCodeAt(at + 1))
      ) {
        closeClause(at)
      }
    }
    closeSentence(block.end)
  })
  return sentences
}
