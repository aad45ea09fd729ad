import { catalog } from '@fazhi/catalog'
import type { RollUp } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { rollUp } from '../roll-up/roll-up.js'
import { parseRollUp } from './parse-roll-up.js'

const figure = {
  fact: 'litigation.heard',
  value: '8',
  from: ['a', 'b'],
  expected: 3,
  missing: ['c'],
}
const rate = {
  rate: 'litigation.headAppearanceRate',
  numerator: '6',
  denominator: '8',
  value: '0.75',
  from: ['a', 'b'],
  expected: 3,
  missing: ['c'],
}
const county = (figures: readonly object[] = [figure], rates: readonly object[] = [rate]) => ({
  place: 'county-a',
  rollUp: { year: 2021, figures, rates },
})
const faults = (value: unknown) => parseRollUp(value, catalog).faults

describe('an earlier roll-up', () => {
  test('is read as it was written, and rolls up', () => {
    const read = parseRollUp(JSON.parse(JSON.stringify(county())), catalog)
    if (read.faults !== undefined) throw new Error(JSON.stringify(read.faults))
    const other = { place: 'county-b', rollUp: read.placeRollUp.rollUp }
    const rolled: RollUp = rollUp([read.placeRollUp, other], catalog)
    const heard = rolled.figures.find(({ fact }) => fact === 'litigation.heard')
    expect(heard).toEqual({
      fact: 'litigation.heard',
      value: '16',
      from: ['county-a/a', 'county-a/b', 'county-b/a', 'county-b/b'],
      expected: 6,
      missing: ['county-a/c', 'county-b/c'],
    })
  })

  test("says which figures of a place's own are left out", () => {
    const own = { ...figure, fact: 'local.nightSchools' }
    const read = parseRollUp(county([figure, own]), catalog)
    expect(read).toMatchObject({
      placeRollUp: { rollUp: { figures: [{ fact: 'litigation.heard' }] } },
      leftOut: ['local.nightSchools'],
    })
  })

  test.each([
    ['no object', 'figures', 'form', ''],
    ['no place', { rollUp: county().rollUp }, 'form', '/place'],
    ['a negative figure', county([{ ...figure, value: '-8' }]), 'form', '/rollUp/figures/0/value'],
    ['a binary number', county([{ ...figure, value: 8 }]), 'form', '/rollUp/figures/0/value'],
    ['a figure twice', county([figure, figure]), 'doubled', '/rollUp/figures/1'],
    ['a unit left out', county([{ ...figure, missing: [] }]), 'units', '/rollUp/figures/0'],
    [
      'a unit both here and missing',
      county([{ ...figure, missing: ['a'] }]),
      'units',
      '/rollUp/figures/0',
    ],
    [
      'a rate set by hand',
      county([figure], [{ ...rate, value: '0.95' }]),
      'rate',
      '/rollUp/rates/0',
    ],
    [
      'a rate of nothing',
      county([figure], [{ ...rate, numerator: '0', denominator: '0' }]),
      'rate',
      '/rollUp/rates/0',
    ],
  ])('with %s is refused with its place', (_, value, what, pointer) => {
    expect(faults(value)).toContainEqual(expect.objectContaining({ what, pointer }))
  })
})
