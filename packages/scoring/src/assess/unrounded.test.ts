import { expect, test } from 'vitest'
import { fact, leaf, rate, resultOf, rulebook, unit, verified, x } from '../../test/make.js'
import { assess } from './assess.js'

const share = { shape: 'share', verb: 'gain', price: x('100'), share: 'rate' } as const
const book = rulebook(leaf('l', '100', [share]), [fact('done'), fact('due')], {
  values: [rate('rate', 'done', 'due')],
})

test('R26: printing fewer places is not rounding, so it neither crosses a line nor changes an order', () => {
  const year = assess(book, [
    // 90.334
    unit('finite', verified({ done: 90334, due: 100000 })),
    // 90.33433…, printed 90.33
    unit('above', verified({ done: 271003, due: 300000 })),
    // 89.99666…, printed 90.00
    unit('short', verified({ done: 26999, due: 30000 })),
  ])
  expect(resultOf(year, 'above')).toMatchObject({ place: 1, published: '90.33', grade: '优秀' })
  expect(resultOf(year, 'finite')).toMatchObject({ place: 2, published: '90.334', grade: '优秀' })
  expect(resultOf(year, 'short')).toMatchObject({ place: 3, published: '90.00', grade: '合格' })
})
