import { type FactDefinition, type Identity, label } from '@fazhi/model'
import type { Law } from './law.js'
import type { Relation } from './term.js'

const once = (id: string): Relation['left'][number] => ({
  subject: { kind: 'fact', id },
  times: 1n,
})

/** What identities of the catalog say already, as "part <= whole": those that hold for everybody and at all times. */
const saidAlready = (identities: readonly Identity[]): ReadonlySet<string> => {
  const said = new Set<string>()
  for (const { holds, each, where, askedOf, from, to } of identities) {
    if (holds === undefined || (each ?? where ?? askedOf ?? from ?? to) !== undefined) continue
    for (const { left, rel, right } of 'rel' in holds ? [holds] : holds)
      if (rel === '<=' && left.length === 1 && right.length === 1)
        said.add(`${String(left[0])} <= ${String(right[0])}`)
  }
  return said
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
  const said = saidAlready(identities)
  return facts.flatMap((fact) => {
    const wholes = wholesOf(fact, byId)
    return wholes.flatMap((whole, nearer): readonly Law[] =>
      said.has(`${fact.id} <= ${whole.id}`)
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
                kind: 'relation',
                relation: { left: [once(fact.id)], rel: '<=', right: [once(whole.id)] },
                spots: [{ fact: fact.id }, { fact: whole.id }],
              },
              needs: [fact.id, whole.id],
              ...(nearer === 0 ? {} : { unless: wholes.slice(0, nearer).map(({ id }) => id) }),
            },
          ],
    )
  })
}
