import { test as law } from '@fast-check/vitest'
import {
  changeOf,
  daysOf,
  type Interval,
  intervalText,
  mayBe,
  onlyValue,
  percentOf,
  plus,
  type Rel,
  relate,
  whole,
} from '@fazhi/identities'
import { compare, exact, exactOf, printExact } from '@fazhi/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const between = (lo: number, hi: number, open = false): Interval => ({
  lo: exact(BigInt(lo)),
  hi: exact(BigInt(hi)),
  ...(open ? { open } : {}),
})

const shown = (interval: Interval): string =>
  `${interval.openLo === true ? '(' : '['}${intervalText(interval)}${interval.open === true ? ')' : ']'}`

describe('a relation between intervals', () => {
  test.each(
    (
      [
        [whole(5), '<=', whole(5), 'holds'],
        [whole(6), '<=', whole(5), 'contradicted'],
        [between(4, 6), '<=', whole(5), 'undecided'],
        [whole(5), '<', whole(5), 'contradicted'],
        [between(0, 5, true), '<', whole(5), 'holds'],
        [between(5, 9), '<', whole(5), 'contradicted'],
        [{ lo: exact(5n), openLo: true }, '<=', whole(5), 'contradicted'],
        [whole(5), '>=', between(1, 5), 'holds'],
        [whole(5), '>', between(5, 9), 'contradicted'],
        [whole(5), '=', whole(5), 'holds'],
        [between(4, 6), '=', between(4, 6), 'undecided'],
        [between(4, 6, true), '=', whole(6), 'contradicted'],
        [between(4, 6), '=', between(7, 9), 'contradicted'],
        [whole(5), '!=', whole(5), 'contradicted'],
        [whole(5), '!=', whole(6), 'holds'],
        [between(4, 6), '!=', whole(5), 'undecided'],
        [{}, '<=', whole(5), 'undecided'],
        [{}, '=', {}, 'undecided'],
      ] satisfies readonly (readonly [Interval, Rel, Interval, string])[]
    ).map(
      ([a, rel, b, status]) =>
        [`${shown(a)} ${rel} ${shown(b)}`, status, relate(a, rel, b)] as const,
    ),
  )('%s %s', (_, status, outcome) => {
    expect(outcome.status).toBe(status)
  })

  test('says by how much at least it fails', () => {
    const margin = (a: Interval, rel: Rel, b: Interval) => {
      const { margin: by } = relate(a, rel, b)
      return by === undefined ? undefined : printExact(by)
    }
    expect(margin(whole(41), '<=', whole(40))).toBe('1')
    expect(margin(between(41, 50), '<=', between(10, 38))).toBe('3')
    expect(margin(whole(3), '=', whole(10))).toBe('7')
    expect(margin(whole(5), '<', whole(5))).toBe('0')
    expect(margin(whole(5), '!=', whole(5))).toBe('0')
    expect(margin(whole(1), '<=', whole(40))).toBeUndefined()
  })
})

