import { fc, test as law } from '@fast-check/vitest'
import type { Finding } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { fingerprintAll, runRules, stablePointer } from '../src/index.js'
import { finder } from './finder.js'

const rules = [finder('TST-001', '广告'), finder('TST-002', '微信')]
const prints = (text: string, asked = rules) =>
  runRules(asked, text, { phase: 'submit', text }).findings.map(
    ({ rule, fingerprint }) => `${rule} ${fingerprint}`,
  )

const clean = fc
  .string({
    unit: fc.constantFrom(...'全面推进依法行政，规范执法。落实责任；“三项制度”'),
    minLength: 12,
    maxLength: 40,
  })
  .filter((text) => /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(text))
/** Ten Han characters and more on either side of what is found. */
const pad = '本地坚持规范公正文明执法不断提升水平'
const dirty = fc
  .array(fc.constantFrom('广告', '微信', '广告。微信', '广告广告'), { minLength: 1, maxLength: 4 })
  .map((words) => words.map((word) => `${pad}${word}${pad}`).join('\n'))

describe('a fingerprint survives edits elsewhere', () => {
  law.prop([fc.array(clean), dirty, fc.array(clean)])(
    'paragraphs put in before and after',
    (before, text, after) => {
      expect(prints([...before, text, ...after].join('\n'))).toEqual(prints(text))
    },
  )

  law.prop([dirty])('other line ends', (text) => {
    expect(prints(text.replaceAll('\n', '\r\n'))).toEqual(prints(text))
  })

  law.prop([dirty])('a byte order mark, and paragraphs set in', (text) => {
    expect(prints(`\ufeff　　${text.replaceAll('\n', '\n　　')}`)).toEqual(prints(text))
  })

  law.prop([dirty])('other rules, asked or not', (text) => {
    expect(prints(text, [rules[0] as (typeof rules)[0]])).toEqual(
      prints(text).filter((print) => print.startsWith('TST-001')),
    )
  })

  law.prop([dirty])('no two findings of one answer have the same', (text) => {
    const all = prints(text)
    expect(new Set(all).size).toBe(all.length)
  })

  test('another name of the file', () => {
    const at = (file: string) => [{ kind: 'data', file, pointer: '/facts/a' }] as const
    const one = { rule: 'TST-001', code: 'TST-001', params: {}, outcome: 'fail' } as const
    const two = { ...one, severity: 'error', remedy: 'correct' } as const
    const print = (file: string) => fingerprintAll([{ ...two, at: at(file) }])[0]?.fingerprint
    expect(print('报告.txt')).toBe(print('报告（终稿）.txt'))
  })
})

describe('a fingerprint changes', () => {
  const print = (text: string) => prints(text)[0]
  const base = '本地坚持规范执法广告不断提升水平'
  test('with the characters beside it', () => {
    expect(print('本地坚持规范执法广告不断提高水平')).not.toBe(print(base))
  })
  test('not with digits, letters or marks beside it', () => {
    expect(print('本地坚持规范执法，12广告——不断提升水平')).toBe(print(base))
  })
  test('with the quote; its first half, the place, stays', () => {
    const quote = (quoted: string) =>
      fingerprintAll([
        {
          rule: 'TST-001',
          code: 'TST-001',
          params: {},
          outcome: 'fail' as const,
          severity: 'error' as const,
          remedy: 'correct' as const,
          at: [{ kind: 'data' as const, pointer: '/facts/a' }],
          quote: quoted,
        },
      ])[0]?.fingerprint ?? ''
    expect(quote('5').slice(0, 8)).toBe(quote('6').slice(0, 8))
    expect(quote('5').slice(8)).not.toBe(quote('6').slice(8))
  })
  test('with the rank among equals, which goes by place and not by the order of speaking', () => {
    const text = `${pad}广告${pad}\n${pad}广告${pad}`
    const backwards = finder('TST-001', '广告', {
      check: (subject, look) => [...finder('TST-001', '广告').check(subject, look)].reverse(),
    })
    const forwards = runRules(rules, text, { phase: 'submit', text }).findings
    const reversed = runRules([backwards], text, { phase: 'submit', text }).findings
    const summary = (findings: readonly Finding[]) =>
      findings.map(({ at, fingerprint }) => [at[0]?.kind === 'text' && at[0].start, fingerprint])
    expect(summary(reversed)).toEqual(summary(forwards))
    expect(new Set(forwards.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})

test('Han characters outside the basic plane count as one', () => {
  const text = '𠮷'.repeat(12)
  const print = (marked: string) => prints(marked)[0]
  expect(print(`一${text}广告`)).toBe(print(`二${text}广告`))
  expect(print('一𠮷广告')).not.toBe(print('二𠮷广告'))
})

test('hostile spacing stays cheap', () => {
  const text = `${' '.repeat(200_000)}广告`.repeat(20)
  expect(prints(text)).toHaveLength(20)
})

describe('the key of a place in data', () => {
  const data = {
    facts: { 'litigation.heard': { evidence: ['e1', 'e2'] } },
    evidence: [{ id: 'e1', date: '2021-05-01' }, { title: 'no id' }, { id: 'e/2' }],
  }
  test.each([
    [['evidence', 0, 'date'], '/evidence/#e1/date'],
    [['evidence', 1, 'title'], '/evidence/1/title'],
    [['evidence', 2], '/evidence/#e~12'],
    [['evidence', 7, 'date'], '/evidence/7/date'],
    [['facts', 'litigation.heard', 'evidence', 1], '/facts/litigation.heard/evidence/1'],
    [[], ''],
  ] as const)('%j is %s', (steps, key) => {
    expect(stablePointer(data, steps)).toBe(key)
  })

  law.prop([fc.array(fc.uuid(), { maxLength: 5 })])(
    'rows put in above change no fingerprint',
    (ids) => {
      const rows = [...ids.map((id) => ({ id })), { id: 'e1' }, { id: 'e2' }]
      const print = (list: readonly { readonly id: string }[], id: string) => {
        const index = list.findIndex((row) => row.id === id)
        return fingerprintAll([
          {
            rule: 'SUB-033',
            code: 'SUB-033',
            params: {},
            outcome: 'fail',
            severity: 'error',
            remedy: 'confirm',
            at: [
              {
                kind: 'cell',
                sheet: '佐证',
                cell: `A${index + 2}`,
                key: stablePointer({ evidence: list }, ['evidence', index]),
              },
            ],
          },
        ])[0]?.fingerprint
      }
      expect(print(rows, 'e2')).toBe(print([{ id: 'e1' }, { id: 'e2' }], 'e2'))
      expect(print(rows, 'e1')).not.toBe(print(rows, 'e2'))
    },
  )
})
