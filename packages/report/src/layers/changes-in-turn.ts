import { subtract } from '@fazhi/model'
import { pairsIn } from './change-pairs.js'
import { meets, spread } from './change-size.js'
import { down, sameMeasure, told, up } from './change-words.js'
import type { Figure } from './figures.js'

/** One of several changes told in the same order as the values they are of. */
export interface ChangeInTurn {
  readonly said: Figure
  readonly before: Figure
  readonly after: Figure
  readonly holds: boolean
}

const direction = new RegExp(`(?:(${up})|(${down}))(?:了|约|近|为|幅度)?$`)
const joint = new RegExp(`^(?:、|，|和|与|及|以及)(?:${up}|${down})?$`)
const inTurn = /分别|依次/
const earlier = /(?:上年|去年|上一年|前年|同期|(?:19|20)\d\d年|[由从])[^，；。\d]{0,10}$/
/** Held against another month or place: no year before. */
const otherwise = /环比|全[省国]|目标/
/** More values in a row than this are a table. */
const most = 6

/** Values of one measure that stand in a row, joined by a mark or by the word of the next change. */
const rowsOf = (text: string, values: readonly Figure[]): readonly (readonly Figure[])[] => {
  const rows: Figure[][] = []
  for (const value of values) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const joined =
      last !== undefined &&
      last.role === value.role &&
      sameMeasure(last, value) &&
      joint.test(text.slice(last.unitEnd, value.start))
    if (joined) row?.push(value)
    else rows.push([value])
  }
  return rows
}

/** The pairs of values whose changes are told in turn: from the pairs of a sentence, or from a row of each of two years. */
const pairsFor = (
  text: string,
  values: readonly Figure[],
  rows: readonly (readonly Figure[])[],
  saids: readonly Figure[],
): readonly { readonly before: Figure; readonly after: Figure }[] => {
  const first = saids[0]
  const pairs = pairsIn(text, values).filter(({ behind }) => behind <= (first?.start ?? 0))
  if (pairs.length === saids.length) return pairs
  const [one, two, ...more] = rows.filter((row) => row !== saids && row.length === saids.length)
  const [a, b] = [one?.[0], two?.[0]]
  if (one === undefined || two === undefined || a === undefined || b === undefined) return []
  if (more.length > 0 || rows.length !== 3) return []
  const [aBefore, bBefore] = [a, b].map(({ start }) =>
    earlier.test(text.slice(Math.max(0, start - 16), start)),
  )
  if (aBefore === bBefore) return []
  const [befores, afters] = aBefore === true ? [one, two] : [two, one]
  return befores.flatMap((before, at) => {
    const after = afters[at]
    return after === undefined || !sameMeasure(before, after) ? [] : [{ before, after }]
  })
}

/** Changes told in turn with the values of both years: 收案、结案分别为120件、110件，同比分别上升20%、10%，上年为100件、100件. */
export const changesInTurn = (
  text: string,
  sentence: { readonly text: string },
  figures: readonly Figure[],
): readonly ChangeInTurn[] => {
  if (!inTurn.test(sentence.text) || otherwise.test(sentence.text)) return []
  const values = figures.filter(
    ({ role, blocked, bracket }) =>
      (role === 'quantity' || role === 'rate') && !blocked && bracket < 0,
  )
  const rows = rowsOf(text, values)
  const saids = rows.find(
    ([first]) =>
      first?.unit === '%' && inTurn.test(first.head.slice(-10)) && direction.test(first.head),
  )
  if (saids === undefined || saids.length < 2 || saids.length > most) return []
  const pairs = pairsFor(text, values, rows, saids)
  if (pairs.length !== saids.length) return []
  let rises: boolean | undefined
  return saids.flatMap((said, at): readonly ChangeInTurn[] => {
    const pair = pairs[at]
    if (pair === undefined) return []
    const way = direction.exec(text.slice(Math.max(0, said.start - 8), said.start))
    // 分别增长84.6%、100%: one word for all of them.
    if (way !== null) rises = way[1] !== undefined
    const { before, after } = pair
    const [from, to] = [told(text, before), told(text, after)]
    if (from === undefined || to === undefined || from.n === 0n || rises === undefined) return []
    const step = subtract(to, from)
    const right = step.n === 0n || step.n > 0n === rises
    return [{ said, before, after, holds: right && meets(said, spread(before, after, from, to)) }]
  })
}
