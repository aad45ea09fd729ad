import { mayBe } from '@fazhi/identities'
import { add, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import { sameMeasure, value, verbBefore } from './change-words.js'
import type { Figure } from './figures.js'

/** Words that say what a count is compared with. */
const compared = /较|比|同比|上年|去年|同期|\d{4}年/

const cameTo =
  /^，(?:总[数量])?(?:已|共)?(?:为|是|达|达到|降至|减至|降为|减为|增至|升至|增加到|减少到|下降到)$/
const earlier = /(?:较|比)(?:上年|去年|上月)?同期的?$/

/** A count, by how many it changed, and by what share: 66件，同比减少22件，下降25%. */
export interface ChangeStep {
  readonly after: Figure
  readonly by: Figure
  readonly share: Figure
  readonly holds: boolean
}

const makes = (step: Exact, before: Exact, share: Figure): boolean =>
  mayBe(share.value, multiply(divide(step, before), exact(100n)))

/** 同比减少118件，下降15.7%，为632件: what it came to is told behind how it got there. */
const afterwards = (
  text: string,
  values: readonly Figure[],
  at: number,
): ChangeStep | undefined => {
  const [by, share, after] = values.slice(at, at + 3)
  if (by === undefined || share === undefined || after === undefined) return undefined
  if (share.unit !== '%' || by.role !== 'quantity' || by.unit === '') return undefined
  if (!sameMeasure(after, by) || after.clause - by.clause > 2) return undefined
  const way = verbBefore.exec(text.slice(Math.max(0, by.start - 10), by.start))
  const told = verbBefore.exec(text.slice(Math.max(by.unitEnd, share.start - 10), share.start))
  if (way === null || told === null || !compared.test(by.head)) return undefined
  if (!cameTo.test(text.slice(share.unitEnd, after.start))) return undefined
  const [now, step] = [value(after), value(by)]
  if (now === undefined || step === undefined) return undefined
  const rises = way[1] !== undefined
  const before = rises ? subtract(now, step) : add(now, step)
  if (before.n <= 0n) return undefined
  const right = (told[1] !== undefined) === rises
  return { after, by, share, holds: right && makes(step, before, share) }
}

/** Counts told with how many more or fewer they are, and with the share that makes. */
export const changeSteps = (text: string, figures: readonly Figure[]): readonly ChangeStep[] => {
  const values = figures.filter(
    ({ role, blocked, bracket }) =>
      (role === 'quantity' || role === 'rate') && !blocked && bracket < 0,
  )
  return values.flatMap((one, at): readonly ChangeStep[] => {
    const last = afterwards(text, values, at)
    if (last !== undefined) return [last]
    const after = one
    // 430件，比上年同期298件上升132件、上升率44%: the value before may be told between.
    const next = values[at + 1]
    const between = next === undefined ? '' : text.slice(after.unitEnd, next.start)
    const more = earlier.test(between) ? 2 : 1
    const by = values[at + more]
    const share = values[at + more + 1]
    if (by === undefined || share === undefined || share.unit !== '%') return []
    if (after.role !== 'quantity' || after.unit === '' || !sameMeasure(after, by)) return []
    if (by.clause - after.clause > 1 || share.clause - by.clause > 1) return []
    const way = verbBefore.exec(text.slice(Math.max(after.unitEnd, by.start - 10), by.start))
    const words = text.slice(Math.max(by.unitEnd, share.start - 10), share.start)
    const gap = text.slice(after.unitEnd, by.start)
    if (way === null || !compared.test(gap)) return []
    const told = verbBefore.exec(words)
    if (
      told === null &&
      !/^[，、]?(?:[增降升]幅|(?:增长|上升|下降)[率幅]|同比|约)?(?:为|达|约)*$/.test(words)
    )
      return []
    const [now, step] = [value(after), value(by)]
    if (now === undefined || step === undefined) return []
    const rises = way[1] !== undefined
    const before = rises ? subtract(now, step) : add(now, step)
    if (before.n <= 0n) return []
    const right = told === null || (told[1] !== undefined) === rises
    return [{ after, by, share, holds: right && makes(step, before, share) }]
  })
}
