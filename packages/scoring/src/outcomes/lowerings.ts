import type { Counted, Policies, Veto } from '@fazhi/model'
import { type Asked, answerOf, type Verdict, verdictOf } from './answer.js'
import { down, gradeAt, perhapsDown, type Rows, record } from './rows.js'
import type { Raised } from './standing.js'
import type { UnitRules } from './unit-rules.js'

/** What keeps a grade down: a lowering or a veto, with whether it holds. */
export interface Weight {
  readonly rule: 'lowering' | 'veto'
  readonly id: string
  readonly lower?: number
  readonly ceiling?: string
  readonly barred: boolean
  readonly verdict: Verdict
  readonly missing: readonly string[]
  readonly counted: readonly Counted[]
}

/** What weighs on a unit's grade: the lowerings that hold or are open, then the vetoes that are raised. */
export const weightsOf = (
  { lowerings }: UnitRules,
  vetoes: readonly Veto[],
  raised: readonly Raised[],
  asked: Asked,
): readonly Weight[] => {
  const fromLowerings = lowerings.flatMap(({ lowering, when }): Weight[] => {
    const answer = answerOf(when, asked)
    const verdict = verdictOf(answer)
    if (verdict !== 'yes' && verdict !== 'open') return []
    const { missing, counted } = answer
    return [{ ...lowering, rule: 'lowering', barred: false, verdict, missing, counted }]
  })
  const fromVetoes = vetoes.flatMap((veto): Weight[] => {
    const found = raised.find(({ id }) => id === veto.id)
    return found === undefined
      ? []
      : [{ ...veto, rule: 'veto', verdict: 'yes', missing: [], counted: found.counted }]
  })
  return [...fromLowerings, ...fromVetoes]
}

/**
 * Lowerings count from the band. Only the largest counts unless the policy stacks them (R30); what a grade needs and how far
 * it is lowered do not add up either: the worse of both holds.
 */
export const lowered = (
  rows: Rows,
  weights: readonly Weight[],
  add: NonNullable<Policies['lowerings']>,
): Rows => {
  const join = (steps: number, lower: number): number =>
    add === 'stack' ? steps + lower : Math.max(steps, lower)
  let known = rows
  let [steps, mostSteps] = [0, 0]
  const open: string[] = []
  for (const { rule, id, lower, verdict, missing, counted } of weights) {
    if (lower === undefined) continue
    const before = known.best
    mostSteps = join(mostSteps, lower)
    if (verdict === 'open') open.push(...missing)
    else {
      steps = join(steps, lower)
      known = down(known, known.band + steps)
    }
    known = perhapsDown(known, known.band + mostSteps, open)
    if (verdict === 'open') continue
    const params = {
      rule,
      id,
      lower,
      add,
      band: gradeAt(known.grades, known.band),
      from: gradeAt(known.grades, before),
      to: gradeAt(known.grades, known.best),
    }
    known = record(known, { code: 'lowered', params, counted })
  }
  return known
}
