import { compare, type Exact, exact, subtract } from '@fazhi/model'
import { magnitude } from './change-size.js'
import type { Figure } from './figures.js'
import { measureOf } from './measures.js'
import { scaleOf } from './scale.js'

/** Words for a rise and for a fall. */
export const up =
  '增长|增加|上升|提高|提升|升高|上涨|扩大|增幅(?:为|达)?|升幅(?:为|达)?|净增|新增|增收|多出?'
export const down =
  '下降|减少|降低|压缩(?:比例|率)?|缩短|压减|精简|降幅(?:为|达)?|减幅(?:为|达)?|回落|净减|压减|压降|减收|提速|少'
/** What a value is said to have risen (first group) or fallen by (second), right before it. */
export const verbBefore = new RegExp(
  `(?:(${up})|(${down}))(?:了|约|近|达到?|为|幅度达?|比例达?|办|处|收|查|立){0,2}$`,
)
/** The one number a figure is, if it is one. */
export const value = (figure: Figure): Exact | undefined => {
  const text = figure.value
  if (text.hi === undefined) return undefined
  return compare(text.lo, text.hi) === 0 ? text.lo : undefined
}

/** The written value of a rate: the middle of what it can stand for is of no use here, its digits are. */
export const told = (text: string, figure: Figure): Exact | undefined => {
  const exactly = value(figure)
  if (exactly !== undefined) return exactly
  const match = /^([\d,]+)(?:\.(\d+))?/.exec(
    text.slice(figure.start, figure.end).replaceAll(' ', ''),
  )
  if (match?.[1] === undefined) return undefined
  const fraction = match[2] ?? ''
  const scale = scaleOf[figure.scale] ?? 1n
  return exact(
    BigInt(match[1].replaceAll(',', '') + fraction) * scale,
    10n ** BigInt(fraction.length),
  )
}

/** Whether two values lie no further apart than so much. */
export const within = (value: Exact, of: Exact, slack: Exact): boolean =>
  compare(magnitude(subtract(value, of)), slack) <= 0

/** 约, 余 and the like; a rounded amount (1.2万元) is approximate by its digits alone. */
export const isSoft = (figure: Figure): boolean =>
  figure.value.approximate && figure.scale === '' && figure.decimals === 0

/** Whether two figures count the same. */
export const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.role === b.role && (measureOf(a) === measureOf(b) || a.unit === '' || b.unit === '')
