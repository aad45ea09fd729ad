import type { Finding } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { foldVerdict, type KeyedPlace, rootOf, roots, runRules } from '../src/index.js'
import { finder, type TestRule, testEdges } from './finder.js'

/** A rule that blames another one for what it finds. */
const blaming = (
  id: string,
  word: string,
  blamed: string,
  more: Partial<TestRule> = {},
): TestRule =>
  finder(id, word, {
    *check(text, look) {
      for (const draft of finder(id, word).check(text, look)) {
        const [place] = draft.at
        yield {
          ...draft,
          because: { rule: blamed, start: place.kind === 'text' ? place.start : 0 },
        }
      }
    },
    ...more,
  })

const run = (rules: readonly TestRule[], text: string) =>
  runRules(rules, text, { phase: 'submit', text, edges: testEdges })

const summary = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, causedBy }) => [
    rule,
    severity,
    findings.find(({ fingerprint }) => fingerprint === causedBy)?.rule,
  ])

const advert = finder('TST-001', '广告', { severity: 'warning' })

describe('cause and effect', () => {
  test('an effect names its cause and does not count; the cause takes its severity', () => {
    const answer = run([blaming('TST-002', '广', 'TST-001'), advert], '一、情况广告')
    expect(summary(answer.findings)).toEqual([
      ['TST-001', 'error', undefined],
      ['TST-002', 'error', 'TST-001'],
    ])
    expect(answer.verdict).toBe('notReady')
    expect(roots(answer.findings).map(({ rule }) => rule)).toEqual(['TST-001'])
  })

  test('an effect of an effect counts with the root', () => {
    const answer = run(
      [
        blaming('TST-003', '广告看', 'TST-002', { severity: 'error' }),
        blaming('TST-002', '广', 'TST-001', { severity: 'info' }),
        advert,
      ],
      '广告看',
    )
    expect(summary(answer.findings)).toEqual([
      ['TST-001', 'error', undefined],
      ['TST-002', 'info', 'TST-001'],
      ['TST-003', 'error', 'TST-002'],
    ])
    const ends = rootOf(answer.findings)
    expect(answer.findings.map(({ fingerprint }) => ends.get(fingerprint)?.rule)).toEqual([
      'TST-001',
      'TST-001',
      'TST-001',
    ])
  })

  test('a cause that is not in the answer leaves the finding a root', () => {
    const { findings, verdict } = run([blaming('TST-002', '广', 'TST-001')], '广告')
    expect(summary(findings)).toEqual([['TST-002', 'error', undefined]])
    expect(verdict).toBe('notReady')
  })

  test('a rule that names itself is a root', () => {
    const { findings, verdict } = run([blaming('TST-001', '广告', 'TST-001')], '广告')
    expect(summary(findings)).toEqual([['TST-001', 'error', undefined]])
    expect(verdict).toBe('notReady')
  })

  test('a circle hides nothing: its first finding is a root', () => {
    const rules = [
      blaming('TST-001', '广告', 'TST-002'),
      blaming('TST-002', '广告看', 'TST-003'),
      blaming('TST-003', '广', 'TST-001'),
      // Comes first in the text, hangs on the circle, and is not of it.
      finder('TST-004', '请', {
        *check() {
          yield {
            code: 'TST-004',
            params: {},
            at: [{ kind: 'text', start: 0, end: 1, line: 1, column: 1 }],
            because: { rule: 'TST-003', start: 1 },
          }
        },
      }),
    ]
    const { findings, verdict } = run(rules, '请广告看')
    expect(summary(findings)).toEqual([
      ['TST-004', 'error', 'TST-003'],
      ['TST-001', 'error', undefined],
      ['TST-002', 'error', 'TST-003'],
      ['TST-003', 'error', 'TST-001'],
    ])
    expect(verdict).toBe('notReady')
  })

  test('a circle in findings from elsewhere neither hangs nor hides', () => {
    const one = { severity: 'error', outcome: 'fail', remedy: 'correct', at: [] } as const
    const circle = [
      { ...one, rule: 'A', code: 'A', params: {}, fingerprint: '1', causedBy: '2' },
      { ...one, rule: 'B', code: 'B', params: {}, fingerprint: '2', causedBy: '1' },
    ]
    expect(roots(circle).map(({ rule }) => rule)).toEqual(['A'])
    expect(foldVerdict(circle, [], 'submit')).toBe('notReady')
  })

  test('a chain as long as a report is walked once', () => {
    const long = '广'.repeat(20_000)
    const chain = finder('TST-001', '广', {
      *check(text, look) {
        let before: number | undefined
        for (const draft of finder('TST-001', '广').check(text, look)) {
          yield before === undefined
            ? draft
            : { ...draft, because: { rule: 'TST-001', start: before } }
          before = (before ?? -1) + 1
        }
      },
    })
    const { findings } = run([chain], long)
    expect(findings).toHaveLength(20_000)
    expect(roots(findings)).toHaveLength(1)
  })
})

test('a cause is found by a place in data as well: by pointer, by cell, by key', () => {
  const faulty = finder('TST-001', '', {
    *check() {
      yield { code: 'TST-001', params: {}, at: [{ kind: 'data', pointer: '/facts/a' }] }
      yield { code: 'TST-001', params: {}, at: [{ kind: 'cell', sheet: '事实', cell: 'C7' }] }
      yield {
        code: 'TST-001',
        params: {},
        at: [{ kind: 'data', pointer: '/evidence/3', key: '/evidence/#e7' }],
      }
    },
  })
  const blamed: readonly KeyedPlace[] = [
    { kind: 'data', pointer: '/facts/a' },
    { kind: 'cell', sheet: '事实', cell: 'C7' },
    { kind: 'data', pointer: '/evidence/0', key: '/evidence/#e7' },
    { kind: 'data', pointer: '/facts/b' },
  ]
  const derived = finder('TST-002', '', {
    *check() {
      for (const [index, at] of blamed.entries())
        yield {
          code: 'TST-002',
          params: {},
          at: [{ kind: 'data', pointer: `/sums/${index}` }],
          because: { rule: 'TST-001', at },
        }
    },
  })
  const { findings } = run([faulty, derived], '')
  const causes = findings
    .filter(({ rule }) => rule === 'TST-002')
    .map(({ causedBy }) => findings.find(({ fingerprint }) => fingerprint === causedBy)?.at[0])
  expect(causes).toEqual([
    { kind: 'data', pointer: '/facts/a' },
    { kind: 'cell', sheet: '事实', cell: 'C7' },
    { kind: 'data', pointer: '/evidence/3' },
    undefined,
  ])
  // The key tells places apart and is no part of the finding.
  expect(JSON.stringify(findings)).not.toContain('#e7')
})

test('a cause that is not on the closed list is a fault of the rule, and is said', () => {
  const text = '广告'
  const { rules, verdict } = runRules([blaming('TST-002', '广', 'TST-001'), advert], text, {
    phase: 'submit',
    text,
  })
  expect(rules.map(({ rule, status, why }) => [rule, status, why])).toEqual([
    ['TST-001', 'ran', undefined],
    [
      'TST-002',
      'crashed',
      'invalidRule: {"rule":"TST-002","problems":["TST-001 is not on the list of its causes"]}',
    ],
  ])
  expect(verdict).toBe('cannotTell')
})
