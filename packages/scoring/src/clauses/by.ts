import type { ByClause, Row } from '@fazhi/model'
import { comparison } from '../compile/condition.js'
import { movement } from '../compile/movement.js'
import type { ClausePlan, CountedPlan } from '../compile/plan.js'
import { refuse, type Site } from '../compile/site.js'
import { countedParts, numberOf, type ValuePlan, valuePlan } from '../compile/value.js'
import { fromExact } from '../exact/index.js'
import type { Id } from '../graph/index.js'

/** Whether a row matches; `else` matches always. */
const matches = (clause: ByClause, site: Site, value: ValuePlan, row: Row): Id => {
  const { write } = site
  if ('else' in row) return write.truth(true)
  if ('rel' in row) return comparison(site, numberOf(site, clause.by, value), row.rel, row.bound)
  if (value.level !== undefined)
    return write.ask({ kind: 'level', fact: value.level, in: [row.level] })
  const flag = value.flag ?? refuse(site.path, `${clause.by} has no levels`)
  return row.level === 'true' ? flag : write.not(flag)
}

const countedOf = (clause: ByClause, value: ValuePlan): CountedPlan => ({
  value: clause.by,
  ...(value.number === undefined ? {} : { number: value.number }),
  ...(value.flag === undefined ? {} : { flag: value.flag }),
  ...(value.level === undefined ? {} : { level: value.level }),
  ...countedParts(value),
})

/** Points by the band or level a value falls in; the first row that matches counts (R20). */
export const compileBy = (clause: ByClause, site: Site): ClausePlan => {
  const { write } = site
  const value = valuePlan(site, clause.by)
  const points = clause.rows.map((row) => write.number(fromExact(row.points)))
  if (points.length === 0) refuse(site.path, `${clause.by} has no rows`)
  const size = clause.rows.reduceRight(
    (otherwise, row, index) =>
      write.choose(matches(clause, site, value, row), points[index] ?? otherwise, otherwise),
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
    silent: value.stated,
    noneDue: value.noneDue,
    whenNone: clause.whenNone,
    counted: [countedOf(clause, value)],
  })
}
