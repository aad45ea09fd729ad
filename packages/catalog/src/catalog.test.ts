import { readFileSync } from 'node:fs'
import * as schema from '@fazhi/model/schema'
import { describe, expect, it } from 'vitest'
import { entriesOf, moduleOf, parts, pathOf } from '../scripts/generate.mjs'
import { catalog } from './index.js'

const schemas = {
  facts: schema.factDefinition,
  rates: schema.rate,
  norms: schema.norm,
  duties: schema.duty,
  deadlines: schema.deadline,
  bodies: schema.body,
  formulas: schema.fixedFormula,
  terms: schema.term,
  calendars: schema.calendarYear,
  identities: schema.identity,
  profiles: schema.reportProfile,
}

const partNames = [
  'facts',
  'rates',
  'norms',
  'duties',
  'deadlines',
  'bodies',
  'formulas',
  'terms',
  'calendars',
  'identities',
  'profiles',
] as const

describe.each(partNames)('catalog part %s', (name) => {
  it('holds entries of its schema', () => {
    for (const entry of catalog[name]) {
      const parsed = schemas[name].safeParse(entry)
      expect(parsed.success ? [] : [entry.id, parsed.error.issues]).toEqual([])
    }
  })

  it('names every entry once', () => {
    const ids = catalog[name].map((entry) => entry.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is generated freshly from the YAML', () => {
    const part = parts.find((candidate: { name: string }) => candidate.name === name)
    expect(readFileSync(pathOf(part), 'utf8')).toBe(moduleOf(part))
    expect(entriesOf(part)).toHaveLength(catalog[name].length)
  })
})

describe('facts', () => {
  it('give every level, filing and event its levels, and no other type any', () => {
    for (const fact of catalog.facts)
      expect([fact.id, fact.levels !== undefined]).toEqual([
        fact.id,
        ['level', 'filing', 'events'].includes(fact.type),
      ])
  })

  it('give every count a measure word and a maximum, so that a missing one is bounded', () => {
    for (const fact of catalog.facts.filter((entry) => entry.type === 'count'))
      expect([fact.id, fact.measure !== undefined, (fact.maximum ?? 0) > 0]).toEqual([
        fact.id,
        true,
        true,
      ])
  })

  it('state no phrase twice, so that a figure in a report means one fact', () => {
    const phrases = catalog.facts.flatMap((fact) => fact.phrases ?? [])
    expect(new Set(phrases).size).toBe(phrases.length)
  })
})

describe('duties', () => {
  it('are six of the Party principal and six of the government principal', () => {
    expect(catalog.duties.filter((duty) => duty.holder === 'partyPrincipal')).toHaveLength(6)
    expect(catalog.duties.filter((duty) => duty.holder === 'governmentPrincipal')).toHaveLength(6)
  })
})

describe('references', () => {
  const articles = new Set(
    catalog.norms.flatMap((norm) =>
      Object.keys(norm.articles).map((article) => `${norm.id} ${article}`),
    ),
  )

  it('of duties and report profiles lead to an article of a norm', () => {
    const bases = [
      ...catalog.duties.map((duty) => duty.basis),
      ...catalog.profiles.flatMap((profile) => profile.items.map((item) => item.basis)),
    ]
    expect(
      bases.map((basis) => `${basis.norm} ${basis.article}`).filter((key) => !articles.has(key)),
    ).toEqual([])
  })
})
