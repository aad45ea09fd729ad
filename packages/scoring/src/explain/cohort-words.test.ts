import { expect, test } from 'vitest'
import { lastYear, meanOf, placeOf } from '../../test/cohorts.js'
import {
  branch,
  each,
  fact,
  leaf,
  named,
  rate,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { explain } from './explain.js'

const book = rulebook(
  branch('t', '20', [
    leaf(
      'age',
      '10',
      [each('lose', '0.5', 'age', { gap: { side: 'above', bound: { value: 'mean' } } })],
      { title: { zh: '队伍年龄', en: 'Age' } },
    ),
    leaf('rank', '10', [each('lose', '2', 'place', { gap: { side: 'above', bound: x('1') } })], {
      title: { zh: '信息名次', en: 'News' },
    }),
  ]),
  [named('age', '平均年龄', 'mean age', '岁'), named('news', '信息条数', 'news items', '条')],
  {
    values: [
      {
        ...meanOf('mean', 'age'),
        title: { zh: '平均年龄（组内平均）', en: 'mean age of the group' },
      },
      { ...placeOf('place', 'news'), title: { zh: '信息名次', en: 'place by news' } },
    ],
  },
)
const units = [
  unit('a', verified({ age: 40, news: 9 })),
  unit('b', verified({ age: 44, news: 5 })),
  unit('c', verified({ age: 51, news: 5 })),
]

test('an explanation says what the mean and the place were, over how many units, and which', () => {
  const { leaves } = explain(assess(book, units), 'c', { language: 'zh-CN' })
  expect(leaves.map(({ text }) => text)).toEqual([
    [
      '−3　队伍年龄（满分 10）',
      '    平均年龄 51 岁，比 平均年龄（组内平均） 45 岁多 6 岁，6 × 0.5 = 3 分；平均年龄高于 平均年龄（组内平均），每 1 岁扣 0.5 分',
      '    平均年龄（组内平均）：45 岁，按“all”3 个单位计（a镇、b镇、c镇）',
      '    与其他单位、上年或其他项目相比的得失分未作挽回测算：须假定其他单位不变',
    ].join('\n'),
    [
      '−2　信息名次（满分 10）',
      '    信息名次 2 名，比 1 名多 1 名，1 × 2 = 2 分；信息名次高于 1 名，每 1 名扣 2 分',
      '    信息名次：第 2 名，共“all”3 个单位参加比较（a镇、b镇、c镇）',
      '    与其他单位、上年或其他项目相比的得失分未作挽回测算：须假定其他单位不变',
    ].join('\n'),
  ])
})

test('no explanation shows what another unit had', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { text } = explain(assess(book, units), 'c', { language })
    // The others have 40 and 44 years, and 9 items of news.
    expect(text).not.toMatch(/\b(?:40|44|9)\b/)
  }
})

test('whose facts leave a mean open is said to those who wait for it', () => {
  const year = assess(book, [...units.slice(0, 2), unit('c', verified({ news: 5 }))])
  const { text } = explain(year, 'a', { language: 'en' })
  expect(text).toContain('mean age of the group is open for everybody: c镇 owes mean age')
})

test('R41: how to win points back is not searched where others are compared with', () => {
  const { leaves } = explain(assess(book, units), 'c', { language: 'en' })
  expect(leaves.map(({ winBack }) => winBack)).toEqual([[], []])
  expect(leaves[0]?.notes.at(-1)).toBe(
    'what would win back points that are compared with other units, with last year or with other items was not searched: the others would have to stand still',
  )
})

test('R41: a fact that moves the mean of the group is not searched in another item either', () => {
  const both = rulebook(
    branch('t', '20', [
      leaf('plain', '10', [each('lose', '1', 'n', { gap: { side: 'below', bound: x('5') } })]),
      leaf('mean', '10', [
        each('lose', '1', 'n', { gap: { side: 'below', bound: { value: 'm' } } }),
      ]),
    ]),
    [fact('n')],
    { values: [meanOf('m', 'n')] },
  )
  const year = assess(both, [unit('a', verified({ n: 2 })), unit('b', verified({ n: 6 }))])
  const { leaves } = explain(year, 'a', { language: 'zh-CN' })
  expect(leaves.map(({ winBack }) => winBack.length)).toEqual([0, 0])
})

test('last year is named with what it was', () => {
  const kept = rulebook(
    leaf('l', '10', [
      each('lose', '1', 'n', { gap: { side: 'below', bound: { value: 'before' } } }),
    ]),
    [named('n', '学法次数', 'study sessions', '次')],
    { values: [{ ...lastYear('before', 'n'), title: { zh: '上年学法次数', en: 'last year’s' } }] },
  )
  const year = assess(kept, [unit('a', verified({ n: 4 }))], {
    lastYear: [{ ...unit('a', verified({ n: 7 })), year: 2020 }],
  })
  expect(explain(year, 'a', { language: 'zh-CN' }).text).toContain(
    '学法次数 4 次，应达到 上年学法次数 7 次，少 3 次，3 × 1 = 3 分',
  )
})

test('R8: the mean that fills an item is told with those who really scored it', () => {
  const filled = rulebook(
    branch('t', '10', [
      leaf('a', '10', [each('lose', '1', 'n')], {
        title: { zh: '信访', en: 'Petitions' },
        notApplicable: 'groupMean',
        groupMean: { fallback: 'zero' },
      }),
    ]),
    [fact('n')],
  )
  const year = assess(filled, [
    unit('a', verified({ n: 2 })),
    unit('b', verified({ n: 3 })),
    unit('z', { n: { notApplicable: { reason: '无信访职能' } } }),
  ])
  const { text } = explain(year, 'z', { language: 'zh-CN' })
  expect(text).toContain(
    '“信访”的平均得分：7.5 分，按“all”2 个单位计（a镇、b镇）；未计入 1 个单位（z镇）',
  )
})

test('a unit without a place has nothing to compare, and is told so', () => {
  const ranked = rulebook(
    leaf('l', '10', [each('gain', '1', 'place', {})]),
    [fact('n'), fact('m')],
    { values: [rate('r', 'n', 'm'), placeOf('place', 'r')] },
  )
  const year = assess(ranked, [
    unit('a', verified({ n: 1, m: 2 })),
    unit('b', verified({ n: 0, m: 0 })),
  ])
  expect(year.units.find(({ unit: id }) => id === 'b')?.root).toMatchObject({
    status: 'notApplicable',
    why: { code: 'notMeasured', params: { values: ['place'] } },
  })
})
