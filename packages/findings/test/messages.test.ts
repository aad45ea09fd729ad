import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  defineRule,
  fill,
  findingsMessages,
  joinMessages,
  messagesOf,
  pseudoLocale,
  slotsOf,
} from '../src/index.js'
import { type Codes, finder } from './finder.js'

const texts = (zh: string, en: string) => ({ 'zh-CN': zh, en })

describe('messages that rules carry themselves', () => {
  test('are collected into one table', () => {
    const rules = [finder('TST-001', '广告'), finder('TST-002', '微信')]
    expect(messagesOf(rules)).toEqual({
      'zh-CN': { 'TST-001': '“{word}”应删除', 'TST-002': '“{word}”应删除' },
      en: { 'TST-001': 'Delete "{word}"', 'TST-002': 'Delete "{word}"' },
    })
  })

  test('a code two rules say is refused', () => {
    const rule = finder('TST-001', '广告')
    expect(() => messagesOf([rule, { ...rule, id: 'TST-002' }])).toThrow(
      'invalidRule: {"rule":"TST-002","problems":["code TST-001 is used twice"]}',
    )
  })

  test.each([
    ['a language is missing', { 'TST-001': { 'zh-CN': '删除' } }, 'code TST-001 has no en message'],
    ['a text is empty', { 'TST-001': texts('  ', 'Delete') }, 'code TST-001 has no zh-CN message'],
    [
      'slots differ',
      { 'TST-001': texts('删除{a}', 'Delete {b}') },
      'the messages of TST-001 do not have the same slots',
    ],
    [
      'the code is of another rule',
      { 'TST-002': texts('删除', 'Delete') },
      'code TST-002 is not one of this rule',
    ],
  ])('%s', (_, messages, problem) => {
    expect(() =>
      finder('TST-001', '广告', { messages: messages as unknown as Record<string, never> }),
    ).toThrow(problem)
  })

  test('a label has a slot a language, and a variant is a code of the rule', () => {
    expect(() =>
      finder('TST-001', '广告', {
        messages: { 'TST-001.blocked': texts('“{name}”未填', '"{nameEn}" is missing') },
      }),
    ).not.toThrow()
  })
})

test('a rule is refused that has no examples, no phase, another form of id, or days that exclude each other', () => {
  const { messages: _, ...rule } = finder('TST-001', '广告')
  expect(() =>
    defineRule<string, Codes, string>({
      ...rule,
      id: 'advert',
      phases: [],
      bad: [],
      good: [],
      from: '2022-13-01',
      to: '2021-12-31',
    }),
  ).toThrow(
    JSON.stringify({
      rule: 'advert',
      problems: [
        'the id is a family of three letters and a number of three digits',
        'name at least one phase',
        'give at least one bad example',
        'give at least three good examples',
        '"2022-13-01" is not a day, YYYY-MM-DD',
        'the last day in force lies before the first',
      ],
    }),
  )
})

describe('the language nobody speaks', () => {
  const table = { 'zh-CN': { A: '“{word}”应删除' }, en: { A: 'Delete "{word}"' } }

  test('marks every text, keeps its slots and is a third longer', () => {
    expect(pseudoLocale(table)).toEqual({
      'zh-CN': { A: '⟦“{word}”应删除～～～～⟧' },
      en: { A: '⟦Đêļêţê "{word}"～～～～～⟧' },
    })
  })

  law.prop([
    fc.string({ unit: fc.constantFrom('a', 'Z', '法', '{x}', '{wordEn}', ' ', '{', '}') }),
  ])('keeps the slots of any text', (template) => {
    const { en } = pseudoLocale({ 'zh-CN': {}, en: { A: template } })
    expect(slotsOf(en.A)).toEqual(slotsOf(template))
    expect(en.A.length).toBeGreaterThanOrEqual((template.length * 4) / 3)
  })
})

test('the texts of this package have the same codes and slots in both languages', () => {
  const { 'zh-CN': zh, en } = findingsMessages
  expect(Object.keys(en)).toEqual(Object.keys(zh))
  const slots = (template: string) =>
    slotsOf(template)
      .map((slot) => slot.replace(/En$/, ''))
      .sort()
  for (const code of Object.keys(zh) as (keyof typeof zh)[])
    expect([code, slots(en[code])]).toEqual([code, slots(zh[code])])
})

test('a list is joined in the manner of the language, and a slot nobody fills stays visible', () => {
  expect(fill('{a}：{b}', { a: ['甲', '乙'] }, 'zh-CN')).toBe('甲、乙：{b}')
  expect(fill('{a}', { a: ['x', 'y'] }, 'en')).toBe('x, y')
})

test('tables of several packages are joined; a code in two of them is refused', () => {
  const one = { 'zh-CN': { A: '甲' }, en: { A: 'a' } }
  expect(joinMessages([one, { 'zh-CN': { B: '乙' }, en: { B: 'b' } }]).en).toEqual({
    A: 'a',
    B: 'b',
  })
  expect(() => joinMessages([one, one])).toThrow('A')
})

test.each([
  ['“{a}”应为“{b}”。', '“12345市民热线”应为“‘12345’市民热线”。'],
  ['{b}：应为“{a}”。', '“12345”市民热线：应为“12345市民热线”。'],
  ['“{c}”未填。', '“‘甲“乙”丙’丁”未填。'],
])('words quoted inside a quotation have single marks: %s', (template, shown) => {
  const params = { a: '12345市民热线', b: '“12345”市民热线', c: '“甲‘乙’丙”丁' }
  expect(fill(template, params, 'zh-CN')).toBe(shown)
})

test.each([
  ['“', '““”没有配对。'],
  ['“”', '““””没有配对。'],
])('a mark that is spoken of stays what it is: %s', (mark, shown) => {
  expect(fill('“{mark}”没有配对。', { mark }, 'zh-CN')).toBe(shown)
})