describe('written figures', () => {
  test.each([
    ['46%', '45.5–47'],
    ['46.0%', '45.95–46.1'],
    ['100%', '99.5–100'],
    ['0%', '0–1'],
    ['120%', '119.5–121'],
    ['46％', '45.5–47'],
  ])('%s is %s', (text, shown) => {
    expect(intervalText(percentOf(text) ?? {})).toBe(shown)
  })

  test('46 % may be 45.5 and 46.9, and not 47', () => {
    const rate = percentOf('46%') ?? {}
    expect(['45.4', '45.5', '46.9', '47'].map((text) => mayBe(rate, exactOf(text)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test.each(['46', '-3%', '%', '1,000%', '四成'])('%j is no rate', (text) => {
    expect(percentOf(text)).toBeUndefined()
  })

  test('a change goes up or down, in per cent or in points', () => {
    expect([intervalText(changeOf('12%')?.by ?? {}), changeOf('12%')?.in]).toEqual([
      '11.5–13',
      'percent',
    ])
    expect(intervalText(changeOf('-8.5%')?.by ?? {})).toBe('-8.6–-8.45')
    expect(changeOf('3.2pp')?.in).toBe('points')
    expect(changeOf('上升')).toBeUndefined()
  })

  test('a day is one day, a month all its days, anything else no date', () => {
    expect(daysOf('1970-01-02')).toEqual({ ...whole(1), days: true })
    expect(daysOf('2021-12')).toEqual({ lo: exact(18_962n), hi: exact(18_992n), days: true })
    expect(daysOf('2020-02')).toMatchObject({ lo: exact(18_293n), hi: exact(18_321n) })
    for (const text of ['2021', '2021-13', '2021-02-30', '12月25日'])
      expect([text, daysOf(text)]).toEqual([text, undefined])
  })

  test('intervals are shown as people write them', () => {
    expect(intervalText(whole(103))).toBe('103')
    expect(intervalText(between(1200, 1300))).toBe('1200–1300')
    expect(intervalText({ lo: exact(12n) })).toBe('12–')
    expect(intervalText({ hi: exact(5n) })).toBe('–5')
    expect(intervalText({})).toBe('?')
    expect(intervalText({ lo: exact(1n, 3n), hi: exact(1n, 3n) })).toBe('0.33…')
    expect(intervalText({ lo: exact(-1n, 3n), hi: exact(1n, 8n) })).toBe('-0.33…–0.125')
  })
})

const bound = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined })
const interval = fc
  .tuple(bound, bound, fc.boolean(), fc.boolean())
  .map(([a, b, openLo, open]): Interval => {
    const [lo, hi] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
    const isOne = lo !== undefined && lo === hi
    return {
      ...(lo === undefined ? {} : { lo: exact(BigInt(lo)) }),
      ...(hi === undefined ? {} : { hi: exact(BigInt(hi)) }),
      ...(openLo && !isOne ? { openLo } : {}),
      ...(open && !isOne ? { open } : {}),
    }
  })
const rel = fc.constantFrom<Rel>('<=', '<', '=', '!=', '>=', '>')

const truth: Readonly<Record<Rel, (a: number, b: number) => boolean>> = {
  '<=': (a, b) => a <= b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
}

/** Halves from −30 to 30 that an interval allows. */
const samples = (of: Interval): readonly number[] =>
  Array.from({ length: 121 }, (_, index) => index - 60)
    .filter((halves) => mayBe(of, exact(BigInt(halves), 2n)))
    .map((halves) => halves / 2)

law.prop([interval, rel, interval])(
  'a relation holds only if it does for every pair of values, and is contradicted only if for none',
  (a, sign, b) => {
    const { status } = relate(a, sign, b)
    const found = samples(a).flatMap((x) => samples(b).map((y) => truth[sign](x, y)))
    if (status === 'holds') expect(found).not.toContain(false)
    if (status === 'contradicted') expect(found).not.toContain(true)
  },
)

/** An interval that allows all the other does, and maybe more. */
const wider = (of: Interval, by: number, drop: boolean): Interval => ({
  ...(of.lo === undefined || drop ? {} : { lo: exact(of.lo.n - BigInt(by)) }),
  ...(of.hi === undefined ? {} : { hi: exact(of.hi.n + BigInt(by)) }),
  ...(of.openLo === true && by === 0 && !drop ? { openLo: true } : {}),
  ...(of.open === true && by === 0 ? { open: true } : {}),
})

law.prop([interval, rel, interval, fc.nat(5), fc.boolean()])(
  'knowing less never decides more',
  (a, sign, b, by, drop) => {
    const before = relate(a, sign, b).status
    const after = relate(wider(a, by, drop), sign, b).status
    expect([before, 'undecided']).toContain(after)
  },
)

law.prop([interval, interval])('a sum allows what its parts add up to', (a, b) => {
  const sum = plus(a, b)
  for (const x of samples(a).slice(0, 12))
    for (const y of samples(b).slice(0, 12))
      expect(mayBe(sum, exact(BigInt((x + y) * 2), 2n))).toBe(true)
  const [one, other] = [onlyValue(a), onlyValue(b)]
  if (one !== undefined && other !== undefined)
    expect(compare(onlyValue(sum) ?? exact(999n), exact(one.n + other.n))).toBe(0)
})
