import type { CatalogPart, Overlay } from '@fazhi/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partNames } from '../../src/overlay/parts.js'
import { fieldsOf, layerOf, resolveCatalog } from '../../src/overlay.js'
import { base, localFact } from './small-catalog.js'
import { wellSaid } from './well-said.js'

/*
 * Overlays at random, sound and unsound: ids that are there and that are not, fields of every kind, ranks, layers over each other,
 * days. Whatever they say, the laws below hold.
 */

const day = fc.constantFrom('2020-06-01', '2021-01-01', '2021-12-31', '2022-06-01')
const factId = fc.constantFrom(
  'villages.total',
  'villages.adviser',
  'committee.members',
  'local.a',
  'lost',
)

const setOfFact = fc.record(
  {
    maximum: fc.constantFrom<unknown>(500, 10, 0, 'many', null),
    measure: fc.constantFrom<unknown>('个', '村', ''),
    name: fc.record(
      { zh: fc.constantFrom('甲', '乙'), en: fc.constantFrom<unknown>('A', null) },
      { requiredKeys: [] },
    ),
    phrases: fc.constantFrom<unknown>(['甲#个'], ['乙#个', '丙#个'], ['没有井号']),
    partOf: fc.constantFrom<unknown>('villages.total', 'lost', null),
    type: fc.constantFrom('count', 'flag'),
    range: fc.constantFrom<unknown>(null, { least: 4 }, { least: 1 }, { most: 12 }),
    provenance: fc.constantFrom<unknown>(
      { certainty: 'read' },
      { certainty: 'read', source: '新出处' },
    ),
  },
  { requiredKeys: [] },
)

const operations = fc.record(
  {
    add: fc.array(fc.constantFrom('local.a', 'local.b', 'villages.total').map(localFact), {
      minLength: 1,
      maxLength: 2,
    }),
    patch: fc.array(fc.record({ id: factId, set: setOfFact, reason: fc.constant('x') }), {
      minLength: 1,
      maxLength: 3,
    }),
    retire: fc.array(fc.record({ id: factId, reason: fc.constant('x') }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
)

const anOverlay: fc.Arbitrary<Overlay> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'base'),
    rank: fc.constantFrom('nation', 'province', 'city', 'year'),
    from: fc.option(day, { nil: undefined }),
    to: fc.option(day, { nil: undefined }),
    over: fc.option(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'lost'), { maxLength: 2 }), {
      nil: undefined,
    }),
    facts: operations,
    severity: fc.option(fc.constantFrom('error', 'warning', 'info'), { nil: undefined }),
    term: fc.boolean(),
  })
  .map(
    ({ id, rank, from, to, over, facts, severity, term }): Overlay => ({
      overlay: 1,
      id,
      version: '1',
      title: { zh: '层' },
      rank: rank as Overlay['rank'],
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(over === undefined ? {} : { over }),
      ...(facts.add === undefined ? {} : { add: { facts: facts.add } }),
      patch: {
        ...(facts.patch === undefined ? {} : { facts: facts.patch }),
        ...(severity === undefined
          ? {}
          : { identities: [{ id: 'A1', set: { severity }, reason: 'x' }] }),
      },
      retire: {
        ...(facts.retire === undefined ? {} : { facts: facts.retire }),
        ...(term ? { terms: [{ id: 'disputeCentre', reason: 'x' }] } : {}),
      },
    }),
  )

const someOverlays = fc.array(anOverlay, { maxLength: 5 })

