import type { JudgedClause } from '@fazhi/model'
import { movement } from '../compile/movement.js'
import type { ClausePlan } from '../compile/plan.js'
import { factDefinition, refuse, type Site } from '../compile/site.js'
import { numberOf, valuePlan } from '../compile/value.js'
import { fromExact } from '../exact/index.js'

/** Where the mark is found: the one there is, or what those of several signers become. */
const markPlan = ({ judged, raters }: JudgedClause, fact: string, site: Site) => {
  const { write } = site
  if (raters === undefined) {
    const value = valuePlan(site, judged)
    const number = numberOf(site, judged, value)
    return { number, stated: value.stated, counted: { value: judged, number } }
  }
  const number = write.ask({ kind: 'raters', fact, take: raters })
  return {
    number,
    stated: [write.ask({ kind: 'notApplicable', fact })],
    counted: { value: judged, number, marks: { fact, take: raters } },
  }
}

/** A mark a signer gives within a range and a step; off-step or out of range is a fault of the data, never rounded (R22). */
export const compileJudged = (clause: JudgedClause, site: Site): ClausePlan => {
  const { write } = site
  const fact = factDefinition(site, clause.judged)
  if (fact.type !== 'judgement') refuse(site.path, `${clause.judged} is not a judgement`)
  const { from, to, step, raters } = clause
  site.checks.push({
    kind: 'judged',
    active: site.active,
    fact: fact.id,
    from,
    to,
    step,
    ...(raters === undefined ? {} : { raters }),
  })
  const { number, stated, counted } = markPlan(clause, fact.id, site)
  return movement(site, {
    shape: 'judged',
    verb: clause.verb,
    size: number,
    largest: write.number(fromExact(to)),
    smallest: write.number(fromExact(from)),
    silent: stated,
    counted: [counted],
  })
}
