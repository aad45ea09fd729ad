import type { Overlay } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { resolveCatalog } from '../../src/overlay.js'
import { base, localFact, overlay } from './small-catalog.js'
import { wellSaid } from './well-said.js'

const reason = '本市另有规定'

const said = (...overlays: Overlay[]) =>
  wellSaid(resolveCatalog(base, overlays).findings).map(({ code, params }) => [code, params])

const factOf = (id: string, ...overlays: Overlay[]) =>
  resolveCatalog(base, overlays).catalog.facts.find((fact) => fact.id === id)

const entry = 'facts/villages.adviser'

describe('add', () => {
  it('puts a new entry behind those that are there', () => {
    const { catalog, findings } = resolveCatalog(base, [
      overlay({ add: { facts: [localFact('local.nights')] } }),
    ])
    expect(findings).toEqual([])
    expect(catalog.facts.map(({ id }) => id)).toEqual([
      'villages.total',
      'villages.adviser',
      'committee.members',
      'local.nights',
    ])
  })

  it('refuses an id that is there, and says who has it', () => {
    expect(said(overlay({ add: { facts: [localFact('villages.total')] } }))).toEqual([
      ['OVL-020', { overlay: 'city', entry: 'facts/villages.total', layer: 'base' }],
    ])
    expect(
      said(
        overlay({ id: 'p', rank: 'province', add: { facts: [localFact('local.nights')] } }),
        overlay({ add: { facts: [localFact('local.nights')] } }),
      ),
    ).toEqual([['OVL-020', { overlay: 'city', entry: 'facts/local.nights', layer: 'p' }]])
  })

  it('holds the entry against the schema of its part, also where no file was parsed', () => {
    const { findings, catalog } = resolveCatalog(base, [
      overlay({ add: { facts: [{ ...localFact('local.nights'), measre: '场' }] } }),
    ])
    expect(findings.map(({ code, params, at }) => [code, params, at[0]])).toEqual([
      [
        'OVL-003.near',
        { key: 'measre', nearest: 'measure' },
        { kind: 'data', pointer: '/add/facts/0/measre' },
      ],
    ])
    expect(catalog.facts).toHaveLength(3)
  })
})

