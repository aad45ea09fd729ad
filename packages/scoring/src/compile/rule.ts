import type { OutcomeCondition, StandingLeaf } from '@fazhi/model'
import { conditionPlan, type UnitCondition } from './condition.js'
import type { RulePlan } from './plan.js'
import type { Site } from './site.js'

const isStanding = (condition: OutcomeCondition): condition is StandingLeaf =>
  condition.kind === 'place' || condition.kind === 'grade' || condition.kind === 'vetoed'

/** Whether one unit's facts and points settle a condition. */
export const isOfUnit = (condition: OutcomeCondition): condition is UnitCondition => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.every(isOfUnit)
    case 'not':
      return isOfUnit(condition.of)
    default:
      return !isStanding(condition)
  }
}

/** A condition of an outcome rule: the parts that one unit settles go into the graph, the others are kept to be asked. */
export const rulePlan = (site: Site, condition: OutcomeCondition): RulePlan => {
  if (isOfUnit(condition)) return { kind: 'ofUnit', when: conditionPlan(site, condition) }
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map((one) => rulePlan(site, one)) }
    case 'not':
      return { kind: 'not', of: rulePlan(site, condition.of) }
    default:
      return { kind: 'standing', leaf: condition }
  }
}
