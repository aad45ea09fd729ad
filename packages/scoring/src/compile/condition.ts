import type { ConditionLeaf, PointsLeaf, Relation } from '@fazhi/model'
import type { Id } from '../graph/index.js'
import { boundPlan } from './bound.js'
import { comparisonIn } from './comparison.js'
import { countedLevel, isOfLevel } from './filed.js'
import type { ConditionPlan, CountedPlan } from './plan.js'
import { pointsParts } from './points.js'
import { refuse, type Site } from './site.js'
import { countedParts, numberOf, valuePlan } from './value.js'

/** A condition that one unit's facts and points settle. */
export type UnitCondition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly UnitCondition[] }
  | { readonly kind: 'not'; readonly of: UnitCondition }
  | ConditionLeaf
  | PointsLeaf

/** A comparison with a line. */
export const comparison = ({ write }: Site, number: Id, rel: Relation, line: Id): Id =>
  comparisonIn(write, number, rel, line)

interface Parts {
  readonly holds: Id
  readonly silent: readonly Id[]
  readonly counted: readonly CountedPlan[]
}

const parts = (site: Site, condition: UnitCondition): Parts => {
  const { write } = site
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const of = condition.of.map((one) => parts(site, one))
      const holds = of.map((one) => one.holds)
      return {
        holds: condition.kind === 'all' ? write.all(holds) : write.any(holds),
        silent: of.flatMap((one) => one.silent),
        counted: of.flatMap((one) => one.counted),
      }
    }
    case 'not': {
      const of = parts(site, condition.of)
      return { ...of, holds: write.not(of.holds) }
    }
    case 'number': {
      const plan = valuePlan(site, condition.value)
      const number = numberOf(site, condition.value, plan)
      const bound = boundPlan(site, condition.bound)
      return {
        holds: comparison(site, number, condition.rel, bound.number),
        silent: [plan, bound].flatMap(({ stated, noneDue }) => [
          ...stated,
          ...(noneDue === undefined ? [] : [noneDue]),
        ]),
        counted: [
          {
            value: condition.value,
            number,
            ...bound.counted,
            ...countedParts(plan),
          },
        ],
      }
    }
    case 'flag': {
      const plan = valuePlan(site, condition.value)
      const flag = plan.flag ?? refuse(site.path, `${condition.value} is not a flag`)
      return {
        holds: condition.is ? flag : write.not(flag),
        silent: plan.stated,
        counted: [{ value: condition.value, flag }],
      }
    }
    case 'level': {
      const plan = valuePlan(site, condition.value)
      return {
        holds: isOfLevel(site, condition.value, plan, condition.in),
        silent: plan.stated,
        counted: [{ value: condition.value, ...countedLevel(plan) }],
      }
    }
    case 'points': {
      const { counted, ...plan } = pointsParts(site, condition, comparison)
      return { ...plan, counted: [counted] }
    }
    case 'attribute':
      return { holds: write.ask(condition), silent: [], counted: [] }
  }
}

/** A condition in three-valued logic; an operand that is not applicable silences it (R13). */
export const conditionPlan = (site: Site, condition: UnitCondition): ConditionPlan => {
  const { holds, silent, counted } = parts(site, condition)
  return { holds, silent: site.write.any(silent), counted }
}
