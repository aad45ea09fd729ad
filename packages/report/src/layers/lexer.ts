import type { Block } from '@fazhi/model'
import type { DateMark, Figure, Placeholder, YearRange } from './figures.js'
import { hanDigits } from './han-number.js'
import { inResidue, type Pairs } from './pairs.js'
import type { Sentence } from './sentences.js'
import { blankToken } from './tokens/blank-token.js'
import { dateToken } from './tokens/date-token.js'
import { hanToken } from './tokens/han-token.js'
import { numberToken } from './tokens/number-token.js'
import { type Place, startScan } from './tokens/scan.js'

/** What one pass over the text yields. */
export interface Lexed {
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMark[]
  readonly yearRanges: readonly YearRange[]
  readonly placeholders: readonly Placeholder[]
}

/** 〇〇 is a blank; a single 〇 is a digit of a year. */
const zero = 0x3007
const hanUnits = new Set([...hanDigits].map((character) => character.charCodeAt(0)))
const tokenUnits = new Set([...'XxＸｘ×✕*＊○□_＿'].map((character) => character.charCodeAt(0)))
const isTokenUnit = (unit: number): boolean => tokenUnits.has(unit)

/** Reads numbers, dates, year ranges and placeholders in one pass over the sentences. */
export const lex = (
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  pairs: Pairs,
): Lexed => {
  const scan = startScan(text, sentences, pairs)
  const { mask } = scan
  for (const sentence of sentences) {
    let clause = 0
    for (let at = sentence.start; at < sentence.end; ) {
      while (
        clause < sentence.clauses.length - 1 &&
        at >= (sentence.clauses[clause + 1]?.start ?? Number.MAX_SAFE_INTEGER)
      ) {
        clause++
      }
      const unit = text.charCodeAt(at)
      if (((mask[at] ?? 0) & inResidue) !== 0) {
        at++
        continue
      }
      const place: Place = {
        block: sentence.block,
        sentence: sentence.index,
        clause,
        clauseStart: sentence.clauses[clause]?.start ?? sentence.start,
      }
      if (unit >= 0x30 && unit <= 0x39) {
        at =
          dateToken(scan, at, place) ??
          numberToken(scan, at, place, blocks[place.block]?.start ?? -1)
      } else if (isTokenUnit(unit) || (unit === 0x67d0 && text.charCodeAt(at + 1) === 0x67d0)) {
        at = blankToken(scan, at, place)
      } else if (unit === zero && text.charCodeAt(at + 1) === zero) at = blankToken(scan, at, place)
      else if (hanUnits.has(unit)) at = hanToken(scan, at, place)
      else at++
    }
  }
  return scan
}
