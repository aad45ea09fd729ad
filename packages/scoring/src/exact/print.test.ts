import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { toFixedDecimal } from './print.js'
import { rational } from './rational.js'
import { snap, unitOfPlaces } from './round.js'
import { toExact } from './text.js'

test.each([
  [5n, 1000n, 'half-up', '0.01'],
  [-5n, 1000n, 'half-up', '-0.01'],
  [5n, 1000n, 'half-even', '0.00'],
  [15n, 1000n, 'half-even', '0.02'],
  [1n, 3n, 'up', '0.34'],
  [-1n, 3n, 'up', '-0.34'],
  [-1n, 3n, 'down', '-0.33'],
  [-1n, 3n, 'ceil', '-0.33'],
  [-1n, 3n, 'floor', '-0.34'],
  [-1n, 1000n, 'half-up', '0.00'],
  [467n, 5n, 'half-up', '93.40'],
] as const)('%s/%s %s at two places is %s', (n, d, mode, printed) => {
  expect(toFixedDecimal(rational(n, d), { places: 2, mode })).toBe(printed)
})

test('a number a hair above a tie is no tie, however long its digits run', () => {
  const above = rational(5n * 10n ** 40n + 1n, 10n ** 43n)
  expect(toFixedDecimal(above, { places: 2, mode: 'half-even' })).toBe('0.01')
})

// Two implementations that share no code: big integers in the graph, decimal.js at the edge.
law.prop(
  [
    fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
    fc.bigInt({ min: 1n, max: 10n ** 6n }),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom('half-up', 'half-even', 'up', 'down', 'ceil', 'floor'),
  ],
  { numRuns: 500 },
)('rounding inside the graph and printing at the edge agree', (n, d, places, mode) => {
  const value = rational(n, d)
  const inside = snap(value, unitOfPlaces(places), mode)
  expect(toFixedDecimal(inside, { places, mode: 'down' })).toBe(
    toFixedDecimal(value, { places, mode }),
  )
  const shortest = places === 0 ? /$^/ : /\.?0+$/
  expect(toExact(inside)).toBe(toFixedDecimal(value, { places, mode }).replace(shortest, ''))
})
