import type { CohortValue, ResolvedRulebook, ScoreNode } from '@fazhi/model'
import { InternalError } from '@fazhi/model'

/** A number over the units of a group, as it is taken: of a value, or of the points of an item (R8, R25). */
export interface Cohort {
  readonly name: string
  /** The group; for points without one, every unit's own. */
  readonly among?: string
  readonly of: { readonly value: string } | { readonly node: string }
  readonly take: CohortValue['take']
  readonly pooled: boolean
  /** Of a place. */
  readonly first: 'largest' | 'smallest'
  readonly ties: 'shared' | 'dense'
}

const plain = { pooled: false, first: 'largest', ties: 'shared' } as const

/** Name of the mean that fills a not-applicable item; items of several tables that are filled alike share it. */
export const fillName = ({ id, groupMean }: Pick<ScoreNode, 'id' | 'groupMean'>): string =>
  groupMean?.among === undefined ? `points:${id}` : `points:${id}@${groupMean.among}`

const filled = (node: ScoreNode): readonly ScoreNode[] => [
  ...(node.groupMean === undefined ? [] : [node]),
  ...node.items.flatMap(filled),
]

const ofValue = (value: CohortValue): Cohort => ({
  ...plain,
  name: value.id,
  among: value.among,
  of: { value: value.of },
  take: value.take,
  ...(value.take === 'mean' ? { pooled: value.pooled } : {}),
  ...(value.take === 'place' ? { first: value.first, ties: value.ties } : {}),
})

/** Everything a rulebook takes over groups, by name. */
export const cohortsOf = ({ values, tables }: ResolvedRulebook): ReadonlyMap<string, Cohort> => {
  const cohorts = new Map<string, Cohort>()
  for (const value of Object.values(values))
    if (value.kind === 'cohort') cohorts.set(value.id, ofValue(value))
  for (const node of tables.flatMap(({ root, onTop }) => [root, ...onTop].flatMap(filled))) {
    const name = fillName(node)
    const among = node.groupMean?.among
    const where = among === undefined ? {} : { among }
    cohorts.set(name, { ...plain, ...where, name, of: { node: node.id }, take: 'mean' })
  }
  return cohorts
}

/** The cohort of a name. @throws InternalError for a name that the rulebook takes nothing under. */
export const cohortNamed = (cohorts: ReadonlyMap<string, Cohort>, name: string): Cohort => {
  const cohort = cohorts.get(name)
  if (cohort === undefined) throw new InternalError(`no cohort ${name}`)
  return cohort
}
