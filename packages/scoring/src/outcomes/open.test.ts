import { expect, test } from 'vitest'
import {
  branch,
  each,
  extra,
  fact,
  flag,
  gain,
  leaf,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { book, gradesOf, gradesWith, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'
import { explain } from '../explain/index.js'

const power = { kind: 'attribute', attribute: 'enforcementPower', in: [true] } as const
const applying = (notApplicable: 'rescale' | 'zero' | 'fullCredit') =>
  rulebook(
    branch('table', '100', [
      leaf('files', '60', [gain('60', flag('good'))], { applies: power, notApplicable }),
      leaf('fines', '40', [gain('40', flag('good'))], { applies: power, notApplicable }),
    ]),
    [fact('good', { type: 'flag' }), fact('won')],
    {
      onTop: [extra('award', [each('gain', '1', 'won')], { ceiling: x('5') })],
    },
  )
const powerless = [unit('u', verified({ won: 3 }), { enforcementPower: false })]

test('R6 where nothing applies there is no full mark to be measured by: undecided, and it says so', () => {
  const year = assess(applying('rescale'), powerless)
  const result = resultOf(year, 'u')
  expect([result.status, result.outOf, result.published, result.grade, result.place]).toEqual([
    'undecided',
    '0',
    undefined,
    undefined,
    undefined,
  ])
  expect(result.decisions).toEqual([{ code: 'nothingApplicable', params: {} }])
  expect(result.missing).toEqual([])
  expect(year.groups[0]).toMatchObject({ units: ['u'], assessed: 0 })
  const text = explain(year, 'u', { language: 'zh-CN' }).text
  expect(text).toContain('没有一项占分的项目适用，满分为 0，无从定分')
  expect(text).not.toContain('缺少的数据')
})

test.each([
  ['zero', '3', '不合格'],
  ['fullCredit', '103', '优秀'],
] as const)(
  'R6 a policy that keeps the full mark at stake decides all the same: %s',
  (policy, published, grade) => {
    expect(resultOf(assess(applying(policy), powerless), 'u')).toMatchObject({
      status: 'decided',
      published,
      grade,
      outOf: '100',
    })
  },
)

test('R6 where only a bonus is left there is still nothing to measure by', () => {
  const bonus = rulebook(
    branch('table', '10', [
      leaf('files', '10', [gain('10', flag('good'))], { applies: power }),
      leaf('bonus', '0', [each('gain', '1', 'won')], { ceiling: x('5') }),
    ]),
    [fact('good', { type: 'flag' }), fact('won')],
  )
  expect(resultOf(assess(bonus, powerless), 'u').decisions).toEqual([
    { code: 'nothingApplicable', params: {} },
  ])
})

test('a missing fact is the reason before nothing at stake is', () => {
  const asked = rulebook(
    leaf('files', '10', [gain('10', flag('good'))], { applies: flag('asked') }),
    [fact('good', { type: 'flag' }), fact('asked', { type: 'flag' })],
  )
  expect(resultOf(assess(asked, [unit('u', {})]), 'u').decisions).toEqual([
    { code: 'undecided', params: { missing: ['asked', 'good'] } },
  ])
})

test('R12 what an undecided unit could still change is provisional', () => {
  const limited = book({
    group: { grades: gradesWith({ 优秀: { quota: { places: 1, edgeTie: 'allOut' } } }) },
    honours: [
      {
        id: 'first',
        title: { zh: '第一' },
        when: { kind: 'place', from: 'first', rel: '=', bound: x('1') },
      },
    ],
  })
  const open = assess(limited, units({ a: 95, b: 94, c: { points: undefined } }))
  expect(gradesOf(open, 'a', 'b', 'c')).toEqual(['优秀', '良好', undefined])
  expect(open.groups[0]).toMatchObject({
    assessed: 2,
    quotas: [{ grade: '优秀', places: 1, taken: 1, provisional: true }],
    honours: [{ honour: 'first', units: ['a'], provisional: true }],
  })
  const whole = assess(limited, units({ a: 95, b: 94, c: 93 }))
  expect(whole.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 1, taken: 1 }])
})
