import type { ValueDefinition } from '@fazhi/model'
import type { Input } from '../graph/index.js'
import type { Check } from './plan.js'
import type { Site } from './site.js'
import type { ValuePlan } from './value-plan.js'

/** A value measured by the same rules from what the unit handed in a year before. */
export const lastYearPlan = (
  site: Site,
  { id, of }: Extract<ValueDefinition, { kind: 'lastYear' }>,
  measure: (site: Site, id: string) => ValuePlan,
): ValuePlan => {
  const { write } = site
  const checks: Check[] = []
  const back = (input: Input): Input => ('fact' in input ? { ...input, last: id } : input)
  const plan = measure(
    {
      ...site,
      checks,
      write: {
        ...write,
        ask: (input) => write.ask(back(input)),
        list: (op) => write.list({ ...op, last: id }),
      },
    },
    of,
  )
  site.checks.push(...checks.map((check) => ({ ...check, last: id })))
  return plan
}
