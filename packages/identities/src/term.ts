import type { IdentityRelation, IdentityTerm } from '@fazhi/model'
import type { Rel } from './relate.js'

/** What a term speaks of. */
export type Subject =
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'previous'; readonly id: string }
  | { readonly kind: 'change'; readonly id: string }
  | { readonly kind: 'year'; readonly which: 'first' | 'last' | 'number' }
  | { readonly kind: 'number' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | {
      readonly kind: 'field'
      readonly alias: string
      readonly path: readonly string[]
      readonly of?: 'count' | 'distinct' | 'restDay'
    }
  | {
      readonly kind: 'gathered'
      readonly alias: string
      readonly path: readonly string[]
      readonly of: 'sum' | 'count'
    }
  | { readonly kind: 'ratio'; readonly over: readonly Term[]; readonly under: readonly Term[] }

/** A term of a side: so many times its subject. */
export interface Term {
  readonly subject: Subject
  readonly times: bigint
  /** What it is where it is not given. */
  readonly absent?: bigint
}

/** A relation with its terms read. */
export interface Relation {
  readonly left: readonly Term[]
  readonly rel: Rel
  readonly right: readonly Term[]
}

/** The names an identity gives to records: one at a time, or gathered. */
export interface Names {
  readonly rows: ReadonlySet<string>
  readonly gathered: ReadonlySet<string>
}

const call = /^(count|distinct|sum|restDay)\((.+)\)$/

const subjectOf = (text: string, names: Names): Subject => {
  const [, name, argument = ''] = call.exec(text) ?? []
  const [alias = '', ...path] = (name === undefined ? text : argument).split('.')
  if (name === 'sum' || (name === 'count' && names.gathered.has(alias)))
    return { kind: 'gathered', alias, path, of: name }
  if (name === 'count' || name === 'distinct' || name === 'restDay')
    return { kind: 'field', alias, path, of: name }
  if (names.rows.has(alias) || names.gathered.has(alias)) return { kind: 'field', alias, path }
  if (text === 'year.first' || text === 'year.last' || text === 'year.number')
    return { kind: 'year', which: text.slice(5) as 'first' | 'last' | 'number' }
  return { kind: 'fact', id: text }
}

/** Reads a term of the catalog. */
export const termOf = (term: IdentityTerm, names: Names): Term => {
  if (typeof term === 'number') return { subject: { kind: 'number' }, times: BigInt(term) }
  if (typeof term === 'string') return { subject: subjectOf(term, names), times: 1n }
  if ('oneOf' in term) return { subject: { kind: 'words', words: term.oneOf }, times: 1n }
  return {
    subject: subjectOf(term.of, names),
    times: BigInt(term.times ?? 1),
    ...(term.absent === undefined ? {} : { absent: BigInt(term.absent) }),
  }
}

/** Reads a relation of the catalog. */
export const relationOf = ({ left, rel, right }: IdentityRelation, names: Names): Relation => ({
  left: left.map((term) => termOf(term, names)),
  rel,
  right: right.map((term) => termOf(term, names)),
})

/** Facts and rates a relation speaks of, in its order. */
export const factsOf = ({ left, right }: Relation): readonly Term[] =>
  [...left, ...right].filter(({ subject }) => subject.kind === 'fact')

/** Facts and rates of a relation that speaks of nothing else, and needs all of them; nothing of any other relation. */
export const plainFactsOf = ({ left, right }: Relation): readonly string[] | undefined => {
  const ids: string[] = []
  for (const { subject, absent } of [...left, ...right]) {
    if (subject.kind === 'fact' && absent === undefined) ids.push(subject.id)
    else if (subject.kind !== 'number') return undefined
  }
  return [...new Set(ids)]
}

/** Names of records a relation speaks of. */
export const aliasesOf = ({ left, right }: Relation): ReadonlySet<string> =>
  new Set(
    [...left, ...right].flatMap(({ subject }) =>
      subject.kind === 'field' || subject.kind === 'gathered' ? [subject.alias] : [],
    ),
  )
