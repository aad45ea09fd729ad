import { describe, expect, it } from 'vitest'
import { partNames, schemaOf } from '../../src/overlay/parts.js'
import { base, localFact } from './small-catalog.js'

describe.each(partNames)('the catalog these tests lay overlays over, part %s', (part) => {
  it('holds entries of its schema', () => {
    for (const entry of base[part]) expect(schemaOf[part].safeParse(entry).error).toBeUndefined()
  })
})

describe('the local fact', () => {
  it('is one', () => {
    expect(schemaOf.facts.safeParse(localFact('local.nights')).error).toBeUndefined()
  })
})
