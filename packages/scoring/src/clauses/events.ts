import type { EventsClause, ExactString } from '@fazhi/model'
import { movement } from '../compile/movement.js'
import type { ClausePlan, CountedPlan } from '../compile/plan.js'
import { factDefinition, refuse, type Site } from '../compile/site.js'
import { valuePlan } from '../compile/value.js'
import { fromExact } from '../exact/index.js'
import type { Id, ListOp } from '../graph/index.js'

const ofLevel = (prices: EventsClause['prices'], site: Site): Id => {
  const { write } = site
  return Object.keys(prices).reduceRight(
    (otherwise, level) =>
      write.choose(
        write.item(`level:${level}`),
        write.number(fromExact(prices[level] ?? refuse(site.path, `no price for ${level}`))),
        otherwise,
      ),
    write.sum([]),
  )
}

/** What an event costs: by its level, and where prices change on days by those of its own day (R38). */
const priceOf = ({ prices, since = [], dated = 'date' }: EventsClause, site: Site): Id =>
  since.reduce(
    (before, { from, prices: then }) =>
      site.write.choose(site.write.item(`since:${dated}:${from}`), ofLevel(then, site), before),
    ofLevel(prices, site),
  )

/** Which events are asked about at all: those of the year, and of the kinds that are named. */
const whereOf = ({ dated = 'date', kinds }: EventsClause, { write }: Site): Id => {
  const ofYear = write.item(`in:${dated}`)
  return kinds === undefined
    ? ofYear
    : write.all([ofYear, write.any(kinds.map((kind) => write.item(`kind:${kind}`)))])
}

const keepOf = ({ sameMatter, lower }: EventsClause, by: Id | undefined): Pick<ListOp, 'keep'> =>
  sameMatter === 'all'
    ? {}
    : {
        keep: {
          per: 'matter',
          take: 'largest',
          ...(by === undefined ? {} : { by }),
          ...(lower === undefined ? {} : { lower: fromExact(lower) }),
        },
      }

interface Total {
  readonly size: Id
  readonly held?: CountedPlan['held']
}

/** Levels with a limit of their own are added up apart; which events count is decided before, by their full prices. */
const totalOf = (
  clause: EventsClause,
  atMostOf: Readonly<Record<string, ExactString>>,
  list: Pick<ListOp, 'fn' | 'of' | 'each' | 'where'>,
  { write }: Site,
): Total => {
  const { each: price } = list
  const limited = Object.entries(atMostOf)
  const nothing = write.number(fromExact('0' as ExactString))
  const amount = (each: Id): Id => write.list({ ...list, each, ...keepOf(clause, price) })
  const held = limited.map(([level, atMost]) => {
    const before = amount(write.choose(write.item(`level:${level}`), price, nothing))
    return { level, before, after: write.least([before, write.number(fromExact(atMost))]) }
  })
  const rest = amount(
    write.choose(write.any(limited.map(([level]) => write.item(`level:${level}`))), nothing, price),
  )
  return { size: write.sum([rest, ...held.map(({ after }) => after)]), held }
}

/** Events priced by level; of one matter the dearest counts, the lower ones in part, or all (R23). */
export const compileEvents = (clause: EventsClause, site: Site): ClausePlan => {
  const { write } = site
  const { each: fact, atMostOf, dated, kinds } = clause
  const definition = factDefinition(site, fact)
  if (definition.type !== 'events') refuse(site.path, `${fact} is not a list of events`)
  const { stated } = valuePlan(site, fact)
  const list = {
    fn: 'sum',
    of: fact,
    each: priceOf(clause, site),
    where: whereOf(clause, site),
  } as const
  const whole = { ...list, ...keepOf(clause, undefined) }
  const { size, held }: Total =
    atMostOf === undefined ? { size: write.list(whole) } : totalOf(clause, atMostOf, list, site)
  const { active } = site
  site.checks.push({ kind: 'levels', active, fact, priced: Object.keys(clause.prices) })
  if (dated !== undefined) site.checks.push({ kind: 'dated', active, fact, by: dated })
  if (kinds !== undefined)
    site.checks.push({ kind: 'kinds', active, fact, known: definition.kinds ?? kinds })
  return movement(site, {
    shape: 'events',
    verb: clause.verb,
    size,
    largest: write.number(site.reach),
    smallest: write.sum([]),
    atMost: clause.atMost,
    silent: stated,
    counted: [
      {
        value: fact,
        events: { k: 'list', ...whole },
        asked: { dated: dated ?? 'date', ...(kinds === undefined ? {} : { kinds }) },
        ...(held === undefined ? {} : { held }),
      },
    ],
  })
}
