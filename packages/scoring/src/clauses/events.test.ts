import type { EventsClause } from '@fazhi/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  extra,
  flag,
  leaf,
  lose,
  named,
  number,
  resultOf,
  rulebook,
  score,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { explain } from '../explain/index.js'

const clause = (more: Partial<EventsClause> = {}): EventsClause => ({
  shape: 'events',
  verb: 'gain',
  prices: { national: x('3'), province: x('2'), city: x('1') },
  each: 'awards',
  sameMatter: 'highest',
  dated: 'date',
  ...more,
})
const awards = named('awards', '表彰', 'Awards', undefined, {
  type: 'events',
  levels: ['national', 'province', 'city'],
  levelNames: {
    national: { zh: '国家级', en: 'national' },
    province: { zh: '省级', en: 'province' },
    city: { zh: '市级', en: 'city' },
  },
  kinds: ['award', 'media'],
})
const book = (of: EventsClause) =>
  rulebook(
    leaf('item', '10', [lose('10', flag('never'))]),
    [awards, named('never', '从不', 'Never', undefined, { type: 'flag' })],
    { onTop: [extra('bonus', [of], { ceiling: x('20'), title: { zh: '加分', en: 'Bonus' } })] },
  )
const won = (level: string, matter: string, more: object = {}) => ({
  level,
  matter,
  date: '2021-05-06',
  ...more,
})
const bonus = (of: EventsClause, list: readonly object[]) => {
  const record = score(book(of), { never: false, awards: list }).onTop[0]
  if (record === undefined) throw new Error('no record')
  return record
}
const points = (of: EventsClause, ...list: readonly object[]) => bonus(of, list).points
const counted = (of: EventsClause, ...list: readonly object[]) =>
  bonus(of, list).moves[0]?.counted[0]
const codes = (of: EventsClause, list: readonly object[]) => {
  const year = assess(book(of), [unit('u', verified({ never: false, awards: list }))])
  return [year.units[0]?.status, ...year.findings.map(({ code, params }) => [code, params])]
}

describe('R23: which events are of the year', () => {
  test('R23: an event of another year is kept, does not count, and says so', () => {
    const record = counted(
      clause(),
      won('city', '甲'),
      won('national', '乙', { date: '2020-12-31' }),
      won('province', '丙', { date: '2022-01-01' }),
    )
    expect(record?.events).toEqual([{ level: 'city', matter: '甲', price: '1' }])
    expect(record?.left).toEqual([
      { level: 'national', matter: '乙', date: '2020-12-31', why: 'outside' },
      { level: 'province', matter: '丙', date: '2022-01-01', why: 'outside' },
    ])
  })

  test('R23: the first and the last day of the year are of the year', () => {
    expect(
      points(
        clause(),
        won('city', '甲', { date: '2021-01-01' }),
        won('city', '乙', { date: '2021-12-31' }),
      ),
    ).toBe('2')
  })

  test('R23: a rule may go by the day it happened instead of the day of the document', () => {
    const late = won('city', '甲', { date: '2022-01-20', happened: '2021-11-30' })
    const early = won('province', '乙', { date: '2021-01-10', happened: '2020-12-20' })
    expect(points(clause({ dated: 'happened' }), late, early)).toBe('1')
    expect(points(clause({ dated: 'date' }), late, early)).toBe('2')
  })

  test('R23: an event without the day that is asked for is a fault, not left out', () => {
    expect(codes(clause({ dated: 'happened' }), [won('city', '甲')])).toEqual([
      'undecided',
      ['SCR-033', { unit: 'u', fact: 'awards', name: '表彰', matter: '甲' }],
    ])
  })

  test('R23: where the day is not named, an event of another year is a fault of the data', () => {
    const { dated: _, ...unsaid } = clause()
    expect(codes(unsaid, [won('city', '甲', { date: '2020-12-31' })])).toEqual([
      'undecided',
      ['SCR-014', { unit: 'u', fact: 'awards', name: '表彰', date: '2020-12-31', year: 2021 }],
    ])
  })

  test('R23: a condition on how many there are counts those of the year alone', () => {
    const more = rulebook(leaf('item', '10', [lose('4', number('awards', '>=', '2'))]), [awards], {
      onTop: [extra('bonus', [clause()], { ceiling: x('20') })],
    })
    const list = [won('city', '甲'), won('city', '乙', { date: '2020-12-31' })]
    expect(score(more, { awards: list }).root.points).toBe('10')
    expect(score(more, { awards: [...list, won('city', '丙')] }).root.points).toBe('6')
  })
})

