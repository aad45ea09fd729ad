import { expect, test } from 'vitest'
import { placeCalled, placesNamed, shortNameOf } from './gazetteer.js'

test.each([
  ['恩施土家族苗族自治州', '恩施州'],
  ['黔西南布依族苗族自治州', '黔西南州'],
  ['博尔塔拉蒙古自治州', '博尔塔拉州'],
  ['景宁畲族自治县', '景宁县'],
  ['双江拉祜族佤族布朗族傣族自治县', '双江县'],
  ['莫力达瓦达斡尔族自治旗', '莫力达瓦旗'],
  ['桐庐县', undefined],
])('%s is called %s', (name, short) => {
  expect(shortNameOf(name)).toBe(short)
})

test('a short name is the same place', () => {
  expect(placesNamed('黔西南州')).toEqual(placesNamed('黔西南布依族苗族自治州'))
})

test('a name without its kind is a place, unless it is a word', () => {
  expect(placeCalled('常熟')).toBe('常熟市')
  expect(placeCalled('公安')).toBeUndefined()
  expect(placeCalled('乡村')).toBeUndefined()
})
