import type { Identity, IdentitySource } from '@fazhi/model'
import type { Placed } from './data.js'
import type { Status } from './relate.js'
import { fieldOf, type Gathered, type Index, type Scope } from './scope.js'
import { leadsTo } from './sources.js'
import { aliasesOf, type Names, type Relation, relationOf } from './term.js'
import { relateValues, sideValue } from './value.js'

/** How one name is bound: to each record of lists, of a list inside a record, or to what a field leads to. */
type Step = { readonly alias: string; readonly where: readonly Relation[] } & (
  | { readonly from: 'lists'; readonly sources: readonly IdentitySource[] }
  | { readonly from: 'inside'; readonly of: string; readonly field: string }
  | { readonly from: 'reference'; readonly of: string; readonly field: string }
)

/** What an identity walks, ready to be walked. */
export interface Walk {
  readonly steps: readonly Step[]
  readonly gather: readonly {
    readonly alias: string
    readonly from: IdentitySource
    readonly where: readonly Relation[]
  }[]
  /** Conditions that speak of no record alone. */
  readonly where: readonly Relation[]
}

const ofField = (text: string): { readonly of: string; readonly field: string } => {
  const [of = '', field = ''] = text.split('.')
  return { of, field }
}

/** The names of an identity. */
export const namesOf = ({ each, follow, gather }: Partial<Identity>): Names => ({
  rows: new Set([...Object.keys(each ?? {}), ...Object.keys(follow ?? {})]),
  gathered: new Set(Object.keys(gather ?? {})),
})

/** Reads what an identity walks. A condition is asked as soon as all its names are bound, so that few pairs are looked at. */
export const walkOf = (identity: Partial<Identity>): Walk => {
  const names = namesOf(identity)
  const bindings = [
    ...Object.entries(identity.each ?? {}).map(([alias, walked]) =>
      typeof walked === 'string' && walked.includes('.')
        ? ({ alias, from: 'inside', ...ofField(walked) } as const)
        : ({ alias, from: 'lists', sources: [walked].flat() as IdentitySource[] } as const),
    ),
    ...Object.entries(identity.follow ?? {}).map(
      ([alias, field]) => ({ alias, from: 'reference', ...ofField(field) }) as const,
    ),
  ]
  const order = bindings.map(({ alias }) => alias)
  const conditions = (identity.where ?? []).map((relation) => relationOf(relation, names))
  const lastBound = (relation: Relation): number =>
    Math.max(-1, ...[...aliasesOf(relation)].map((alias) => order.indexOf(alias)))
  const at = (index: number): readonly Relation[] =>
    conditions.filter((relation) => lastBound(relation) === index)
  return {
    steps: bindings.map((binding, index) => ({ ...binding, where: at(index) })),
    gather: Object.entries(identity.gather ?? {}).map(([alias, { from, where }]) => ({
      alias,
      from,
      where: where.map((relation) => relationOf(relation, names)),
    })),
    where: at(-1),
  }
}

/** Whether a condition is true for all values, for none, or cannot be told; nothing where one of its terms is not given. */
const decided = (scope: Scope, { left, rel, right }: Relation): Status | undefined => {
  const a = sideValue(scope, left)
  const b = sideValue(scope, right)
  return a === undefined || b === undefined ? undefined : relateValues(a, rel, b).status
}

/** Two names of one list stand for two records. */
const isBound = (scope: Scope, row: Placed): boolean => {
  for (const bound of scope.rows.values()) if (bound === row) return true
  return false
}

const areSure = (scope: Scope, where: readonly Relation[]): boolean =>
  where.every((relation) => decided(scope, relation) === 'holds')

const candidates = (step: Step, scope: Scope, index: Index): readonly Placed[] => {
  if (step.from === 'lists')
    return step.sources.flatMap((source) => scope.data.records(source) ?? [])
  const row = scope.rows.get(step.of)
  const value = fieldOf(row?.record, [step.field])
  if (row === undefined || value === undefined) return []
  if (step.from === 'inside')
    return !Array.isArray(value)
      ? []
      : value.flatMap((record: unknown, at) =>
          typeof record === 'object' && record !== null
            ? [{ source: row.source, path: [...row.path, step.field, at], record }]
            : [],
        )
  const source = leadsTo[step.field]
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  return source === undefined
    ? []
    : ids.flatMap((id) => {
        const found = typeof id === 'string' ? index(source, id) : undefined
        return found === undefined ? [] : [found]
      })
}

/**
 * Records for a gathered name; nothing where nothing is said of their kind. One that does not have the field of a condition is not
 * among them, one whose field may or may not fulfil it only may be.
 */
const gatheredRows = (
  scope: Scope,
  { alias, from, where }: Walk['gather'][number],
): readonly Gathered[] | undefined =>
  scope.data.records(from)?.flatMap((row) => {
    if (isBound(scope, row)) return []
    const inside = { ...scope, rows: new Map(scope.rows).set(alias, row) }
    const statuses = where.map((relation) => decided(inside, relation))
    if (statuses.includes('contradicted') || statuses.includes(undefined)) return []
    return [{ row, isSure: !statuses.includes('undecided') }]
  })

/** Every way to bind the names of an identity for which its conditions surely hold. */
export function* instances(walk: Walk, start: Scope, index: Index): Generator<Scope> {
  const [first] = walk.steps
  if (
    first?.from === 'lists' &&
    !first.sources.some((source) => start.data.records(source)?.length)
  )
    return
  if (!areSure(start, walk.where)) return
  function* bind(scope: Scope, at: number): Generator<Scope> {
    const step = walk.steps[at]
    if (step === undefined) {
      const gathered = new Map<string, readonly Gathered[]>()
      for (const one of walk.gather) {
        const rows = gatheredRows(scope, one)
        if (rows !== undefined) gathered.set(one.alias, rows)
      }
      yield { ...scope, gathered }
      return
    }
    for (const row of candidates(step, scope, index)) {
      if (step.from === 'lists' && isBound(scope, row)) continue
      const bound = { ...scope, rows: new Map(scope.rows).set(step.alias, row) }
      if (areSure(bound, step.where)) yield* bind(bound, at + 1)
    }
  }
  yield* bind(start, 0)
}