describe('R23: several events of one matter', () => {
  const three = [won('city', '普法'), won('national', '普法'), won('province', '普法')]

  test('R23: the highest alone, all of them, or the lower ones in part', () => {
    expect(points(clause(), ...three)).toBe('3')
    expect(points(clause({ sameMatter: 'all' }), ...three)).toBe('6')
    // 3 + 50 % × 2 + 50 % × 1
    expect(points(clause({ lower: x('0.5') }), ...three)).toBe('4.5')
    // 3 + 1/3 × 2 + 1/3 × 1
    expect(points(clause({ lower: x('1/3') }), ...three)).toBe('4')
  })

  test('R23: equal levels of one matter count once, also among the lower ones', () => {
    expect(points(clause(), won('city', '普法'), won('city', '普法'))).toBe('1')
    expect(
      points(clause({ lower: x('0.5') }), ...three, won('city', '普法'), won('national', '普法')),
    ).toBe('4.5')
  })

  test('R23: matters are added up, each by itself', () => {
    expect(points(clause({ lower: x('0.5') }), ...three, won('province', '调解'))).toBe('6.5')
  })

  test('R23: what another of its matter outdid is on record', () => {
    expect(counted(clause(), won('city', '普法'), won('province', '普法'))?.left).toEqual([
      { level: 'city', matter: '普法', date: '2021-05-06', why: 'matter' },
    ])
  })
})

describe('R23: kinds and limits', () => {
  test('R23: only events of the kinds that are named count', () => {
    const list = [won('city', '甲', { kind: 'award' }), won('province', '乙', { kind: 'media' })]
    expect(points(clause({ kinds: ['award'] }), ...list)).toBe('1')
    expect(points(clause({ kinds: ['award', 'media'] }), ...list)).toBe('3')
    expect(counted(clause({ kinds: ['award'] }), ...list)?.left).toEqual([
      { level: 'province', matter: '乙', date: '2021-05-06', why: 'kind' },
    ])
  })

  test('R23: an event of no kind, or of an unknown one, is a fault where kinds are told apart', () => {
    const known = ['award', 'media']
    const at = (matter: string) => ({ unit: 'u', fact: 'awards', name: '表彰', matter, known })
    expect(codes(clause({ kinds: ['award'] }), [won('city', '甲')])).toEqual([
      'undecided',
      ['SCR-034', at('甲')],
    ])
    expect(codes(clause({ kinds: ['award'] }), [won('city', '乙', { kind: 'prize' })])).toEqual([
      'undecided',
      ['SCR-034', at('乙')],
    ])
  })

  test('R23: the limit of a level comes before the limit of all', () => {
    const list = [
      ...['甲', '乙', '丙'].map((matter) => won('city', matter)),
      ...['丁', '戊'].map((matter) => won('province', matter)),
    ]
    // city 3 → 2, province 4: 6; of all at most 5
    expect(points(clause({ atMostOf: { city: x('2') } }), ...list)).toBe('6')
    expect(points(clause({ atMostOf: { city: x('2') }, atMost: x('5') }), ...list)).toBe('5')
    expect(points(clause({ atMostOf: { city: x('2'), province: x('3') } }), ...list)).toBe('5')
    expect(counted(clause({ atMostOf: { city: x('2') } }), ...list)?.held).toEqual([
      { level: 'city', from: '3', to: '2' },
    ])
  })

  test('R23: which event of a matter counts is decided before limits: a limited level does not give way', () => {
    // Of the matter the province counts (2, limited to 0.5); the city's 1 does not come up instead.
    expect(
      points(
        clause({ atMostOf: { province: x('0.5') } }),
        won('province', '甲'),
        won('city', '甲'),
      ),
    ).toBe('0.5')
  })

  test('R23: criticisms take points by the same rules', () => {
    const of = clause({ verb: 'lose', lower: x('0.5'), atMostOf: { national: x('2') } })
    const floor = rulebook(leaf('item', '10', [of]), [awards])
    const list = [won('national', '甲'), won('city', '甲'), won('city', '乙')]
    // national 3 → 2, city 0.5 of the first matter, 1 of the second
    expect(score(floor, { awards: list }).root.points).toBe('6.5')
  })
})

