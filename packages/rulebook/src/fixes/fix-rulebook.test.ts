import { describe, expect, test } from 'vitest'
import { catalog } from '../../test/run-lint.js'
import { loadRulebook } from '../load-rulebook.js'
import { fixRulebook } from './fix-rulebook.js'

const head = `# 某市细则
rulebook: 1
id: example
version: 1.0.0
status: sample
year: 2021
title: 样例
`
const tail = `groups: { all: { table: t } }
grades:
  all:
    - { grade: 好, from: "≥ 9" }   # 九分
    - { grade: 差, from: else }
`
const table = (clauses: string): string =>
  `tables: { t: { for: { kind: zone }, points: 10, items: [ { id: item, points: 10, clauses: [ ${clauses} ] } ] } }\n`
const plain = table('{ lose: 10, unless: flag.a }')
const fix = (text: string) => fixRulebook(text, { catalog })

const book = (middle: string): string => `${head}${middle}${tail}`

describe('a correction leaves everything else as it was written', () => {
  test.each([
    [
      'a tie key that separates nobody',
      `policies: { ties: { places: shared, breakBy: [ noVeto, item ] } }\n${plain}`,
      `policies: { ties: { places: shared, breakBy: [ item ] } }\n${plain}`,
    ],
    [
      'the only tie key goes with its list, and what else stands there stays',
      `policies:\n  # 并列\n  ties:\n    places: dense # 1-1-2\n    breakBy: [noVeto]\n${plain}`,
      `policies:\n  # 并列\n  ties:\n    places: dense # 1-1-2\n${plain}`,
    ],
    [
      'two tie keys that separate nobody, and their section with them',
      `policies:\n  ties:\n    breakBy: [noVeto, fewestPointsDeducted]\n${plain}`,
      plain,
    ],
    [
      'a name first, and what is found once it is right',
      `policies: { ties: { breakBy: [ item, noVeto ] } }\n${table('{ lose: 10, unles: flag.a }')}`,
      `policies: { ties: { breakBy: [ item ] } }\n${plain}`,
    ],
    [
      'a tie key on a line of its own',
      `policies:\n  ties:\n    breakBy:\n      - item\n      - noVeto # 没有否决事项\n${plain}`,
      `policies:\n  ties:\n    breakBy:\n      - item\n${plain}`,
    ],
    [
      'rows in the wrong order',
      table('{ by: rate.a, gain: { "≥ 80%": 6, "≥ 95%": 10, else: 0 }, whenNone: met }'),
      table('{ by: rate.a, gain: { "≥ 95%": 10, "≥ 80%": 6, else: 0 }, whenNone: met }'),
    ],
    [
      'lowered by more grades than there are',
      `${plain}vetoes: [ { id: v, when: flag.b, lower: 7 } ]\n`,
      `${plain}vetoes: [ { id: v, when: flag.b, lower: 1 } ]\n`,
    ],
    ['a name that is nearly right', table('{ lose: 10, unless: fleg.a }'), plain],
    [
      'a key that is nearly right',
      table('{ lose: 1, each: count.a, atMots: 5, above: 5 }, { lose: 5, unless: flag.a }'),
      table('{ lose: 1, each: count.a, atMost: 5, above: 5 }, { lose: 5, unless: flag.a }'),
    ],
    [
      'a percent sign that is missing',
      table('{ lose: 1, each: rate.a, below: 95, per: 10pp, part: up, whenNone: met }'),
      table('{ lose: 1, each: rate.a, below: 95%, per: 10pp, part: up, whenNone: met }'),
    ],
    [
      'a requirement in words',
      table('{ gain: 10, when: { count.a: 5次以上 } }'),
      table('{ gain: 10, when: { count.a: ≥ 5 } }'),
    ],
    [
      'a bare > would begin a long text, so it gets quotation marks',
      table('{ lose: 10, when: { count.a: 超过3件 } }'),
      table('{ lose: 10, when: { count.a: "> 3" } }'),
    ],
    [
      'the colon of a Chinese sentence',
      table('{ lose： 10, unless: flag.a }'),
      table('{ lose: 10, unless: flag.a }'),
    ],
    [
      'a figure of full width, and one with its unit',
      table('{ lose: ５, unless: flag.a }, { lose: 5分, unless: flag.b }'),
      table('{ lose: 5, unless: flag.a }, { lose: 5, unless: flag.b }'),
    ],
    [
      'a word in quotation marks keeps them',
      `policies: { missing: "intervall" }\n${plain}`,
      `policies: { missing: "interval" }\n${plain}`,
    ],
  ])('%s', (_, before, after) => {
    const fixed = fix(book(before))
    expect(fixed.text).toBe(book(after))
    expect(fixed.mended.length).toBeGreaterThan(0)
    expect(fix(fixed.text)).toMatchObject({ text: fixed.text, edits: [], mended: [] })
    let again = book(before)
    for (const { start, end, text } of [...fixed.edits].reverse()) {
      again = again.slice(0, start) + text + again.slice(end)
    }
    expect(again).toBe(fixed.text)
  })
})

