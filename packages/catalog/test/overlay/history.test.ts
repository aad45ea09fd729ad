import { expect, it } from 'vitest'
import { fieldsOf, layerOf, resolveCatalog } from '../../src/overlay.js'
import { base, localFact, overlay } from './small-catalog.js'

const basis = { norm: 'law-2010', article: '1' }

const province = overlay({
  id: 'province',
  rank: 'province',
  patch: {
    facts: [
      {
        id: 'villages.adviser',
        set: {
          definition: '每个村都由县级政府配备法律顾问。',
          name: { en: 'Advised villages' },
          provenance: { source: '省条例第十九条', certainty: 'read' },
        },
        reason: '省条例要求每个村配备',
        basis,
      },
    ],
  },
})

const city = overlay({
  add: { facts: [localFact('local.nights')] },
  patch: {
    facts: [
      {
        id: 'villages.adviser',
        set: { maximum: 120, askedOf: { kind: ['township'] }, partOf: null },
        reason: '本市村数',
      },
    ],
  },
  retire: { terms: [{ id: 'disputeCentre', reason: '本市称综治中心' }] },
})

const { history } = resolveCatalog(base, [city, province])

it('tells of every entry who added, changed and retired it, why and on what basis', () => {
  expect(history.facts['villages.total']).toEqual([{ layer: 'base', did: 'added' }])
  expect(history.facts['local.nights']).toEqual([
    { layer: 'city', did: 'added', at: { kind: 'data', pointer: '/add/facts/0' } },
  ])
  expect(history.facts['villages.adviser']).toEqual([
    { layer: 'base', did: 'added' },
    {
      layer: 'province',
      did: 'patched',
      at: { kind: 'data', pointer: '/patch/facts/0' },
      changes: [
        {
          field: '/name/en',
          from: 'Villages with an adviser',
          to: 'Advised villages',
        },
        {
          field: '/definition',
          from: '年底有法律顾问的村数。',
          to: '每个村都由县级政府配备法律顾问。',
        },
        { field: '/provenance/source', from: '各地做法', to: '省条例第十九条' },
        { field: '/provenance/certainty', from: 'remembered', to: 'read' },
      ],
      reason: '省条例要求每个村配备',
      basis,
    },
    {
      layer: 'city',
      did: 'patched',
      at: { kind: 'data', pointer: '/patch/facts/0' },
      changes: [
        { field: '/maximum', from: 500, to: 120 },
        { field: '/partOf', from: 'villages.total' },
        { field: '/askedOf', to: { kind: ['township'] } },
      ],
      reason: '本市村数',
    },
  ])
  expect(history.terms['disputeCentre']?.at(-1)).toEqual({
    layer: 'city',
    did: 'retired',
    at: { kind: 'data', pointer: '/retire/terms/0' },
    was: base.terms[0],
    reason: '本市称综治中心',
  })
})

it('tells of every field whose word it is', () => {
  const { catalog } = resolveCatalog(base, [city, province])
  const entry = catalog.facts.find(({ id }) => id === 'villages.adviser')
  const steps = history.facts['villages.adviser'] ?? []
  expect(fieldsOf(entry).map(({ field, value }) => [field, layerOf(steps, field), value])).toEqual([
    ['/id', 'base', 'villages.adviser'],
    ['/name/zh', 'base', '有法律顾问的村个数'],
    ['/name/en', 'province', 'Advised villages'],
    ['/type', 'base', 'count'],
    ['/measure', 'base', '个'],
    ['/definition', 'province', '每个村都由县级政府配备法律顾问。'],
    ['/maximum', 'city', 120],
    ['/source', 'base', 'unit'],
    ['/aggregate', 'base', 'sum'],
    ['/phrases', 'base', ['聘请法律顾问的村#个']],
    ['/provenance/source', 'province', '省条例第十九条'],
    ['/provenance/certainty', 'province', 'read'],
    ['/askedOf/kind', 'city', ['township']],
  ])
})

it('an operation that was left out is in no history', () => {
  const wrong = overlay({
    patch: { facts: [{ id: 'villages.adviser', set: { type: 'flag' }, reason: 'x' }] },
  })
  expect(resolveCatalog(base, [wrong]).history).toEqual(resolveCatalog(base, []).history)
})