test('R38: an event has the price of its day, and the rule says from which day', () => {
  const of = clause({
    since: [{ from: '2021-07-01', prices: { national: x('3'), province: x('2'), city: x('1.5') } }],
  })
  const list = [
    won('city', '甲', { date: '2021-06-30' }),
    won('city', '乙', { date: '2021-07-01' }),
  ]
  expect(counted(of, ...list)?.events).toEqual([
    { level: 'city', matter: '甲', price: '1' },
    { level: 'city', matter: '乙', price: '1.5' },
  ])
  const year = assess(book(of), [unit('u', verified({ never: false, awards: list }))])
  expect(explain(year, 'u', { language: 'zh-CN' }).leaves[0]?.text).toContain(
    '市级得 1（2021-07-01 起 1.5） 分',
  )
})

test('R23: the explanation says what counted, what did not and why, and what was held', () => {
  const of = clause({
    lower: x('0.5'),
    kinds: ['award'],
    atMostOf: { city: x('1') },
    atMost: x('4'),
  })
  const list = [
    won('national', '普法', { kind: 'award' }),
    won('city', '普法', { kind: 'award' }),
    won('city', '调解', { kind: 'award' }),
    won('city', '报道', { kind: 'media' }),
    won('province', '旧事', { kind: 'award', date: '2020-06-01' }),
  ]
  const year = assess(book(of), [unit('u', verified({ never: false, awards: list }))])
  const text = (language: 'zh-CN' | 'en') =>
    explain(year, 'u', { language })
      .leaves.find(({ node }) => node === 'bonus')
      ?.text.split('\n')
  expect(text('zh-CN')).toEqual([
    '+4　加分',
    '    表彰：普法（国家级，3 分）、普法（市级，0.5 分）、调解（市级，1 分）；市级合计 1.5 分，以 1 分为限；' +
      '未计：旧事（省级，2020-06-01，不在本年度）、报道（市级，类别不在计分范围）；' +
      '表彰（限award）：国家级得 3 分、省级得 2 分、市级得 1 分，同一事项最高一级全额计，其余各级按 50% 计，按文件日期归年度，市级合计最多 1 分，最多 4 分',
  ])
  expect(text('en')?.[1]).toContain(
    'city 1.5 points in all, limited to 1; not counted: 旧事 (province, 2020-06-01, not of this year), 报道 (city, not of a kind that counts)',
  )
  expect(resultOf(year, 'u').published).toBe('14')
})

const anyEvent = fc.record({
  level: fc.constantFrom('national', 'province', 'city'),
  matter: fc.constantFrom('甲', '乙', '丙'),
  date: fc.constantFrom('2020-12-31', '2021-01-01', '2021-08-09', '2022-01-01'),
  kind: fc.constantFrom('award', 'media'),
})
const anyClause = fc
  .record({
    lower: fc.constantFrom(undefined, x('0.5'), x('1/3')),
    kinds: fc.constantFrom(undefined, ['award']),
    atMostOf: fc.constantFrom(undefined, { city: x('1.5') }, { city: x('1'), national: x('2') }),
  })
  .map((more) => {
    const said = Object.entries(more).filter(([, value]) => value !== undefined)
    return clause(Object.fromEntries(said))
  })

test('R23: law: the order of events changes neither points nor record', () => {
  const ways = fc
    .array(anyEvent, { maxLength: 7 })
    .chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    )
  fc.assert(
    fc.property(anyClause, ways, (of, [list, other]) => {
      expect(bonus(of, other)).toEqual(bonus(of, list))
    }),
  )
})

test('R23: law: an event handed in twice counts once', () => {
  fc.assert(
    fc.property(
      anyClause,
      fc.array(anyEvent, { minLength: 1, maxLength: 6 }),
      fc.nat({ max: 5 }),
      (of, list, at) => {
        const again = list[at % list.length] ?? {}
        expect(points(of, ...list, again)).toBe(points(of, ...list))
      },
    ),
  )
})
