import { attainable, percentOf, type Rounding, whole } from '@fazhi/identities'
import { exact } from '@fazhi/model'
import { describe, expect, test } from 'vitest'

const upTo = (last: number): readonly number[] =>
  Array.from({ length: last }, (_, index) => index + 1)

const rate = (text: string, rounding?: Rounding) => {
  const interval = percentOf(text, rounding)
  if (interval === undefined) throw new Error(`no rate: ${text}`)
  return interval
}

/** The bases, up to a last one, of which no whole number rounds to the rate. */
const impossible = (text: string, last: number): readonly number[] =>
  upTo(last).filter((n) => attainable(rate(text, 'rounded'), whole(n)) === false)

describe('a rate and its base', () => {
  test('23 % is a rounded share of no base from 14 to 21 and 23 to 25', () => {
    expect(impossible('23%', 25).filter((n) => n >= 14)).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25,
    ])
  })

  test('46 % is a rounded share of no base from 14 to 23 and 25', () => {
    expect(impossible('46%', 25).filter((n) => n >= 14)).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25,
    ])
  })

  test('23, 23 and 6 % of one base are possible for 32 bases below 100, the smallest 31', () => {
    const possible = upTo(99).filter((n) =>
      ['23%', '23%', '6%'].every((text) => attainable(rate(text, 'rounded'), whole(n)) === true),
    )
    expect(possible).toHaveLength(32)
    expect(possible[0]).toBe(31)
  })

  test('cut off instead of rounded, 23 % is a share of 17: 4 of 17 is 23.5 %', () => {
    expect(attainable(rate('23%'), whole(17))).toBe(true)
    expect(attainable(rate('23%', 'rounded'), whole(17))).toBe(false)
  })

  test('of nothing there is no rate', () => {
    expect(attainable(rate('100%'), whole(0))).toBe(false)
    expect(attainable(rate('0%'), whole(0))).toBe(false)
  })

  test('a base that is not known, or only from below, makes every rate possible', () => {
    expect(attainable(rate('23.456789%'), {})).toBe(true)
    expect(attainable(rate('23%'), { lo: exact(14n) })).toBe(true)
  })

  test('a base known within bounds is tried through', () => {
    expect(attainable(rate('23%', 'rounded'), { lo: exact(14n), hi: exact(21n) })).toBe(false)
    expect(attainable(rate('23%', 'rounded'), { lo: exact(14n), hi: exact(22n) })).toBe(true)
    expect(attainable(rate('23%', 'rounded'), { lo: exact(14n), hi: exact(22n), open: true })).toBe(
      false,
    )
  })

  test('what is known of the part counts too', () => {
    expect(attainable(rate('50%'), {}, whole(3))).toBe(true)
    expect(attainable(rate('50%'), { lo: exact(100n) }, whole(3))).toBe(false)
    expect(attainable(rate('95%'), { hi: exact(40n) }, { lo: exact(39n) })).toBe(false)
  })

  test('what would take too long is left open', () => {
    const long = rate('33.12345678901234%', 'rounded')
    expect(
      attainable(long, { lo: exact(10n ** 9n), hi: exact(10n ** 9n + 10n ** 6n) }),
    ).toBeUndefined()
  })
})

/** Shares k of n as tables of plain whole numbers: those within half a unit of the last digit, and those cut off there. */
const bruteForce = (
  unitsOfRate: number,
  unitsOfWhole: number,
  n: number,
  cutOff: boolean,
): boolean => {
  for (let k = 0; k <= n; k++) {
    const share = unitsOfWhole * k
    const difference = 2 * Math.abs(share - unitsOfRate * n)
    if (difference <= n) return true
    if (cutOff && Math.floor(share / n) === unitsOfRate) return true
  }
  return false
}

describe.each([
  ['rounded', false],
  ['roundedOrTruncated', true],
] as const)('every base up to 200, %s', (rounding, cutOff) => {
  test('of every whole per cent is what counting through all parts gives', () => {
    const wrong: string[] = []
    for (let per = 0; per <= 100; per++)
      for (let n = 1; n <= 200; n++)
        if (attainable(rate(`${per}%`, rounding), whole(n)) !== bruteForce(per, 100, n, cutOff))
          wrong.push(`${per}% of ${n}`)
    expect(wrong).toEqual([])
  })

  test('of tenths of a per cent is what counting through all parts gives', () => {
    const wrong: string[] = []
    for (let tenths = 3; tenths <= 1000; tenths += 37)
      for (let n = 1; n <= 200; n++) {
        const text = `${Math.floor(tenths / 10)}.${tenths % 10}%`
        if (attainable(rate(text, rounding), whole(n)) !== bruteForce(tenths, 1000, n, cutOff))
          wrong.push(`${text} of ${n}`)
      }
    expect(wrong).toEqual([])
  })
})
