import type { JudgedClause } from '@fazhi/model'
import { movement } from '../compile/movement.js'
import type { ClausePlan } from '../compile/plan.js'
import { factDefinition, refuse, type Site } from '../compile/site.js'
import { numberOf, valuePlan } from '../compile/value.js'
import { fromExact } from '../exact/index.js'

/** A mark a signer gives within a range and a step; off-step or out of range is a fault of the data, never rounded (R22). */
export const compileJudged = (clause: JudgedClause, site: Site): ClausePlan => {
  const { write } = site
  const fact = factDefinition(site, clause.judged)
  if (fact.type !== 'judgement') refuse(site.path, `${clause.judged} is not a judgement`)
  const value = valuePlan(site, clause.judged)
  const number = numberOf(site, clause.judged, value)
  const { from, to, step } = clause
  site.checks.push({ kind: 'judged', active: site.active, fact: clause.judged, from, to, step })
  return movement(site, {
    shape: 'judged',
    verb: clause.verb,
    size: number,
    largest: write.number(fromExact(to)),
    smallest: write.number(fromExact(from)),
    silent: value.stated,
    counted: [{ value: clause.judged, number }],
  })
}
