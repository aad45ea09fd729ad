import { catalog } from '@fazhi/catalog'
import type { Identity, IdentityRelation, IdentitySource } from '@fazhi/model'
import * as schema from '@fazhi/model/schema'
import { describe, expect, it } from 'vitest'
import { leadsTo } from '../src/sources.js'
import { type Names, relationOf, type Subject } from '../src/term.js'
import { namesOf } from '../src/walk.js'

/* Every term of the catalog's identities names a fact, a rate, or a field that the schema of its record has. */

const schemas: Readonly<Record<IdentitySource, unknown>> = {
  meetings: schema.meeting,
  documents: schema.issuedDocument,
  lists: schema.publishedList,
  inspections: schema.inspection,
  populations: schema.populationRegister,
  coverages: schema.coverage,
  recognitions: schema.recognition,
  objections: schema.objection,
  dutyReports: schema.dutyReport,
  principals: schema.principal,
  evidence: schema.evidence,
}

interface Shape {
  readonly def: {
    readonly type: string
    readonly innerType?: Shape
    readonly element?: Shape
    readonly shape?: Readonly<Record<string, Shape>>
    readonly format?: string
  }
}

/** A schema without what makes it optional or readonly. */
const bare = (shape: Shape): Shape =>
  shape.def.innerType === undefined ? shape : bare(shape.def.innerType)

const at = (shape: unknown, path: readonly string[]): Shape | undefined => {
  let found: Shape | undefined = shape === undefined ? undefined : bare(shape as Shape)
  for (const key of path) {
    const next: Shape | undefined = found?.def.shape?.[key]
    found = next === undefined ? undefined : bare(next)
  }
  return found
}

const kindOf = (shape: Shape | undefined): string | undefined =>
  shape?.def.type === 'string' ? (shape.def.format ?? 'string') : shape?.def.type

const ids = new Set([...catalog.facts.map(({ id }) => id), ...catalog.rates.map(({ id }) => id)])

/** The schemas behind each name of an identity; an element's for a list inside a record. */
const shapesOf = (identity: Identity): ReadonlyMap<string, readonly unknown[]> => {
  const shapes = new Map<string, readonly unknown[]>()
  for (const [alias, walked] of Object.entries(identity.each ?? {})) {
    const [outer = '', field] = typeof walked === 'string' ? walked.split('.') : []
    shapes.set(
      alias,
      field === undefined
        ? [walked].flat().map((source) => schemas[source as IdentitySource])
        : (shapes.get(outer) ?? []).map((shape) => at(shape, [field])?.def.element),
    )
  }
  for (const [alias, reference] of Object.entries(identity.follow ?? {})) {
    const source = leadsTo[reference.split('.')[1] ?? '']
    shapes.set(alias, source === undefined ? [undefined] : [schemas[source]])
  }
  for (const [alias, { from }] of Object.entries(identity.gather ?? {}))
    shapes.set(alias, [schemas[from]])
  return shapes
}

const faultsOfField = (
  subject: Extract<Subject, { kind: 'field' | 'gathered' }>,
  shapes: ReadonlyMap<string, readonly unknown[]>,
): readonly string[] => {
  const { alias, path, of } = subject
  const name = [alias, ...path].join('.')
  const own = shapes.get(alias)
  if (own === undefined) return [`${name}: no ${alias}`]
  if (of === 'count' && subject.kind === 'gathered')
    return path.length === 0 ? [] : [`${name}: not counted`]
  return own.flatMap((shape) => {
    const kind = kindOf(at(shape, path))
    if (kind === undefined) return [`${name}: no such field`]
    const wanted =
      of === 'count' || of === 'distinct'
        ? ['array']
        : of === 'restDay'
          ? ['date']
          : of === 'sum'
            ? ['number', 'int', 'safeint']
            : ['number', 'int', 'safeint', 'date', 'string', 'regex', 'enum']
    return wanted.includes(kind) ? [] : [`${name}: ${kind}`]
  })
}

const faultsOfRelation = (
  relation: IdentityRelation,
  names: Names,
  shapes: ReadonlyMap<string, readonly unknown[]>,
): readonly string[] => {
  const { left, right } = relationOf(relation, names)
  return [...left, ...right].flatMap(({ subject }) => {
    if (subject.kind === 'fact') return ids.has(subject.id) ? [] : [`${subject.id}: no such fact`]
    if (subject.kind === 'field' || subject.kind === 'gathered')
      return faultsOfField(subject, shapes)
    return []
  })
}