describe('what could be meant in two ways is left to a person', () => {
  test.each([
    [
      'a grade that is one character from its opposite',
      `tables: { t: { for: { kind: zone }, points: 10, items: [ { id: item, points: 10, clauses: [ { lose: 10, unless: flag.a } ] } ], cases: [ { given: { flag.a: true }, expect: { grade: 不好 } } ] } }\n`,
    ],
    ['a requirement from both sides', table('{ gain: 10, when: { count.a: 超过5次以上 } }')],
    ['two names are equally near', table('{ lose: 10, unless: flag.c }')],
    ['more than a slip is wrong', table('{ lose: 10, unless: flg.eba }')],
    ['a number that may be a share', table('{ gain: 10, when: { rate.a: "≥ 0.95" } }')],
    ['a bound of 1, which may be 1 % or 100 %', table('{ gain: 10, when: { rate.a: "≥ 1" } }')],
    ['a bound that does not say how it compares', table('{ lose: 10, when: { count.a: 3 } }')],
    [
      'an indicator that no table has',
      `indicators: { spare: { points: 1, clauses: [ { lose: 1, unless: flag.b } ] } }\n${plain}`,
    ],
    [
      'rows that face both ways',
      table('{ by: count.a, lose: { "≥ 1": 2, "< 5": 3, "≥ 3": 5, else: 0 } }'),
    ],
    [
      'a row above all that is possible',
      table('{ by: rate.a, gain: { "> 100%": 10, else: 0 }, whenNone: met }'),
    ],
    [
      'a fact used nowhere, whose item may have been forgotten',
      `facts: { news: { name: 信息, type: count } }\n${plain}`,
    ],
    [
      'a comment between two keys, which belongs to one of them',
      `policies:\n  ties:\n    breakBy: [\n      item, # 先比这一项\n      noVeto,\n    ]\n${plain}`,
    ],
  ])('%s', (_, middle) => {
    const text = book(middle)
    expect(loadRulebook(text, { catalog }).diagnostics.length).toBeGreaterThan(0)
    expect(fix(text)).toMatchObject({ text, edits: [], mended: [] })
  })
})

test('a verb that is written wrongly is one fault, not two', () => {
  const text = book(table('{ loose: 10, unless: flag.a }'))
  const { diagnostics } = loadRulebook(text, { catalog })
  expect(diagnostics.map(({ code }) => code)).toEqual(['RBK-011.near'])
})

test('one correction that does harm does not keep the others from being made', () => {
  // Both keys are meant to be "unless"; with the second one right as well, one map would have it twice.
  const harm = table('{ lose: 5, unless: flag.a, unles: flag.b }, { lose: 5, unles: flag.a }')
  const mended = table('{ lose: 5, unless: flag.a, unles: flag.b }, { lose: 5, unless: flag.a }')
  expect(fix(book(harm)).text).toBe(book(mended))
})