describe('patch', () => {
  it('changes the fields it names and no other, a map field by field, a list whole', () => {
    const patched = overlay({
      patch: {
        facts: [
          {
            id: 'villages.adviser',
            set: { name: { en: 'Advised villages' }, phrases: ['一村一法律顾问#个'], maximum: 120 },
            reason,
          },
        ],
      },
    })
    expect(said(patched)).toEqual([])
    expect(factOf('villages.adviser', patched)).toEqual({
      id: 'villages.adviser',
      name: { zh: '有法律顾问的村个数', en: 'Advised villages' },
      type: 'count',
      measure: '个',
      definition: '年底有法律顾问的村数。',
      maximum: 120,
      source: 'unit',
      partOf: 'villages.total',
      aggregate: 'sum',
      phrases: ['一村一法律顾问#个'],
      provenance: { source: '各地做法', certainty: 'remembered' },
    })
  })

  it('takes away what is null, and lays a map where there was none', () => {
    const patched = overlay({
      patch: {
        facts: [
          {
            id: 'villages.adviser',
            set: { partOf: null, askedOf: { kind: ['township'], level: null } },
            reason,
          },
        ],
      },
    })
    expect(said(patched)).toEqual([])
    const fact = factOf('villages.adviser', patched)
    expect(fact).not.toHaveProperty('partOf')
    expect(fact?.askedOf).toEqual({ kind: ['township'] })
  })

  const patchOf = (set: Readonly<Record<string, unknown>>, id = 'villages.adviser') =>
    overlay({ patch: { facts: [{ id, set, reason }] } })

  it.each([
    [
      'an id that is nowhere',
      patchOf({ maximum: 1 }, 'hospital.beds'),
      [['OVL-021', { overlay: 'city', entry: 'facts/hospital.beds' }]],
    ],
    [
      'a misspelt id',
      patchOf({ maximum: 1 }, 'villages.advisor'),
      [
        [
          'OVL-021.near',
          { overlay: 'city', entry: 'facts/villages.advisor', nearest: 'villages.adviser' },
        ],
      ],
    ],
    [
      'an id of another part',
      patchOf({ maximum: 1 }, 'villages.adviserCoverage'),
      [
        [
          'OVL-021.part',
          { overlay: 'city', entry: 'facts/villages.adviserCoverage', part: 'rates' },
        ],
      ],
    ],
    [
      'a field the part does not have',
      patchOf({ maximun: 120 }),
      [['OVL-003.near', { key: 'maximun', nearest: 'maximum' }]],
    ],
    [
      'a field inside a map that the map does not have',
      patchOf({ name: { de: 'Dörfer' } }),
      [['OVL-003', { key: 'de' }]],
    ],
    [
      'a value of the wrong kind',
      patchOf({ maximum: '120' }),
      [['OVL-001.wholeNumber', { value: '120' }]],
    ],
    ['a field that cannot go', patchOf({ definition: null }), [['OVL-002', { key: 'definition' }]]],
    [
      'a choice there is not',
      patchOf({ source: 'courts' }),
      [
        [
          'OVL-004.near',
          {
            value: 'courts',
            nearest: 'court',
            allowed: expect.arrayContaining(['unit', 'court', 'city']) as unknown,
          },
        ],
      ],
    ],
    [
      'another id',
      patchOf({ id: 'villages.lawyer' }),
      [['OVL-022', { overlay: 'city', entry, value: 'villages.lawyer' }]],
    ],
    [
      'another type of fact',
      patchOf({ type: 'flag' }),
      [['OVL-023', { overlay: 'city', entry, from: 'count', to: 'flag' }]],
    ],
    ['what stands already', patchOf({ maximum: 500 }), [['OVL-024', { overlay: 'city', entry }]]],
    ['nothing', patchOf({}), [['OVL-024', { overlay: 'city', entry }]]],
  ])('%s: said, and the entry left as it was', (_, patched, expected) => {
    expect(said(patched)).toEqual(expected)
    expect(factOf('villages.adviser', patched)).toEqual(base.facts[1])
  })

  it('is laid whole or not at all', () => {
    const patched = patchOf({ maximum: 120, measre: '村' })
    expect(said(patched)).toEqual([['OVL-003.near', { key: 'measre', nearest: 'measure' }]])
    expect(factOf('villages.adviser', patched)?.maximum).toBe(500)
  })

  it('that has no effect is a note, not an error', () => {
    expect(
      resolveCatalog(base, [patchOf({ maximum: 500 })]).findings.map(({ severity }) => severity),
    ).toEqual(['info'])
  })

  it.each(['secondary', 'opening', 'read'])(
    'raises what was remembered to %s only with a new source in the same place',
    (certainty) => {
      expect(said(patchOf({ provenance: { certainty } }))).toEqual([
        ['OVL-027', { overlay: 'city', entry, from: 'remembered', to: certainty }],
      ])
      const sourced = patchOf({
        provenance: { certainty, source: '山东省公共法律服务条例第十九条' },
      })
      expect(said(sourced)).toEqual([])
      expect(factOf('villages.adviser', sourced)?.provenance).toEqual({
        certainty,
        source: '山东省公共法律服务条例第十九条',
      })
    },
  )

  it('raises no certainty by repeating the source, or of an article under it', () => {
    expect(said(patchOf({ provenance: { certainty: 'read', source: '各地做法' } }))).toEqual([
      ['OVL-027', { overlay: 'city', entry, from: 'remembered', to: 'read' }],
    ])
    expect(
      said(
        overlay({
          patch: {
            norms: [{ id: 'law-2010', set: { articles: { '2': { certainty: 'read' } } }, reason }],
          },
        }),
      ),
    ).toEqual([
      ['OVL-027', { overlay: 'city', entry: 'norms/law-2010', from: 'remembered', to: 'read' }],
    ])
  })

  it('makes an entry more binding only with a new source', () => {
    const binding = (more: object) =>
      overlay({
        patch: {
          norms: [{ id: 'policy-2021', set: { authority: 'law', ...more }, reason }],
        },
      })
    expect(said(binding({}))).toEqual([
      ['OVL-028', { overlay: 'city', entry: 'norms/policy-2021', from: 'policy', to: 'law' }],
    ])
    expect(said(binding({ provenance: { source: '全国人大常委会的决定' } }))).toEqual([])
  })

  it('may lower how well something is known', () => {
    expect(
      said(
        overlay({
          patch: {
            facts: [
              { id: 'villages.total', set: { provenance: { certainty: 'inferred' } }, reason },
            ],
          },
        }),
      ),
    ).toEqual([])
  })
})

