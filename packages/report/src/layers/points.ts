import { add, compare, exact, subtract } from '@fazhi/model'
import { magnitude } from './change-size.js'
import { told, verbBefore } from './change-words.js'
import type { Figure } from './figures.js'

/** Two rates of one thing and the points said to lie between them. */
export interface Points {
  readonly points: Figure
  readonly value: Figure
  readonly reference: Figure
  readonly holds: boolean
}

/** What a rate is compared with: another year's, an average, a target, where it came from. */
const referring =
  /(?:上年|去年|上一年|同期|(?:19|20)\d\d年|年初|平均(?:水平|值|数)?|目标|任务|[由从]|原来?|全[国省市县])[^，；。\d]{0,6}$/

/** 高于目标3个, 比全省低2个: said above or below what a value is held against. */
export const higher =
  /(?:高于|高出|超出|超过|超额|领先|优于|好于|快于|多于|(?<![提升])高)[^，；。\d]{0,12}$/
export const lower = /(?:低于|落后|不及|少于|差于|距|离|相差|差|(?<![降减])低)[^，；。\d]{0,12}$/

const step = (figure: Figure) => exact(1n, 10n ** BigInt(figure.decimals))

/**
 * Points against the two rates they lie between, wherever these stand; nothing where a sentence tells other rates, too. Each of the
 * three is rounded.
 */
export const pointsIn = (text: string, figures: readonly Figure[]): readonly Points[] => {
  const points = figures.filter(({ unit }) => unit === '百分点')
  const rates = figures.filter(
    ({ unit, role, blocked }) => unit === '%' && role === 'rate' && !blocked,
  )
  const [one, two] = rates
  const [said] = points
  if (points.length !== 1 || rates.length !== 2 || !one || !two || !said) return []
  if (Math.max(said.clause, two.clause) - Math.min(said.clause, one.clause) > 3) return []
  const refers = rates.map(({ start }) =>
    referring.test(text.slice(Math.max(0, start - 16), start)),
  )
  if (refers[0] === refers[1]) return []
  const [value, reference] = refers[0] === true ? [two, one] : [one, two]
  // 比上年上升2.1%: a change, and no level to be compared with.
  if (verbBefore.test(text.slice(Math.max(0, reference.start - 10), reference.start))) return []
  const [a, b, d] = [told(text, value), told(text, reference), told(text, said)]
  if (a === undefined || b === undefined || d === undefined) return []
  const off = magnitude(subtract(magnitude(subtract(a, b)), d))
  const way = verbBefore.exec(text.slice(Math.max(0, said.start - 10), said.start))
  const before = text.slice(Math.max(0, said.start - 14), said.start)
  const [above, below] = [higher.test(before), lower.test(before)]
  const turned = way === null && above !== below && (above ? compare(a, b) < 0 : compare(a, b) > 0)
  const against =
    turned || (way !== null && (way[1] !== undefined ? compare(a, b) < 0 : compare(a, b) > 0))
  const holds = !against && compare(off, add(step(value), step(said))) < 0
  return [{ points: said, value, reference, holds }]
}
