import type { Overlay } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { resolveCatalog } from '../../src/overlay.js'
import { base, localFact, overlay } from './small-catalog.js'
import { wellSaid } from './well-said.js'

const codes = (overlays: readonly Overlay[], date?: string) =>
  wellSaid(resolveCatalog(base, overlays, date === undefined ? {} : { date }).findings).map(
    ({ code, params }) => [code, params],
  )

const order = (overlays: readonly Overlay[]) =>
  resolveCatalog(base, overlays).layers.map(({ layer }) => layer)

describe('the order of layers', () => {
  it('goes from the nation to the year, whatever the order given', () => {
    const given = [
      overlay({ id: 'y', rank: 'year' }),
      overlay({ id: 'p', rank: 'province' }),
      overlay({ id: 'c', rank: 'city' }),
      overlay({ id: 'n', rank: 'nation' }),
    ]
    expect(order(given)).toEqual(['base', 'n', 'p', 'c', 'y'])
    expect(order(given.toReversed())).toEqual(['base', 'n', 'p', 'c', 'y'])
  })

  it('goes inside a rank by what is laid over what, else by id', () => {
    const given = [
      overlay({ id: 'a', over: ['c'] }),
      overlay({ id: 'b' }),
      overlay({ id: 'c', over: ['d'] }),
      overlay({ id: 'd' }),
    ]
    expect(order(given)).toEqual(['base', 'b', 'd', 'c', 'a'])
  })

  it('is in the version of the catalog', () => {
    const { catalog, layers } = resolveCatalog(base, [
      overlay({ id: 'yunxi', version: '2021.1', place: '云溪市' }),
      overlay({ id: 'shandong', version: '1.0.0', rank: 'province', from: '2021-01-01' }),
    ])
    expect(catalog.version).toBe('1.0.0+shandong@1.0.0+yunxi@2021.1')
    expect(layers).toEqual([
      { layer: 'base', version: '1.0.0' },
      {
        layer: 'shandong',
        version: '1.0.0',
        overlay: { title: { zh: '样例层' }, rank: 'province', from: '2021-01-01' },
      },
      {
        layer: 'yunxi',
        version: '2021.1',
        overlay: { title: { zh: '样例层' }, rank: 'city', place: '云溪市' },
      },
    ])
  })
})

describe('overlays that cannot be laid', () => {
  it('two with one id: neither, each naming the other', () => {
    const findings = resolveCatalog(base, [
      overlay({ id: 'twin', add: { facts: [localFact('local.a')] } }),
      overlay({ id: 'twin', add: { facts: [localFact('local.b')] } }),
    ])
    expect(findings.findings.map(({ code, params, at }) => [code, params, at.length])).toEqual([
      ['OVL-010', { overlay: 'twin', count: 2 }, 2],
      ['OVL-010', { overlay: 'twin', count: 2 }, 2],
    ])
    expect(findings.catalog).toBe(base)
  })

  it('one that calls itself as the catalog does', () => {
    expect(codes([overlay({ id: 'base' })])).toEqual([['OVL-010.reserved', { overlay: 'base' }]])
  })

  it('one over an overlay that is not there', () => {
    expect(codes([overlay({ over: ['shandong'] })])).toEqual([
      ['OVL-011', { overlay: 'city', over: 'shandong' }],
    ])
  })

  it('one over a misspelt overlay, with the nearest name', () => {
    expect(
      codes([overlay({ over: ['shandon'] }), overlay({ id: 'shandong', rank: 'province' })]),
    ).toEqual([['OVL-011.near', { overlay: 'city', over: 'shandon', nearest: 'shandong' }]])
  })

  it('a circle, named from each of its overlays; what is laid over it follows', () => {
    const { findings, layers } = resolveCatalog(base, [
      overlay({ id: 'a', over: ['b'] }),
      overlay({ id: 'b', over: ['c'] }),
      overlay({ id: 'c', over: ['a'] }),
      overlay({ id: 'd', over: ['a'] }),
      overlay({ id: 'e' }),
    ])
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['OVL-012', { overlays: ['a', 'b', 'c', 'a'] }],
      ['OVL-012', { overlays: ['b', 'c', 'a', 'b'] }],
      ['OVL-012', { overlays: ['c', 'a', 'b', 'c'] }],
      ['OVL-016', { overlay: 'd', over: 'a' }],
    ])
    expect(findings[3]?.causedBy).toBe(findings[0]?.fingerprint)
    expect(layers.map(({ layer }) => layer)).toEqual(['base', 'e'])
  })

  it('one over itself', () => {
    expect(codes([overlay({ over: ['city'] })])).toEqual([
      ['OVL-012', { overlays: ['city', 'city'] }],
    ])
  })

  it('one over an overlay of a later rank', () => {
    expect(codes([overlay({ id: 'p', rank: 'province', over: ['city'] }), overlay({})])).toEqual([
      ['OVL-013', { overlay: 'p', over: 'city' }],
    ])
  })

  it('one whose last day comes before its first', () => {
    expect(codes([overlay({ from: '2021-12-31', to: '2021-01-01' })])).toEqual([
      ['OVL-014', { overlay: 'city', from: '2021-12-31', to: '2021-01-01' }],
    ])
  })

  it('one over an overlay that ended before it begins', () => {
    expect(
      codes([
        overlay({ from: '2022-01-01', over: ['old'] }),
        overlay({ id: 'old', to: '2021-12-31' }),
      ]),
    ).toEqual([['OVL-014.over', { overlay: 'city', over: 'old' }]])
  })
})

describe('the day', () => {
  const year2021 = overlay({
    from: '2021-01-01',
    to: '2021-12-31',
    add: { facts: [localFact('local.a')] },
  })

  it.each([
    ['2020-12-31', 0],
    ['2021-01-01', 1],
    ['2021-12-31', 1],
    ['2022-01-01', 0],
  ])('%s: an overlay of 2021 is laid %i times, and what is left out is said', (date, times) => {
    const { layers, findings, catalog } = resolveCatalog(base, [year2021], { date })
    expect(layers).toHaveLength(1 + times)
    expect(catalog.facts.some(({ id }) => id === 'local.a')).toBe(times === 1)
    expect(findings.map(({ code, severity, params }) => [code, severity, params])).toEqual(
      times === 1 ? [] : [['OVL-015', 'info', { overlay: 'city', date }]],
    )
  })

  it('leaves nothing out when no day is named', () => {
    expect(order([year2021])).toEqual(['base', 'city'])
  })

  it('is a fault where something rests on an overlay that does not hold on it', () => {
    const upper = overlay({ id: 'district', over: ['city'] })
    expect(codes([year2021, upper], '2022-06-01')).toEqual([
      ['OVL-015', { overlay: 'city', date: '2022-06-01' }],
      ['OVL-016', { overlay: 'district', over: 'city' }],
    ])
  })

  it('must be a day of the calendar', () => {
    expect(() => resolveCatalog(base, [], { date: '2021-02-30' })).toThrow('invalidOption')
  })
})