describe('retire', () => {
  it('takes an entry away, and later layers are told by whom', () => {
    const city = overlay({ retire: { terms: [{ id: 'disputeCentre', reason: '本市称综治中心' }] } })
    expect(said(city)).toEqual([])
    expect(resolveCatalog(base, [city]).catalog.terms).toEqual([])
    expect(
      said(
        city,
        overlay({
          id: 'y',
          rank: 'year',
          patch: { terms: [{ id: 'disputeCentre', set: { en: 'centre' }, reason }] },
        }),
      ),
    ).toEqual([['OVL-021.retired', { overlay: 'y', entry: 'terms/disputeCentre', layer: 'city' }]])
  })

  it('lets a later rank bring the entry back', () => {
    const { catalog, findings, history } = resolveCatalog(base, [
      overlay({ retire: { terms: [{ id: 'disputeCentre', reason }] } }),
      overlay({
        id: 'y',
        rank: 'year',
        add: {
          terms: [
            {
              id: 'disputeCentre',
              area: 'work',
              zh: ['综治中心'],
              en: 'governance centre',
              english: 'proposed',
              authority: 'localNotice',
              provenance: { source: '云溪市通知', certainty: 'read' },
            },
          ],
        },
      }),
    ])
    expect(findings).toEqual([])
    expect(catalog.terms.map(({ zh }) => zh)).toEqual([['综治中心']])
    expect(history.terms['disputeCentre']?.map(({ layer, did }) => [layer, did])).toEqual([
      ['base', 'added'],
      ['city', 'retired'],
      ['y', 'added'],
    ])
  })
})

