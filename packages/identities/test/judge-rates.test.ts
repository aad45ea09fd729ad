import { describe, expect, it } from 'vitest'
import { factOf, found, rateOf } from './build.js'

describe('rates', () => {
  const rates = [rateOf('r', 'one'), rateOf('s', 'one'), rateOf('t', 'two')]
  const book = { rates: [rateOf('r', 'one')] }

  it('are held against their counts, or against the base alone', () => {
    const counts = { rate: { of: '*', known: 'counts' } } as const
    const base = { rate: { of: '*', known: 'base' } } as const
    const exactly = { r: '95%', a: 38, b: 40 }
    expect(found(counts, { facts: exactly }, book)).toEqual(['X1 holds'])
    expect(found(counts, { facts: { ...exactly, a: 36 } }, book)).toEqual([
      'X1 contradicted by 4.5',
    ])
    expect(found(counts, { facts: { r: '95%', b: 40 } }, book)).toEqual([])
    expect(found(base, { facts: { r: '95%', b: 40 } }, book)).toEqual(['X1 undecided'])
    expect(found(base, { facts: { r: '95%', b: 8 } }, book)).toEqual(['X1 contradicted'])
    expect(found(base, { facts: exactly }, book)).toEqual([])
  })

  it('of nothing are wrong, whatever they are', () => {
    const counts = { rate: { of: 'r', known: 'counts' } } as const
    expect(found(counts, { facts: { r: '0%', a: 0, b: 0 } }, book)).toEqual(['X1 contradicted'])
  })

  it('of one basis are added, of two bases never', () => {
    const sum = (left: readonly string[]) => ({ holds: { left, rel: '<=', right: [100] } }) as const
    expect(found(sum(['r', 's']), { facts: { r: '60%', s: '60%' } }, { rates })).toEqual([
      'X1 contradicted by 19',
    ])
    expect(found(sum(['r', 't']), { facts: { r: '60%', t: '60%' } }, { rates })).toEqual([])
  })
})

describe('a change against the year before', () => {
  const book = { facts: [factOf('a')], rates: [rateOf('r', 'one')] }
  const change = { change: '*' } as const

  it.each([
    ['12%', 1120, 1000, 'holds'],
    ['12%', 1200, 1000, 'contradicted by 7'],
    ['-8.5%', 43, 47, 'holds'],
    ['8.5%', 43, 47, 'contradicted by 15943/940'],
  ])('of %s to %i from %i %s', (text, now, before, status) => {
    const example = { facts: { a: now }, previous: { a: before }, changes: { a: text } }
    expect(found(change, example, book)).toEqual([`X1 ${status}`])
  })

  it('of a rate in points is no change in per cent', () => {
    const rates = { facts: { r: '46%' }, previous: { r: '40%' } }
    expect(found(change, { ...rates, changes: { r: '6pp' } }, book)).toEqual(['X1 undecided'])
    expect(found(change, { ...rates, changes: { r: '6%' } }, book)[0]).toContain('contradicted')
    expect(found(change, { ...rates, changes: { r: '15%' } }, book)).toEqual(['X1 undecided'])
  })

  it('is not judged without the year before, nor from nothing', () => {
    expect(found(change, { facts: { a: 5 }, changes: { a: '12%' } }, book)).toEqual([])
    expect(
      found(change, { facts: { a: 5 }, previous: { a: 0 }, changes: { a: '12%' } }, book),
    ).toEqual(['X1 undecided'])
  })
})
