import { expect, test } from 'vitest'
import type { ExactString } from './decimal.js'
import { partition } from './partition.js'

const x = (...texts: readonly string[]): readonly ExactString[] => texts as readonly ExactString[]
const percents = (
  values: readonly ExactString[],
  places: number,
  method: 'plain' | 'largestRemainder',
) => {
  const { parts, sum } = partition(values, { places, method })
  return [...parts.map(({ percent }) => percent), sum]
}

// 天水 2019: 18,844 files, of them 4,273 excellent, 14,445 pass, 126 fail.
const tianshui = x('4273', '14445', '126')

test('R39: the classes of 18,844 case files, each rounded by itself, add to 100.01', () => {
  expect(percents(tianshui, 2, 'plain')).toEqual(['22.68', '76.66', '0.67', '100.01'])
})

test('R39: by the largest remainder they add to 100; the print of 22.68, 76.65, 0.67 is neither', () => {
  // Remainders .565, .570 and .865 of a hundredth: the last two get the places left over.
  expect(percents(tianshui, 2, 'largestRemainder')).toEqual(['22.67', '76.66', '0.67', '100.00'])
})

test('R39: the method and the places stay with the figures', () => {
  expect(partition(x('310', '828', '3'), { places: 2, method: 'plain' })).toEqual({
    method: 'plain',
    places: 2,
    total: '1141',
    parts: [
      { value: '310', percent: '27.17' },
      { value: '828', percent: '72.57' },
      { value: '3', percent: '0.26' },
    ],
    sum: '100.00',
  })
})

test('R39: of equal remainders the earlier part is served first', () => {
  expect(percents(x('1', '1', '1'), 0, 'largestRemainder')).toEqual(['34', '33', '33', '100'])
  expect(percents(x('1', '1', '1'), 1, 'plain')).toEqual(['33.3', '33.3', '33.3', '99.9'])
  expect(percents(x('1/3', '0.5', '1/6'), 0, 'largestRemainder')).toEqual(['33', '50', '17', '100'])
})

test('R39: of nothing there are no shares', () => {
  expect(partition(x('0', '0'), { places: 2, method: 'largestRemainder' })).toEqual({
    method: 'largestRemainder',
    places: 2,
    total: '0',
    parts: [{ value: '0' }, { value: '0' }],
  })
  expect(partition([], { places: 0, method: 'plain' }).parts).toEqual([])
})

test('what is asked for wrongly is refused', () => {
  expect(() => partition(x('-1', '2'), { places: 2, method: 'plain' })).toThrow('invalidOption')
  expect(() => partition(x('1'), { places: 0.5, method: 'plain' })).toThrow('invalidOption')
  expect(() => partition(x('1'), { places: 2, method: 'round' as 'plain' })).toThrow(
    'invalidOption',
  )
})
