import type { FiledValue } from '@fazhi/model'
import type { Id } from '../graph/index.js'
import type { CountedPlan } from './plan.js'
import { factDefinition, refuse, type Site } from './site.js'
import type { ValuePlan } from './value-plan.js'

/** A filing by a rule (R21): its state, and how many days late it is. It is silent where the filing or the day before it does not apply. */
export const filedPlan = (site: Site, { id, of, due }: FiledValue): ValuePlan => {
  const { write } = site
  if (factDefinition(site, of).type !== 'filing') refuse(site.path, `${of} is not a filing`)
  const facts = [of, ...('after' in due ? [due.after] : [])]
  return {
    filing: { fact: of, value: id, ...('after' in due ? { after: due.after } : {}) },
    stated: facts.map((fact) => write.ask({ kind: 'notApplicable', fact })),
  }
}

/** Whether a value is one of these levels: of a fact, or of a filing that a rule measures. */
export const isOfLevel = (
  site: Site,
  id: string,
  { level, filing }: ValuePlan,
  levels: readonly string[],
): Id => {
  const { write, active } = site
  if (filing === undefined) {
    const fact = level ?? refuse(site.path, `${id} is not a level`)
    return write.ask({ kind: 'level', fact, in: levels })
  }
  const { fact, value } = filing
  site.checks.push({ kind: 'filed', active, fact, value, asks: 'state' })
  return write.ask({ kind: 'filed', ...filing, in: levels })
}

/** Days late of a filing that a rule measures. */
export const daysLate = (site: Site, filing: NonNullable<ValuePlan['filing']>): Id => {
  const { fact, value } = filing
  site.checks.push({ kind: 'filed', active: site.active, fact, value, asks: 'days' })
  return site.write.ask({ kind: 'daysLate', ...filing })
}

/** Where a level that was counted is found. */
export const countedLevel = ({
  level,
  filing,
}: ValuePlan): Pick<CountedPlan, 'level' | 'filing'> => ({
  ...(level === undefined ? {} : { level }),
  ...(filing === undefined ? {} : { filing: filing.value }),
})