describe('whatever the overlays say', { timeout: 60_000 }, () => {
  it('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(
        someOverlays.chain((overlays) =>
          fc.tuple(
            fc.constant(overlays),
            fc.shuffledSubarray(overlays, { minLength: overlays.length }),
          ),
        ),
        ([overlays, shuffled]) => {
          expect(resolveCatalog(base, shuffled)).toEqual(resolveCatalog(base, overlays))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('nothing given is changed, and the same comes of the same', () => {
    fc.assert(
      fc.property(someOverlays, (overlays) => {
        const before = JSON.stringify([base, overlays])
        const first = resolveCatalog(base, overlays)
        expect(resolveCatalog(base, overlays)).toEqual(first)
        expect(JSON.stringify([base, overlays])).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  it('every field of the result is one layer’s word, and is what that layer said', () => {
    fc.assert(
      fc.property(someOverlays, (overlays) => {
        const { catalog, history, layers } = resolveCatalog(base, overlays)
        const known = layers.map(({ layer }) => layer)
        for (const part of partNames) {
          const entries: readonly { readonly id: string }[] = catalog[part]
          for (const entry of entries) {
            const steps = history[part][entry.id] ?? []
            for (const { field, value } of fieldsOf(entry)) {
              const layer = layerOf(steps, field)
              expect(known).toContain(layer)
              expect(saidBy(layer, overlays, part, entry.id, field)).toContainEqual(value)
            }
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('what holds afterwards fits the schema, keeps ids and types, and has no id twice', () => {
    fc.assert(
      fc.property(someOverlays, (overlays) => {
        const { catalog } = resolveCatalog(base, overlays)
        const ids = catalog.facts.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const fact of catalog.facts) expect(fact.type).toBe('count')
        expect(catalog.identities.map(({ severity }) => severity)).toEqual(['error'])
      }),
      { numRuns: 100 },
    )
  })

  it('every finding has a place, a remedy and a sentence', () => {
    fc.assert(
      fc.property(someOverlays, (overlays) => {
        const { findings } = resolveCatalog(base, overlays)
        wellSaid(findings)
        const prints = findings.map(({ fingerprint }) => fingerprint)
        expect(new Set(prints).size).toBe(prints.length)
      }),
      { numRuns: 100 },
    )
  })
})

/** Every value a layer gives a field: of the catalog itself, or of an operation of the overlay. */
const saidBy = (
  layer: string,
  overlays: readonly Overlay[],
  part: CatalogPart,
  id: string,
  field: string,
): readonly unknown[] => {
  const inEntry = (entry: unknown): readonly unknown[] =>
    fieldsOf(entry)
      .filter((one) => one.field === field)
      .map(({ value }) => value)
  if (layer === 'base') {
    const entries: readonly { readonly id: string }[] = base[part]
    return entries.filter((entry) => entry.id === id).flatMap(inEntry)
  }
  return overlays
    .filter((overlay) => overlay.id === layer)
    .flatMap((overlay) => [
      ...(overlay.add?.[part] ?? []).filter((entry) => entry['id'] === id).flatMap(inEntry),
      ...(overlay.patch?.[part] ?? [])
        .filter((patch) => patch.id === id)
        .flatMap((patch) => inEntry(patch.set)),
    ])
}

describe('laws of laying', { timeout: 60_000 }, () => {
  it('with no overlay, the catalog is what it was', () => {
    const { catalog, findings, layers } = resolveCatalog(base, [])
    expect(catalog).toBe(base)
    expect(findings).toEqual([])
    expect(layers).toEqual([{ layer: 'base', version: '1.0.0' }])
  })

  it('an overlay that does nothing changes only the version', () => {
    const empty: Overlay = {
      overlay: 1,
      id: 'none',
      version: '3',
      title: { zh: '空' },
      rank: 'city',
    }
    const { catalog } = resolveCatalog(base, [empty])
    expect(catalog).toEqual({ ...base, version: '1.0.0+none@3' })
  })

  it('two layers of one rank that speak of different fields commute', () => {
    const fields = fc.uniqueArray(fc.constantFrom('maximum', 'measure', 'phrases', 'definition'), {
      minLength: 2,
    })
    const values: Readonly<Record<string, unknown>> = {
      maximum: 7,
      measure: '村',
      phrases: ['甲#个'],
      definition: '另一个口径。',
    }
    const layer = (id: string, names: readonly string[]): Overlay => ({
      overlay: 1,
      id,
      version: '1',
      title: { zh: id },
      rank: 'city',
      patch: {
        facts: [
          {
            id: 'villages.adviser',
            set: Object.fromEntries(names.map((name) => [name, values[name]])),
            reason: 'x',
          },
        ],
      },
    })
    fc.assert(
      fc.property(fields, fc.nat(), (names, at) => {
        const cut = 1 + (at % (names.length - 1))
        const [some, others] = [names.slice(0, cut), names.slice(cut)]
        // The names are exchanged, and with them the order in which the layers are laid.
        const one = resolveCatalog(base, [layer('a', some), layer('b', others)])
        const other = resolveCatalog(base, [layer('b', some), layer('a', others)])
        expect(one.findings).toEqual([])
        expect(one.catalog.facts).toEqual(other.catalog.facts)
        const both = resolveCatalog(base, [layer('ab', names)])
        expect(one.catalog.facts).toEqual(both.catalog.facts)
      }),
    )
  })

  it('laying one by one comes to the same as laying all', () => {
    const ranked = fc.tuple(setOfFact, setOfFact).map(([a, b]) =>
      [a, b].map(
        (set, index): Overlay => ({
          overlay: 1,
          id: `l${index}`,
          version: '1',
          title: { zh: '层' },
          rank: index === 0 ? 'province' : 'city',
          patch: { facts: [{ id: 'villages.adviser', set, reason: 'x' }] },
        }),
      ),
    )
    fc.assert(
      fc.property(ranked, ([lower, upper]) => {
        if (lower === undefined || upper === undefined) return
        const all = resolveCatalog(base, [lower, upper]).catalog
        const steps = resolveCatalog(resolveCatalog(base, [lower]).catalog, [upper]).catalog
        expect(steps).toEqual(all)
      }),
    )
  })
})
