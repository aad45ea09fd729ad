import { inTitle } from '../pairs.js'
import { referentOf } from '../placeholder-referent.js'
import { isPlaceholder } from '../placeholder-token.js'
import { countWords, unitAt } from '../units.js'
import type { Place, Scan } from './scan.js'

const tokens = /[XxＸｘ×✕*＊○〇□_＿]+|某某+/y

/** Reads a run of X, *, 某某 and the like, if it stands for something that was not filled in; the offset after it. */
export const blankToken = (scan: Scan, at: number, place: Place): number => {
  const { text, mask, placeholders, addFigure } = scan
  tokens.lastIndex = at
  const match = tokens.exec(text)
  if (match === null) return at + 1
  const token = match[0]
  const end = tokens.lastIndex
  const before = text.slice(Math.max(place.clauseStart, at - 8), at)
  const after = text.slice(end, end + 8)
  const last = text[at - 1] ?? ''
  const next = text[end] ?? ''
  const letters = /^[XxＸｘ]+$/.test(token)
  const counted = countWords.test(after) || /^[%％]/.test(after)
  const placed =
    /^(?:省|市|县|区|镇|乡|街道|村|路|局|委|同志|年|月|日|号(?![线楼码文召角店])|[政府委司法办]{1,2}发|[政府委司法]{1,2}[办字])/.test(
      after,
    )
  if (!isPlaceholder(token, last, next, letters, counted, placed)) return end
  const bits = mask[at] ?? 0
  const referent = counted
    ? /^(?:余|多)?(?:万|亿)?余?元/.test(after)
      ? 'money'
      : 'count'
    : referentOf(before, after)
  const scale = /^(?:余|多)?(万|亿)?(?:余|多)?/.exec(after)
  const unitFrom = end + (scale?.[0].length ?? 0)
  const unit = counted ? (unitAt(text, unitFrom) ?? '') : ''
  placeholders.push({
    start: at,
    end,
    token,
    referent: (bits & inTitle) !== 0 && !counted ? 'documentTitle' : referent,
    slot: referent,
    unit,
    block: place.block,
    sentence: place.sentence,
    form: 'token',
  })
  if (counted) {
    addFigure(at, end, 'quantity', place, {
      blocked: true,
      unit,
      unitEnd: unitFrom + unit.length,
      scale: scale?.[1] ?? '',
    })
  }
  return end
}
