import type { CatalogPart } from '@fazhi/model'
import { isMap } from './fields.js'
import type { Entry } from './state.js'

/** Something an entry names that must be in the catalog. */
export interface Reference {
  /** Parts it may be in. */
  readonly parts: readonly CatalogPart[]
  readonly id: string
  readonly article?: string
}

const figures: readonly CatalogPart[] = ['facts', 'rates']

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

const one = (parts: readonly CatalogPart[], id: unknown): readonly Reference[] =>
  typeof id === 'string' ? [{ parts, id }] : []

const each = (parts: readonly CatalogPart[], ids: unknown): readonly Reference[] =>
  texts(ids).map((id) => ({ parts, id }))

const ofBasis = (basis: unknown): readonly Reference[] =>
  isMap(basis) && typeof basis['norm'] === 'string' && typeof basis['article'] === 'string'
    ? [{ parts: ['norms'], id: basis['norm'], article: basis['article'] }]
    : []

const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** The texts of the terms of relations: a term, or a term inside a function or a multiple. */
const termsOf = (relations: unknown): readonly string[] =>
  list(relations).flatMap((relation) =>
    isMap(relation)
      ? [...list(relation['left']), ...list(relation['right'])].flatMap((term) => {
          const said = isMap(term) ? term['of'] : term
          return typeof said === 'string' ? [said.replace(/^\w+\((.*)\)$/, '$1')] : []
        })
      : [],
  )

/** Figures an identity speaks of: what is neither a record it walks nor the year. */
const ofIdentity = (entry: Entry): readonly Reference[] => {
  const walked = ['each', 'follow', 'gather'].flatMap((field) =>
    isMap(entry[field]) ? Object.keys(entry[field]) : [],
  )
  const named = [...termsOf(entry['where']), ...termsOf(entry['holds'])].filter((term) => {
    const [head = ''] = term.split('.')
    return head !== 'year' && !walked.includes(head)
  })
  const { rate, change } = entry
  const held = isMap(rate) ? rate['of'] : undefined
  return [
    ...each(figures, named),
    ...(held === '*' ? [] : one(['rates'], held)),
    ...(change === '*' ? [] : one(figures, change)),
  ]
}

const byPart: Readonly<Record<CatalogPart, (entry: Entry) => readonly Reference[]>> = {
  facts: (fact) => one(['facts'], fact['partOf']),
  rates: (rate) => [...each(['facts'], rate['numerator']), ...each(['facts'], rate['denominator'])],
  norms: (norm) => one(['norms'], norm['supersedes']),
  duties: (duty) => ofBasis(duty['basis']),
  deadlines: (deadline) => ofBasis(deadline['basis']),
  bodies: () => [],
  formulas: () => [],
  terms: () => [],
  calendars: () => [],
  identities: ofIdentity,
  profiles: (profile) => [
    ...list(profile['items']).flatMap((item) => (isMap(item) ? ofBasis(item['basis']) : [])),
    ...each(figures, profile['expects']),
  ],
}

/** Everything of the catalog an entry names. */
export const referencesOf = (part: CatalogPart, entry: Entry): readonly Reference[] =>
  byPart[part](entry)
