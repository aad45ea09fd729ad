import type { Clause, JudgedClause } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { leaf, named, resultOf, rulebook, score, unit, verified, x } from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { explain } from '../explain/index.js'
import { waterfall } from '../waterfall/index.js'

const judged = (
  raters: JudgedClause['raters'],
  more: { readonly verb?: 'gain' | 'lose'; readonly step?: string } = {},
): Clause => ({
  shape: 'judged',
  verb: more.verb ?? 'gain',
  judged: 'quality',
  from: x('0'),
  to: x('10'),
  step: x(more.step ?? '0.5'),
  ...(raters === undefined ? {} : { raters }),
})
const book = (clause: Clause) =>
  rulebook(leaf('item', '10', [clause], { title: { zh: '普法', en: 'Publicity' } }), [
    named('quality', '普法质量', 'Quality', undefined, { type: 'judgement' }),
  ])
const marks = (...given: readonly string[]) =>
  given.map((mark, index) => ({ mark, reason: '现场', signer: `评委${index + 1}` }))
const scored = (clause: Clause, ...given: readonly string[]) =>
  score(book(clause), { quality: marks(...given) })
const codes = (clause: Clause, quality: unknown) => {
  const year = assess(book(clause), [unit('u', verified({ quality }))])
  return [year.units[0]?.status, ...year.findings.map(({ code, params }) => [code, params])]
}

describe('R22: marks of several signers', () => {
  test('R22: the mean is exact, also where it has no finite decimal', () => {
    expect(scored(judged('mean'), '7', '8', '9').exact).toBe('8')
    expect(scored(judged('mean'), '7', '7', '8').exact).toBe('22/3')
  })

  test('R22: the median of an odd number is the middle one, of an even number the mean of the two in the middle', () => {
    expect(scored(judged('median'), '9', '2', '8').exact).toBe('8')
    expect(scored(judged('median'), '9', '2', '8', '7.5').exact).toBe('7.75')
    expect(scored(judged('median'), '4', '5').exact).toBe('4.5')
  })

  test('R22: trimmed leaves out one highest and one lowest, and no more where several are equal', () => {
    expect(scored(judged('trimmed'), '10', '6', '7', '9', '0').exact).toBe('22/3')
    expect(scored(judged('trimmed'), '10', '10', '10', '0').exact).toBe('10')
    expect(scored(judged('trimmed'), '3', '9', '6').exact).toBe('6')
  })

  test('R22: one mark that is not in a list is the mark of one signer', () => {
    const one = { mark: '6.5', reason: '现场', signer: '评委1' }
    expect(score(book(judged('mean')), { quality: one }).exact).toBe('6.5')
    expect(codes(judged('trimmed'), one)[1]).toEqual([
      'SCR-031',
      { unit: 'u', fact: 'quality', name: '普法质量', marks: 1, least: 3 },
    ])
  })

  test('R22: marks are written positive and the verb has the sign', () => {
    expect(scored(judged('mean', { verb: 'lose' }), '2', '3').exact).toBe('7.5')
  })

  test('R22: the order in which marks are handed in changes nothing', () => {
    const given = marks('9', '2', '8', '7.5', '6')
    const [a, b] = [given, [...given].reverse()].map(
      (quality) => score(book(judged('trimmed')), { quality }).root,
    )
    expect(a).toEqual(b)
  })

  test('R22: every mark keeps to range and steps, although their mean would', () => {
    expect(codes(judged('mean'), marks('4', '11'))).toEqual([
      'undecided',
      [
        'SCR-010',
        { unit: 'u', fact: 'quality', name: '普法质量', mark: '11', from: '0', to: '10' },
      ],
    ])
    expect(codes(judged('median'), marks('4', '4.25', '5'))).toEqual([
      'undecided',
      [
        'SCR-011',
        { unit: 'u', fact: 'quality', name: '普法质量', mark: '4.25', from: '0', step: '0.5' },
      ],
    ])
  })

  test('R22: two marks cannot be trimmed', () => {
    expect(codes(judged('trimmed'), marks('4', '5'))).toEqual([
      'undecided',
      ['SCR-031', { unit: 'u', fact: 'quality', name: '普法质量', marks: 2, least: 3 }],
    ])
  })

  test('R22: several marks without a word on how they become one are a fault, never the first or the mean', () => {
    expect(codes(judged(undefined), marks('4', '5'))).toEqual([
      'undecided',
      ['SCR-030', { unit: 'u', fact: 'quality', name: '普法质量', marks: 2 }],
    ])
  })

  test('R22: nobody signs two marks', () => {
    const given = marks('4', '5', '6').map((one) => ({ ...one, signer: '评委1' }))
    expect(codes(judged('mean'), given)).toEqual([
      'undecided',
      ['SCR-032', { unit: 'u', fact: 'quality', name: '普法质量', signer: '评委1' }],
    ])
  })

  test('R22: an empty list is no mark of 0', () => {
    expect(codes(judged('mean'), [])[1]?.[0]).toBe('SCR-006')
  })

  test('R22: the record keeps every mark with its signer, lowest first, and which were left out', () => {
    const { root } = scored(judged('trimmed'), '9', '6', '7.5')
    expect(root.moves[0]?.counted).toEqual([
      {
        value: 'quality',
        was: '7.5',
        marks: [
          { signer: '评委2', mark: '6', kept: false },
          { signer: '评委3', mark: '7.5', kept: true },
          { signer: '评委1', mark: '9', kept: false },
        ],
      },
    ])
  })

  test('R22: the explanation says every mark, what became of them, and what would win points back', () => {
    const year = assess(book(judged('trimmed')), [
      unit('u', verified({ quality: marks('9', '6', '7.5') })),
    ])
    const text = (language: 'zh-CN' | 'en') =>
      explain(year, 'u', { language }).leaves.map((one) => one.text)
    expect(text('zh-CN')).toEqual([
      [
        '−2.5　普法（满分 10）',
        '    普法质量 3 人评分：6（去掉）、7.5、9（去掉），去掉一个最高分和一个最低分后平均 7.5；普法质量在 0 至 10 分之间评定，每档 0.5 分，去掉一个最高分和一个最低分后取平均分',
        '    各评分人对普法质量均评 10 分 → +2.5',
      ].join('\n'),
    ])
    expect(text('en')[0]).toContain(
      'Quality: 3 signers, 6 (left out), 7.5, 9 (left out); mean without one highest and one lowest 7.5',
    )
    expect(waterfall(year, 'u').terms.map(({ kind, by }) => [kind, by])).toEqual([['loss', '-2.5']])
    expect(resultOf(year, 'u').published).toBe('7.5')
  })
})
