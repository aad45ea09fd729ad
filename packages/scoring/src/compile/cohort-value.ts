import type { CohortValue } from '@fazhi/model'
import type { Id } from '../graph/index.js'
import { graphBuilder, pen } from '../graph/index.js'
import type { Site } from './site.js'
import type { ValuePlan } from './value-plan.js'

const looks = { mean: 'mean', largest: 'max', smallest: 'min' } as const

type Measure = (site: Site, id: string) => ValuePlan

/** What is fixed of the value that is looked at: its largest, and whether it is a part of a whole. Nothing is asked for it here. */
const natureOf = (site: Site, { of }: CohortValue, measure: Measure) => {
  const graph = graphBuilder()
  const write = pen(graph, { path: site.path, clause: site.clause })
  const { most, share, number } = measure({ ...site, graph, write, checks: [] }, of)
  return { most, isShare: share !== undefined && share === number }
}

/** A value over the units of a group; with nobody counted, or nothing under a pooled rate, nothing is due (R25). */
export const cohortPlan = (site: Site, value: CohortValue, measure: Measure): ValuePlan => {
  const { write } = site
  const look = (fn: Parameters<typeof write.cohort>[0]): Id => write.cohort(fn, value.id)
  // A place is for those who have one: for the others there is nothing to compare.
  if (value.take === 'place') return { number: look('place'), stated: [write.not(look('member'))] }
  const { most, isShare } = natureOf(site, value, measure)
  const number = look(looks[value.take])
  return {
    number,
    ...(isShare ? { share: number } : {}),
    ...(most === undefined ? {} : { most }),
    noneDue: write.not(look('any')),
    stated: [],
  }
}
