import type { FactDefinition } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { facts, rates } from './index.js'

const counts = facts.filter(({ type }) => type === 'count')

/** What is wrong with the wholes facts name: not there, no count, another measure, smaller than its part, or a circle. */
const faultsOfWholes = (all: readonly FactDefinition[]): readonly string[] => {
  const byId = new Map(all.map((fact) => [fact.id, fact]))
  const circles = (fact: FactDefinition): boolean => {
    const met = new Set<string>()
    for (let at = fact; at.partOf !== undefined; ) {
      if (met.has(at.id)) return true
      met.add(at.id)
      const whole = byId.get(at.partOf)
      if (whole === undefined) return false
      at = whole
    }
    return false
  }
  return all.flatMap((fact) => {
    if (fact.partOf === undefined) return []
    const whole = byId.get(fact.partOf)
    if (whole === undefined) return [`${fact.id}: no ${fact.partOf}`]
    return [
      ...(fact.type === 'count' && whole.type === 'count' ? [] : [`${fact.id}: no count`]),
      ...(fact.measure === whole.measure
        ? []
        : [`${fact.id}: ${fact.measure} of ${whole.measure}`]),
      ...((fact.maximum ?? 0) <= (whole.maximum ?? 0) ? [] : [`${fact.id}: larger than its whole`]),
      ...(circles(fact) ? [`${fact.id}: circle`] : []),
    ]
  })
}

/** What is wrong with who is asked for a fact. */
const faultsOfAsked = ({ id, askedOf, aggregate, source }: FactDefinition): readonly string[] => {
  if (askedOf === undefined) return []
  const oneOwner = aggregate === 'ownerOnly' || source === 'city'
  const { kind, enforcementPower, level } = askedOf
  const withoutPower = ['partyBody', 'judicialOrgan']
  return [
    ...(kind === undefined && enforcementPower === undefined && level === undefined
      ? [`${id}: asks nobody`]
      : []),
    ...(oneOwner && (kind !== undefined || enforcementPower !== undefined)
      ? [`${id}: has one owner and asks units`]
      : []),
    ...(enforcementPower === true && kind?.every((one) => withoutPower.includes(one))
      ? [`${id}: asks those without power for their enforcement`]
      : []),
    ...(new Set(kind).size === (kind?.length ?? 0) && new Set(level).size === (level?.length ?? 0)
      ? []
      : [`${id}: names one twice`]),
  ]
}

const example = (id: string, rest: Partial<FactDefinition>): FactDefinition => ({
  id,
  name: { zh: id },
  type: 'count',
  measure: '件',
  maximum: 100,
  definition: id,
  source: 'unit',
  aggregate: 'sum',
  provenance: { source: '样例', certainty: 'inferred' },
  ...rest,
})

describe('a part and its whole', () => {
  it('exist, are counts of one measure, and never run in a circle', () => {
    expect(faultsOfWholes(facts)).toEqual([])
    expect(facts.filter(({ partOf }) => partOf !== undefined).length).toBeGreaterThan(50)
  })

  it.each([
    ['a whole that is not there', [example('a', { partOf: 'b' })], ['a: no b']],
    [
      'persons of cases',
      [example('a', { partOf: 'b', measure: '人' }), example('b', {})],
      ['a: 人 of 件'],
    ],
    [
      'a part of a yes or no',
      [example('a', { partOf: 'b' }), example('b', { type: 'flag' })],
      ['a: no count'],
    ],
    [
      'a part that may be larger than its whole',
      [example('a', { partOf: 'b' }), example('b', { maximum: 50 })],
      ['a: larger than its whole'],
    ],
    [
      'a circle',
      [example('a', { partOf: 'b' }), example('b', { partOf: 'a' })],
      ['a: circle', 'b: circle'],
    ],
  ])('refuse %s', (_, entries, faults) => {
    expect(faultsOfWholes(entries)).toEqual(faults)
  })

  it('hold the chains of the field', () => {
    const wholeOf = (id: string) => facts.find((fact) => fact.id === id)?.partOf
    expect(wholeOf('litigation.principalAppeared')).toBe('litigation.headAppeared')
    expect(wholeOf('litigation.headAppeared')).toBe('litigation.heard')
    expect(wholeOf('mediators.grade1')).toBe('mediators.fullTime')
    expect(wholeOf('mediators.fullTime')).toBe('mediators.total')
    expect(wholeOf('reconsideration.mediated')).toBe('reconsideration.concluded')
    // Concluded cases may have been carried in, and accepted ones handed in the year before: neither is a part.
    expect(wholeOf('reconsideration.concluded')).toBeUndefined()
    expect(wholeOf('reconsideration.accepted')).toBeUndefined()
  })
})

