import type { Catalog, Identity, Rate } from '@fazhi/model'
import type { Spot } from './data.js'
import { partLaws } from './derived.js'
import type { Law, Laws, LawsOfFact } from './law.js'
import { sourcesOf } from './sources.js'
import { factsOf, plainFactsOf, type Relation, relationOf, type Term } from './term.js'
import { namesOf, walkOf } from './walk.js'

/** The parts of a catalog that laws between figures are made of. */
export type LawBook = Pick<Catalog, 'identities' | 'facts' | 'rates' | 'calendars'>

const fact = (id: string): Term => ({ subject: { kind: 'fact', id }, times: 1n })

const needsOf = (...relations: readonly Relation[]): readonly string[] => [
  ...new Set(
    relations
      .flatMap(factsOf)
      .filter(({ absent }) => absent === undefined)
      .flatMap(({ subject }) => (subject.kind === 'fact' ? [subject.id] : [])),
  ),
]

/** The places of figures that are the same in every submission. */
const spotsOf = (relation: Relation): { readonly spots?: readonly Spot[] } => {
  const ids = plainFactsOf(relation)
  return ids === undefined ? {} : { spots: ids.map((id) => ({ fact: id })) }
}

const common = (identity: Identity): Omit<Law, 'asks' | 'needs'> => ({
  id: identity.id,
  title: identity.title,
  severity: identity.severity,
  sources: sourcesOf(identity),
  ...(identity.askedOf === undefined ? {} : { askedOf: identity.askedOf }),
  ...(identity.from === undefined && identity.to === undefined ? {} : { dated: identity }),
})

/** Rates of one sum or comparison must be of one basis: what they are rates of must be the same things. */
const ofOneBasis = (relation: Relation, rates: ReadonlyMap<string, Rate>): boolean =>
  new Set(
    factsOf(relation).flatMap(({ subject }) => {
      const rate = subject.kind === 'fact' ? rates.get(subject.id) : undefined
      return rate === undefined ? [] : [rate.basis.id]
    }),
  ).size <= 1

const relationLaws = (identity: Identity, rates: ReadonlyMap<string, Rate>): readonly Law[] => {
  if (identity.holds === undefined) return []
  const names = namesOf(identity)
  const isWalked = names.rows.size > 0 || names.gathered.size > 0 || identity.where !== undefined
  const relations = [identity.holds]
    .flat()
    .map((relation) => relationOf(relation, names))
    .filter((relation) => ofOneBasis(relation, rates))
  const walk = isWalked ? walkOf(identity) : undefined
  const shared = common(identity)
  // Of several relations each is a law of its own, so that it needs no more than it speaks of.
  return relations.map((relation) => ({
    ...shared,
    asks: {
      kind: 'relation',
      relation,
      ...(walk === undefined ? spotsOf(relation) : { walk }),
    },
    needs: needsOf(relation, ...(walk?.where ?? [])),
  }))
}

const rateLaws = (identity: Identity, book: LawBook): readonly Law[] => {
  const { rate: asked } = identity
  if (asked === undefined) return []
  const shared = common(identity)
  return book.rates
    .filter((rate) => asked.of === '*' || asked.of === rate.id)
    .map((rate) => ({
      ...shared,
      asks: {
        kind: 'rate',
        rate: rate.id,
        known: asked.known,
        over: rate.numerator.map(fact),
        under: rate.denominator.map(fact),
      },
      needs: [rate.id, ...rate.denominator],
    }))
}

const changeLaws = (identity: Identity, book: LawBook): readonly Law[] => {
  const { change } = identity
  if (change === undefined) return []
  const known = [
    ...book.facts.filter(({ type }) => type === 'count' || type === 'amount').map(({ id }) => id),
    ...book.rates.map(({ id }) => id),
  ]
  const of = change === '*' ? known : known.filter((id) => id === change)
  return [{ ...common(identity), asks: { kind: 'change', of }, needs: [] }]
}

/** Laws under the first fact they need, in the order in which each fact is first needed. */
const grouped = (laws: readonly Law[]): readonly LawsOfFact[] => {
  const groups = new Map<string | undefined, Law[]>()
  for (const law of laws) {
    const [fact] = law.needs
    const group = groups.get(fact)
    if (group === undefined) groups.set(fact, [law])
    else group.push(law)
  }
  return [...groups].map(([fact, list]) => ({
    ...(fact === undefined ? {} : { fact }),
    laws: list,
  }))
}

/**
 * Makes the laws of a catalog ready to be judged: its identities over facts, rates and records, and a part ≤ its whole for each fact
 * that is part of another. Identities that rules of other families hold are not among them. Made once, judged as often as wanted.
 */
export const prepare = (book: LawBook): Laws => {
  const rates = new Map(book.rates.map((rate) => [rate.id, rate]))
  return {
    byFact: grouped([
      ...book.identities.flatMap((identity) => [
        ...relationLaws(identity, rates),
        ...rateLaws(identity, book),
        ...changeLaws(identity, book),
      ]),
      ...partLaws(book.facts, book.identities),
    ]),
    calendars: book.calendars,
  }
}
