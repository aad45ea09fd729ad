import type { ByClause, Row } from '@fazhi/model'
import { type BoundPlan, boundPlan } from '../compile/bound.js'
import { comparison } from '../compile/condition.js'
import { countedLevel, isOfLevel } from '../compile/filed.js'
import { eitherNone, movement } from '../compile/movement.js'
import type { ClausePlan, CountedPlan } from '../compile/plan.js'
import { refuse, type Site } from '../compile/site.js'
import { countedParts, numberOf, valuePlan } from '../compile/value.js'
import type { ValuePlan } from '../compile/value-plan.js'
import { fromExact } from '../exact/index.js'
import type { Id } from '../graph/index.js'

/** Whether a row matches; `else` matches always. */
const matches = (
  clause: ByClause,
  site: Site,
  value: ValuePlan,
  row: Row,
  bound: BoundPlan | undefined,
): Id => {
  const { write } = site
  if ('else' in row) return write.truth(true)
  if ('rel' in row && bound !== undefined)
    return comparison(site, numberOf(site, clause.by, value), row.rel, bound.number)
  if ('rel' in row) return refuse(site.path, `${clause.by} is compared with nothing`)
  if (value.level !== undefined || value.filing !== undefined)
    return isOfLevel(site, clause.by, value, [row.level])
  const flag = value.flag ?? refuse(site.path, `${clause.by} has no levels`)
  return row.level === 'true' ? flag : write.not(flag)
}

const countedOf = (clause: ByClause, value: ValuePlan): CountedPlan => ({
  value: clause.by,
  ...(value.number === undefined ? {} : { number: value.number }),
  ...(value.flag === undefined ? {} : { flag: value.flag }),
  ...countedLevel(value),
  ...countedParts(value),
})

/** Rows that are bounded by another value each say what that was. */
const comparedWith = (
  clause: ByClause,
  value: ValuePlan,
  bounds: readonly (BoundPlan | undefined)[],
): readonly CountedPlan[] =>
  bounds.flatMap((bound) =>
    bound?.counted.boundOf === undefined ? [] : [{ ...countedOf(clause, value), ...bound.counted }],
  )

/** Points by the band or level a value falls in; the first row that matches counts (R20). */
export const compileBy = (clause: ByClause, site: Site): ClausePlan => {
  const { write } = site
  const value = valuePlan(site, clause.by)
  const points = clause.rows.map((row) => write.number(fromExact(row.points)))
  if (points.length === 0) refuse(site.path, `${clause.by} has no rows`)
  const bounds = clause.rows.map((row) => ('rel' in row ? boundPlan(site, row.bound) : undefined))
  const size = clause.rows.reduceRight(
    (otherwise, row, index) =>
      write.choose(
        matches(clause, site, value, row, bounds[index]),
        points[index] ?? otherwise,
        otherwise,
      ),
    write.sum([]),
  )
  if (value.level !== undefined && !clause.rows.some((row) => 'else' in row))
    site.checks.push({
      kind: 'levels',
      active: site.active,
      fact: value.level,
      priced: clause.rows.flatMap((row) => ('level' in row ? [row.level] : [])),
    })
  return movement(site, {
    shape: 'by',
    verb: clause.verb,
    size,
    largest: write.greatest(points),
    smallest: write.least(points),
    silent: [...value.stated, ...bounds.flatMap((bound) => bound?.stated ?? [])],
    noneDue: eitherNone(site, value.noneDue, ...bounds.map((bound) => bound?.noneDue)),
    whenNone: clause.whenNone,
    counted: [countedOf(clause, value), ...comparedWith(clause, value, bounds)],
  })
}
