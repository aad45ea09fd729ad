import type { Block } from '@fazhi/model'
import { characterSet } from './character-set.js'
import type { DateMark, Figure, NumberWord, Placeholder, YearRange } from './figures.js'
import { hanDigits } from './han-number.js'
import { type Sought, walk } from './noticed.js'
import { inResidue, type Pairs } from './pairs.js'
import type { Sentence } from './sentences.js'
import { blankToken } from './tokens/blank-token.js'
import { dateToken } from './tokens/date-token.js'
import { hanDateToken } from './tokens/han-date-token.js'
import { hanToken } from './tokens/han-token.js'
import { numberToken } from './tokens/number-token.js'
import { type Place, startScan } from './tokens/scan.js'

/** What one pass over the text yields. */
export interface Lexed {
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMark[]
  readonly yearRanges: readonly YearRange[]
  readonly placeholders: readonly Placeholder[]
  readonly numberWords: readonly NumberWord[]
}

/** 〇〇 is a blank; a single 〇 is a digit of a year. */
const zero = 0x3007
/** 某某 is a blank. */
const some = 0x67d0
const blanks = 'XxＸｘ×✕*＊○□_＿'
/** What begins a token, to be noticed. */
export const tokenFirsts: Sought = {
  characters: `0123456789${blanks}${hanDigits}\u3007\u67d0`,
}
const isBlank = characterSet(blanks)
const isHan = characterSet(hanDigits)

/** Reads numbers, dates, year ranges and placeholders in one pass over the sentences, given where a token may begin. */
export const lex = (
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  pairs: Pairs,
  firsts: readonly number[],
): Lexed => {
  const scan = startScan(text, sentences, pairs)
  const { mask } = scan
  const firstFrom = walk(firsts)
  for (const sentence of sentences) {
    let clause = 0
    let read = sentence.start
    for (let next = firstFrom(read); next < firsts.length; next++) {
      const at = firsts[next] ?? sentence.end
      if (at >= sentence.end) break
      // What a token before took in, and what is no part of the report, begins none.
      if (at < read || ((mask[at] ?? 0) & inResidue) !== 0) continue
      const unit = text.charCodeAt(at)
      while (
        clause < sentence.clauses.length - 1 &&
        at >= (sentence.clauses[clause + 1]?.start ?? Number.MAX_SAFE_INTEGER)
      ) {
        clause++
      }
      const place: Place = {
        block: sentence.block,
        sentence: sentence.index,
        clause,
        clauseStart: sentence.clauses[clause]?.start ?? sentence.start,
      }
      if (unit >= 0x30 && unit <= 0x39) {
        read =
          dateToken(scan, at, place) ??
          numberToken(scan, at, place, blocks[place.block]?.start ?? -1)
      } else if (
        isBlank(unit) ||
        ((unit === some || unit === zero) && text.charCodeAt(at + 1) === unit)
      ) {
        read = blankToken(scan, at, place)
      } else if (isHan(unit)) read = hanDateToken(scan, at, place) ?? hanToken(scan, at, place)
    }
  }
  return scan
}
