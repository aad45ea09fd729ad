import type { EventsClause } from '@fazhi/model'
import { movement } from '../compile/movement.js'
import type { ClausePlan } from '../compile/plan.js'
import { factDefinition, refuse, type Site } from '../compile/site.js'
import { valuePlan } from '../compile/value.js'
import { fromExact } from '../exact/index.js'
import type { ListOp } from '../graph/index.js'

/** Events priced by level; of one matter the dearest counts, or all (R23). */
export const compileEvents = (clause: EventsClause, site: Site): ClausePlan => {
  const { write } = site
  const fact = factDefinition(site, clause.each)
  if (fact.type !== 'events') refuse(site.path, `${clause.each} is not a list of events`)
  const { stated } = valuePlan(site, clause.each)
  const levels = Object.keys(clause.prices)
  const price = levels.reduceRight(
    (otherwise, level) =>
      write.choose(
        write.item(`level:${level}`),
        write.number(fromExact(clause.prices[level] ?? refuse(site.path, `no price for ${level}`))),
        otherwise,
      ),
    write.sum([]),
  )
  const list: Omit<ListOp, 'k'> = {
    fn: 'sum',
    of: clause.each,
    each: price,
    ...(clause.sameMatter === 'highest'
      ? { keep: { per: 'matter', take: 'largest' } as const }
      : {}),
  }
  site.checks.push({ kind: 'levels', active: site.active, fact: clause.each, priced: levels })
  return movement(site, {
    shape: 'events',
    verb: clause.verb,
    size: write.list(list),
    largest: write.number(site.reach),
    smallest: write.sum([]),
    atMost: clause.atMost,
    silent: stated,
    counted: [{ value: clause.each, events: { k: 'list', ...list } }],
  })
}