describe('who is asked', () => {
  it('can have the fact', () => {
    expect(facts.flatMap(faultsOfAsked)).toEqual([])
  })

  it.each([
    [
      'units for a figure of one owner',
      { aggregate: 'ownerOnly', askedOf: { kind: ['township'] } },
      'has one owner and asks units',
    ],
    [
      'Party bodies for their enforcement',
      { askedOf: { kind: ['partyBody'], enforcementPower: true } },
      'asks those without power for their enforcement',
    ],
    ['a kind twice', { askedOf: { kind: ['township', 'township'] } }, 'names one twice'],
    ['nobody', { askedOf: {} }, 'asks nobody'],
  ] as const)('refuses to ask %s', (_, rest, fault) => {
    expect(faultsOfAsked(example('a', rest))).toEqual([`a: ${fault}`])
  })

  it('is a township or a sub-district for villages, mediators and their advisers', () => {
    const local = facts.filter(({ id }) =>
      /^(?:villages|mediators|literate|advisers|disputes)\./.test(id),
    )
    expect(local.map(({ askedOf }) => askedOf?.kind)).toEqual(
      local.map(() => ['township', 'subdistrict']),
    )
    expect(local.length).toBeGreaterThan(20)
  })

  it('is a province or a city with districts for government rules: a county-level city makes none', () => {
    expect(facts.find(({ id }) => id === 'documents.rules')?.askedOf).toEqual({
      level: ['province', 'prefecture'],
    })
  })
})

describe('a count', () => {
  it('has a measure word and a largest value, and the law allows nothing outside of them', () => {
    const wrong = counts.filter(
      ({ measure, maximum = 0, range }) =>
        measure === undefined || maximum === 0 || (range?.least ?? 0) > (range?.most ?? maximum),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(counts.length).toBeGreaterThan(120)
  })

  it('adds up, or is the figure of one owner; only events are told apart by matter', () => {
    expect(counts.filter(({ aggregate }) => aggregate === 'none').map(({ id }) => id)).toEqual([])
    expect(
      facts.filter(({ aggregate, type }) => aggregate === 'distinct' && type !== 'events'),
    ).toEqual([])
  })

  it('of one owner is not taken from the units', () => {
    expect(
      facts.filter(({ aggregate, source }) => aggregate === 'ownerOnly' && source === 'unit'),
    ).toEqual([])
  })
})

describe('phrases', () => {
  it('hold the place of one number, after at least two characters and before the measure word', () => {
    const wrong = facts.flatMap(({ measure = '', phrases = [] }) =>
      phrases.filter((phrase) => {
        const [before = '', after = '', ...more] = phrase.split('#')
        return before.length < 2 || more.length > 0 || !after.startsWith(measure)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('mean one fact or one rate', () => {
    const phrases = [...facts, ...rates].flatMap((entry) => entry.phrases ?? [])
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
  })
})

it('every fact has an English name, and a definition that ends as a sentence', () => {
  const wrong = facts.filter(
    ({ name, definition }) => name.en === undefined || !/[。]$/.test(definition),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})
