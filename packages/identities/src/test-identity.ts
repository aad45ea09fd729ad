import type { Identity, IdentityExample } from '@fazhi/model'
import { exampleData } from './example-data.js'
import { judge } from './judge.js'
import { type LawBook, prepare } from './prepare.js'
import type { Status } from './relate.js'

/**
 * Tries an identity on its own examples: contradicted by every bad one and by no good one, and judged on at least one good one. Gives
 * the problems in words; an empty list means that it keeps its word. An identity that rules of other families hold is tried by those.
 */
export const testIdentity = (
  identity: Identity,
  book: Omit<LawBook, 'identities'>,
): readonly string[] => {
  if (identity.heldBy !== undefined) return []
  const all = prepare({ ...book, identities: [identity] })
  const own = {
    ...all,
    byFact: all.byFact.map((group) => ({
      ...group,
      laws: group.laws.filter(({ id }) => id === identity.id),
    })),
  }
  const statuses = (example: IdentityExample): readonly Status[] =>
    judge(own, exampleData(example)).map(({ status }) => status)
  const said = (example: IdentityExample): string => `${identity.id} on ${JSON.stringify(example)}`
  return [
    ...identity.bad
      .filter((example) => !statuses(example).includes('contradicted'))
      .map((example) => `${said(example)}: not contradicted`),
    ...identity.good
      .filter((example) => statuses(example).includes('contradicted'))
      .map((example) => `${said(example)}: contradicted`),
    ...(identity.good.some((example) => statuses(example).length > 0)
      ? []
      : [`${identity.id}: judged on no good example`]),
  ]
}
