import type { Block } from '@fazhi/model'
import { inBracket, inTitle } from './pairs.js'

/** A clause: what stands between two commas, semicolons or colons. */
export interface Clause {
  readonly start: number
  readonly end: number
  /** Offset of the sentence it belongs to is `sentence`'s index in the list of sentences. */
  readonly sentence: number
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
const breaks = '，；：,;:'

/** Splits the blocks into sentences and clauses. Marks inside brackets and book titles split nothing. */
export const splitSentences = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
): readonly Sentence[] => {
  const sentences: Sentence[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    let from = block.start
    let clauseFrom = block.start
    let clauses: Clause[] = []
    const closeClause = (at: number) => {
      if (at > clauseFrom) clauses.push({ start: clauseFrom, end: at, sentence: sentences.length })
      clauseFrom = at + 1
    }
    const closeSentence = (at: number) => {
      closeClause(at)
      if (text.slice(from, at).trim() !== '') {
        sentences.push({
          index: sentences.length,
          block: index,
          start: from,
          end: at,
          text: text.slice(from, at),
          clauses,
        })
      }
      clauses = []
      from = at + 1
      clauseFrom = from
    }
    for (let at = block.start; at < block.end; at++) {
      const character = text[at] ?? ''
      const shut = ((mask[at] ?? 0) & (inBracket | inTitle)) !== 0
      if (shut) continue
      if (ends.includes(character)) closeSentence(at)
      else if (breaks.includes(character)) {
        // "1:2" and "9:30" are no clause boundary, nor is the comma of "1,200".
        const digitsAround =
          (character === ':' || character === ',') &&
          /\d/.test(text[at - 1] ?? '') &&
          /\d/.test(text[at + 1] ?? '')
        if (!digitsAround) closeClause(at)
      }
    }
    closeSentence(block.end)
  })
  return sentences
}
