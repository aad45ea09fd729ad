import type { ResolvedRulebook, ValueDefinition } from '@fazhi/model'
import { expect, test } from 'vitest'
import {
  each,
  fact,
  gain,
  leaf,
  lose,
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

const facts = [
  fact('survey', { type: 'tally', levels: ['满意', '基本满意', '不满意', '不了解'], maximum: 500 }),
  fact('files', { type: 'samples', maximum: 100 }),
  fact('classes', { type: 'samples', levels: ['优秀', '合格', '不合格'] }),
]

const tally = (more: object = {}): ValueDefinition => ({
  kind: 'tally',
  id: 'value',
  title: { zh: '满意度得分' },
  of: ['survey'],
  measure: 'score',
  worth: { 满意: x('100'), 基本满意: x('70'), 不满意: x('30') },
  notValid: ['不了解'],
  outOf: x('100'),
  ...more,
})

const rateOf = (more: object = {}): ValueDefinition =>
  tally({
    measure: 'rate',
    worth: { 满意: x('1'), 基本满意: x('1'), 不满意: x('0') },
    outOf: x('1'),
    ...more,
  })

const shareOf = (value: ValueDefinition, whenNone?: 'met' | 'unmet'): ResolvedRulebook =>
  rulebook(
    leaf('l', '10', [
      {
        shape: 'share',
        verb: 'gain',
        price: x('10'),
        share: 'value',
        ...(whenNone === undefined ? {} : { whenNone }),
      },
    ]),
    facts,
    { values: [value] },
  )

const ballots = { 满意: 60, 基本满意: 20, 不满意: 10, 不了解: 30 }

test('R24: of ballots the mean worth of the valid ones counts; what is not valid leaves above and below', () => {
  // (60 × 100 + 20 × 70 + 10 × 30) ÷ 90 = 7,700 ÷ 90
  expect(score(shareOf(tally()), { survey: ballots }).exact).toBe('77/9')
  // 80 of 90.
  expect(score(shareOf(rateOf()), { survey: ballots }).exact).toBe('80/9')
})

test('R24: with no valid ballot nothing is due', () => {
  const nobody = { survey: { 不了解: 12 } }
  expect(score(shareOf(tally(), 'met'), nobody).exact).toBe('10')
  expect(score(shareOf(tally(), 'unmet'), nobody).exact).toBe('0')
  const out = score(shareOf(tally()), nobody)
  expect([out.root.status, out.root.why]).toEqual([
    'notApplicable',
    { code: 'noneDue', params: { values: ['value'] } },
  ])
})

test('an option the survey does not have is a fault in the data, never a ballot left out', () => {
  const book = shareOf(tally())
  const year = assess(book, [unit('u', verified({ survey: { 满意: 5, 很满意: 1 } }))])
  expect(resultOf(year, 'u').status).toBe('undecided')
  expect(year.findings.map(({ code, params }) => [code, params['level']])).toEqual([
    ['SCR-009', '很满意'],
  ])
})

test('R24: the full mark of a score is its own: out of the highest option, or of what is said', () => {
  const five = tally({ worth: { 满意: x('5'), 基本满意: x('3'), 不满意: x('0') }, outOf: x('5') })
  expect(score(shareOf(five), { survey: { 满意: 1, 基本满意: 1 } }).exact).toBe('8')
  const ninety = tally({ worth: { 满意: x('90'), 基本满意: x('70'), 不满意: x('30') } })
  expect(score(shareOf(ninety), { survey: { 满意: 4 } }).exact).toBe('9')
})

test('fewer ballots than are asked for are as if there were none, or count and are marked', () => {
  const few = (whenFew: 'none' | 'counted') => tally({ few: { atLeast: 30, whenFew } })
  const some = { survey: { 满意: 29, 不了解: 40 } }
  const none = score(shareOf(few('none')), some)
  expect([none.root.status, none.root.why?.code]).toEqual(['notApplicable', 'tooFew'])
  expect(none.root.moves[0]?.counted[0]).toMatchObject({ over: '29', few: '30' })
  const counted = score(shareOf(few('counted')), some)
  expect([counted.exact, counted.root.moves[0]?.counted[0]?.few]).toEqual(['10', '30'])
  const enough = score(shareOf(few('none')), { survey: { 满意: 30 } })
  expect([enough.exact, enough.root.moves[0]?.counted[0]?.few]).toEqual(['10', undefined])
})

test('R24: a void file stays with the mark 0; one that is not valid is left out', () => {
  const portion = (where: object, of = 'files'): ValueDefinition =>
    ({ kind: 'portion', id: 'value', title: { zh: '占比' }, of: [of], where }) as ValueDefinition
  const files = [95, '90', 60, 'void', 'notValid']
  const good = portion({ kind: 'mark', rel: '>=', bound: x('90') })
  expect(score(shareOf(good), { files }).exact).toBe('5')
  const failing = portion({ kind: 'mark', rel: '<', bound: x('60') })
  expect(score(shareOf(failing), { files }).exact).toBe('2.5')
  const classes = ['优秀', '合格', '合格', 'void', 'notValid']
  const passed = portion({ kind: 'class', in: ['优秀', '合格'] }, 'classes')
  expect(score(shareOf(passed), { classes }).exact).toBe('7.5')
  // B13: a file that fails a basic check is of the last class.
  const failed = portion({ kind: 'class', in: ['不合格'] }, 'classes')
  expect(score(shareOf(failed), { classes }).exact).toBe('2.5')
})

test('samples that are so can be counted, and asked for by conditions and by the piece', () => {
  const count: ValueDefinition = {
    kind: 'count',
    id: 'value',
    title: { zh: '优秀案卷数' },
    of: ['files'],
    where: { kind: 'mark', rel: '>=', bound: x('90') },
  }
  const book = rulebook(
    leaf('l', '10', [
      each('lose', '1', 'value', { gap: { side: 'below', bound: x('4') } }),
      lose('5', number('value', '<', '1')),
    ]),
    facts,
    { values: [count] },
  )
  expect(score(book, { files: [90, 90, 89, 'void'] }).exact).toBe('8')
  expect(score(book, { files: ['void', 'notValid'] }).exact).toBe('1')
})

test('a class that was not declared is a fault, and so is a mark among classes', () => {
  const book = rulebook(leaf('l', '10', [gain('10', number('value', '>=', '1'))]), facts, {
    values: [
      {
        kind: 'count',
        id: 'value',
        title: { zh: '合格' },
        of: ['classes'],
        where: { kind: 'class', in: ['合格'] },
      },
    ],
  })
  for (const wrong of [['及格'], [90], ['合格', 60]]) {
    const year = assess(book, [unit('u', verified({ classes: wrong }))])
    expect(year.findings.map(({ code }) => code)).toEqual(['SCR-009'])
    expect(resultOf(year, 'u').status).toBe('undecided')
  }
})

test('a missing survey leaves the unit undecided, and takes its worst with noPoints', () => {
  expect(score(shareOf(tally()), {})).toMatchObject({ status: 'undecided', missing: ['survey'] })
  const book = {
    ...shareOf(tally()),
    policies: { ...shareOf(tally()).policies, missing: 'noPoints' },
  }
  expect(score(book as ResolvedRulebook, {}).exact).toBe('0')
})

test('what was counted of a survey is said: every option, how many are valid, and too few', () => {
  const year = assess(shareOf(tally({ few: { atLeast: 100, whenFew: 'counted' } })), [
    unit('u', verified({ survey: ballots })),
  ])
  const [zh] = explain(year, 'u', { language: 'zh-CN' }).leaves
  expect(zh?.clauses[0]?.counted).toBe(
    '“满意”60 票、“基本满意”20 票、“不满意”10 票、“不了解”30 票（无效），有效 90，满意度得分 约 85.5556，不足 100',
  )
  const [en] = explain(year, 'u', { language: 'en' }).leaves
  expect(en?.clauses[0]?.counted).toContain('"不了解" 30 (not valid), 90 valid')
})