describe('two layers of one rank', () => {
  const maximum = (id: string, value: number, over: readonly string[] = []) =>
    overlay({
      id,
      over,
      patch: { facts: [{ id: 'villages.adviser', set: { maximum: value }, reason }] },
    })

  it('may not speak of one field: neither is laid, and both are named', () => {
    const { findings, catalog } = resolveCatalog(base, [maximum('a', 100), maximum('b', 200)])
    expect(findings.map(({ code, params, severity }) => [code, params, severity])).toEqual([
      ['OVL-025', { overlay: 'a', entry, layers: ['a', 'b'], field: '/maximum' }, 'error'],
      ['OVL-025', { overlay: 'b', entry, layers: ['a', 'b'], field: '/maximum' }, 'error'],
    ])
    expect(catalog.facts[1]?.maximum).toBe(500)
  })

  it('may not even where one lies over the other, or where both say the same', () => {
    expect(said(maximum('a', 100), maximum('b', 100, ['a'])).map(([code]) => code)).toEqual([
      'OVL-025',
      'OVL-025',
    ])
  })

  it('meet where one names a map and the other a field in it', () => {
    const whole = overlay({
      id: 'a',
      patch: { facts: [{ id: 'villages.adviser', set: { askedOf: null }, reason }] },
    })
    const inner = overlay({
      id: 'b',
      patch: {
        facts: [{ id: 'villages.adviser', set: { askedOf: { kind: ['township'] } }, reason }],
      },
    })
    expect(said(whole, inner)).toEqual([
      ['OVL-025', { overlay: 'a', entry, layers: ['a', 'b'], field: '/askedOf/kind' }],
      ['OVL-025', { overlay: 'b', entry, layers: ['a', 'b'], field: '/askedOf/kind' }],
    ])
  })

  it('do not meet in different fields of one map', () => {
    const named = (id: string, name: Readonly<Record<string, string>>) =>
      overlay({ id, patch: { facts: [{ id: 'villages.adviser', set: { name }, reason }] } })
    const overlays = [named('a', { zh: '甲' }), named('b', { en: 'B' })]
    expect(said(...overlays)).toEqual([])
    expect(factOf('villages.adviser', ...overlays)?.name).toEqual({ zh: '甲', en: 'B' })
  })

  it('may not both add an entry, nor one change what the other retires', () => {
    const add = (id: string) => overlay({ id, add: { facts: [localFact('local.nights')] } })
    expect(said(add('a'), add('b'))).toEqual([
      ['OVL-025.entry', { overlay: 'a', entry: 'facts/local.nights', layers: ['a', 'b'] }],
      ['OVL-025.entry', { overlay: 'b', entry: 'facts/local.nights', layers: ['a', 'b'] }],
    ])
    const retire = overlay({
      id: 'b',
      retire: { facts: [{ id: 'villages.adviser', reason }] },
    })
    expect(said(maximum('a', 100), retire).map(([code]) => code)).toEqual(['OVL-025', 'OVL-025'])
  })

  it('may refine what one has added, where the other is laid over it', () => {
    const first = overlay({ id: 'a', add: { facts: [localFact('local.nights')] } })
    const second = (over: readonly string[]) =>
      overlay({
        id: 'b',
        over,
        patch: { facts: [{ id: 'local.nights', set: { maximum: 20 }, reason }] },
      })
    expect(said(first, second(['a']))).toEqual([])
    expect(factOf('local.nights', first, second(['a']))?.maximum).toBe(20)
    expect(said(first, second([])).map(([code]) => code)).toEqual(['OVL-025', 'OVL-025'])
  })
})

describe('a later rank', () => {
  it('has the last word on a field', () => {
    const set = (rank: Overlay['rank'], value: number) =>
      overlay({
        id: rank,
        rank,
        patch: { facts: [{ id: 'villages.adviser', set: { maximum: value }, reason }] },
      })
    const overlays = [set('year', 4), set('province', 2), set('city', 3), set('nation', 1)]
    expect(said(...overlays)).toEqual([])
    expect(factOf('villages.adviser', ...overlays)?.maximum).toBe(4)
  })
})

describe('one overlay', () => {
  it('may not speak twice of one field', () => {
    const twice = overlay({
      patch: {
        facts: [
          { id: 'villages.adviser', set: { maximum: 1 }, reason },
          { id: 'villages.adviser', set: { maximum: 2 }, reason },
        ],
      },
    })
    expect(said(twice)).toEqual([
      ['OVL-026', { overlay: 'city', entry, field: '/maximum' }],
      ['OVL-026', { overlay: 'city', entry, field: '/maximum' }],
    ])
  })

  it('may change an entry in two places, field by field', () => {
    const twice = overlay({
      patch: {
        facts: [
          { id: 'villages.adviser', set: { maximum: 1 }, reason },
          { id: 'villages.adviser', set: { measure: '村' }, reason },
        ],
      },
    })
    expect(said(twice)).toEqual([])
    expect(factOf('villages.adviser', twice)).toMatchObject({ maximum: 1, measure: '村' })
  })

  it('may not add and retire one entry', () => {
    const both = overlay({
      add: { facts: [localFact('local.nights')] },
      retire: { facts: [{ id: 'local.nights', reason }] },
    })
    expect(said(both)).toEqual([
      ['OVL-026.entry', { overlay: 'city', entry: 'facts/local.nights' }],
      ['OVL-026.entry', { overlay: 'city', entry: 'facts/local.nights' }],
    ])
  })
})
