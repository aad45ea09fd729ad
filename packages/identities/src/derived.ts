import { type FactDefinition, type Identity, label } from '@fazhi/model'
import type { Law } from './law.js'
import type { Relation } from './term.js'

const once = (id: string): Relation['left'][number] => ({
  subject: { kind: 'fact', id },
  times: 1n,
})

/** Whether an identity of the catalog is nothing but "this fact is at most that one". */
const says = (identity: Identity, part: string, whole: string): boolean => {
  const relations = [identity.holds ?? []].flat()
  return (
    identity.each === undefined &&
    identity.where === undefined &&
    identity.askedOf === undefined &&
    relations.some(
      ({ left, rel, right }) =>
        rel === '<=' &&
        left.length === 1 &&
        right.length === 1 &&
        left[0] === part &&
        right[0] === whole,
    )
  )
}

/** The wholes of a fact, the nearest first. A circle ends where it closes. */
const wholesOf = (
  fact: FactDefinition,
  byId: ReadonlyMap<string, FactDefinition>,
): readonly FactDefinition[] => {
  const found: FactDefinition[] = []
  for (let at = fact; at.partOf !== undefined; ) {
    const whole = byId.get(at.partOf)
    if (whole === undefined || whole === fact || found.includes(whole)) break
    found.push(whole)
    at = whole
  }
  return found
}

/**
 * A part is at most its whole: a law for each fact that is part of another, unless the catalog says it already. Where the nearest
 * whole is not given, the part is held against the next.
 */
export const partLaws = (
  facts: readonly FactDefinition[],
  identities: readonly Identity[],
): readonly Law[] => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return facts.flatMap((fact) => {
    const wholes = wholesOf(fact, byId)
    return wholes.flatMap((whole, nearer): readonly Law[] =>
      identities.some((identity) => says(identity, fact.id, whole.id))
        ? []
        : [
            {
              id: nearer === 0 ? `part:${fact.id}` : `part:${fact.id}:${whole.id}`,
              title: {
                zh: `${fact.name.zh}不大于${whole.name.zh}`,
                en: `${label(fact.name, 'en')} within ${label(whole.name, 'en')}`,
              },
              severity: 'error',
              sources: new Map(),
              asks: {
                kind: 'relations',
                relations: [{ left: [once(fact.id)], rel: '<=', right: [once(whole.id)] }],
              },
              needs: [fact.id, whole.id],
              ...(nearer === 0 ? {} : { unless: wholes.slice(0, nearer).map(({ id }) => id) }),
            },
          ],
    )
  })
}