const faultsOf = (identity: Identity): readonly string[] => {
  const { each = {}, follow = {}, gather = {}, where = [], holds, rate, change } = identity
  const names = namesOf(identity)
  const shapes = shapesOf(identity)
  const relations = [...where, ...[holds ?? []].flat()]
  const gathered = Object.values(gather).flatMap((one) => one.where)
  const aliases = [...Object.keys(each), ...Object.keys(follow), ...Object.keys(gather)]
  const rowsInside = { rows: new Set(aliases), gathered: new Set<string>() }
  const speaks = JSON.stringify([relations, gathered, follow, Object.values(each)])
  return [
    ...relations.flatMap((relation) => faultsOfRelation(relation, names, shapes)),
    ...gathered.flatMap((relation) => faultsOfRelation(relation, rowsInside, shapes)),
    ...Object.values(follow).flatMap((reference) => {
      const [alias = '', field = ''] = reference.split('.')
      return (shapes.get(alias) ?? [undefined]).flatMap((shape) =>
        at(shape, [field]) === undefined || leadsTo[field] === undefined
          ? [`${reference}: leads nowhere`]
          : [],
      )
    }),
    ...aliases
      .filter((alias) => !new RegExp(`["(]${alias}[.)]`).test(speaks))
      .map((alias) => `${alias}: not used`),
    // A name that a fact begins with would hide the fact.
    ...aliases
      .filter((alias) => [...ids].some((id) => id.startsWith(`${alias}.`)))
      .map((alias) => `${alias}: hides facts`),
    ...(new Set(aliases).size === aliases.length ? [] : ['one name twice']),
    ...[rate?.of, change].flatMap((of) =>
      of === undefined || of === '*' || ids.has(of) ? [] : [`${of}: no such rate`],
    ),
  ]
}

describe('the terms of an identity', () => {
  it.each(catalog.identities.map((identity) => [identity.id, identity] as const))(
    '%s are there',
    (_, identity) => {
      expect(faultsOf(identity)).toEqual([])
    },
  )

  const base = { each: { meeting: 'meetings' } } as const
  const relation = (left: string) => ({ left: [left], rel: '=', right: [1] }) as const
  it.each([
    [
      'a fact that is not there',
      { holds: relation('litigation.herd') },
      'litigation.herd: no such fact',
    ],
    [
      'a field that is not there',
      { ...base, holds: relation('meeting.day') },
      'meeting.day: no such field',
    ],
    [
      'the length of what is no list',
      { ...base, holds: relation('count(meeting.date)') },
      'meeting.date: date',
    ],
    ['a list as a figure', { ...base, holds: relation('meeting.passed') }, 'meeting.passed: array'],
    [
      'a rest day of a number',
      { ...base, holds: relation('restDay(meeting.ordinal)') },
      'meeting.ordinal: number',
    ],
    [
      'a name nobody gave',
      { holds: relation('count(meeting.passed)') },
      'meeting.passed: no meeting',
    ],
    [
      'a name that is not used',
      { ...base, holds: relation('litigation.heard') },
      'meeting: not used',
    ],
    [
      'a reference that leads nowhere',
      { ...base, follow: { other: 'meeting.body' }, holds: relation('other.date') },
      'meeting.body: leads nowhere',
    ],
    [
      'a name that hides facts',
      { each: { inspection: 'inspections' }, holds: relation('inspection.date') },
      'inspection: hides facts',
    ],
  ])('of %s are refused', (_, identity, fault) => {
    expect(faultsOf(identity as unknown as Identity)).toContain(fault)
  })

  it('are of one basis where they are rates that are added or compared', () => {
    const rates = new Map(catalog.rates.map((rate) => [rate.id, rate.basis.id]))
    for (const { id, holds } of catalog.identities)
      for (const { left, right } of [holds ?? []].flat()) {
        const bases = [...left, ...right].flatMap((term) =>
          typeof term === 'string' && rates.has(term) ? [rates.get(term)] : [],
        )
        expect([id, new Set(bases).size <= 1]).toEqual([id, true])
      }
  })
})
