import { catalog } from '@fazhi/catalog'
import { testIdentity } from '@fazhi/identities'
import { describe, expect, it } from 'vitest'

describe('every identity of the catalog keeps its word', () => {
  const judged = catalog.identities.filter(({ heldBy }) => heldBy === undefined)

  it.each(judged.map((identity) => [identity.id, identity] as const))('%s', (_, identity) => {
    expect(testIdentity(identity, catalog)).toEqual([])
  })
})
