import type { Overlay } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { parseOverlay, resolveCatalog } from '../../src/overlay.js'
import { base, overlay } from './small-catalog.js'

const many = 10_000
const list = <Value>(make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: many }, (_, i) => make(i))

/** Each of these would take minutes if its cost grew with the square of its size. */
describe('an overlay made to be slow is still read', { timeout: 30_000 }, () => {
  it('with one entry patched over and over', () => {
    const patch = {
      facts: list((n) => ({ id: 'villages.total', set: { maximum: n }, reason: 'x' })),
    }
    const { findings, catalog } = resolveCatalog(base, [overlay({ patch })])
    expect(findings).toHaveLength(many)
    expect(catalog.facts).toEqual(base.facts)
  })

  it('with ids that nearly are there', () => {
    const patch = { facts: list((n) => ({ id: `villages.adviser${n}`, set: {}, reason: 'x' })) }
    const { findings } = resolveCatalog(base, [overlay({ patch })])
    expect(findings).toHaveLength(many)
    // Suggestions end somewhere; that something is not there is said every time.
    expect(findings.filter(({ code }) => code === 'OVL-021.near')).toHaveLength(100)
  })

  it('with names nobody knows', () => {
    const set = Object.fromEntries(list((n) => [`maximum${n}`, 1]))
    const { findings } = resolveCatalog(base, [
      overlay({ patch: { facts: [{ id: 'villages.total', set, reason: 'x' }] } }),
    ])
    expect(findings).toHaveLength(many)
  })

  it('with overlays over overlays', () => {
    const chain = Array.from({ length: 1000 }, (_, n): Overlay => {
      const id = `l${n}`
      return overlay({ id, ...(n === 0 ? {} : { over: [`l${n - 1}`] }) })
    })
    expect(resolveCatalog(base, chain).layers).toHaveLength(1001)
    const [first, ...rest] = chain
    const circle = [{ ...first, over: ['l999'] } as Overlay, ...rest]
    expect(resolveCatalog(base, circle).findings).toHaveLength(1000)
  })
})

describe('plain data of any kind', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'overlay: 1'],
    ['a list', []],
    ['a map of nothing', {}],
    ['a function', () => 1],
  ])('%s is findings, no exception', (_, value) => {
    const { overlay: read, findings } = parseOverlay(value)
    expect(read).toBeUndefined()
    expect(findings.length).toBeGreaterThan(0)
  })

  it('something very deep is one finding', () => {
    let deep: unknown = 1
    for (let i = 0; i < 10_000; i++) deep = { deep }
    const { findings } = parseOverlay({
      ...overlay({}),
      patch: { facts: [{ id: 'villages.total', set: { deep }, reason: 'x' }] },
    })
    expect(findings.map(({ code }) => code)).toEqual(['OVL-001.other'])
  })

  it('names of what every object has are ids like any other', () => {
    const { findings, history } = resolveCatalog(base, [
      overlay({
        patch: { facts: [{ id: 'constructor', set: { maximum: 1 }, reason: 'x' }] },
        retire: { terms: [{ id: 'toString', reason: 'x' }] },
      }),
    ])
    expect(findings.map(({ code }) => code)).toEqual(['OVL-021', 'OVL-021'])
    expect(Object.hasOwn(history.facts, 'constructor')).toBe(false)
  })

  it('a patch reaches nothing behind the entry', () => {
    const set = JSON.parse('{"__proto__":{"polluted":true},"maximum":1}') as Record<string, unknown>
    const { catalog, findings } = resolveCatalog(base, [
      overlay({ patch: { facts: [{ id: 'villages.total', set, reason: 'x' }] } }),
    ])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(findings.map(({ code }) => code)).toEqual(['OVL-003'])
    expect(catalog.facts).toEqual(base.facts)
  })
})
