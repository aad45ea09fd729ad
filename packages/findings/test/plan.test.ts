import { fc, test as law } from '@fast-check/vitest'
import type { Finding } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { blocks, planOf, rootOf } from '../src/index.js'

const finding = (id: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'TST-001',
  code: 'TST-001',
  params: {},
  outcome: 'fail',
  severity: 'error',
  remedy: 'correct',
  at: [{ kind: 'text', start: id * 10, end: id * 10 + 2, line: 1, column: id * 10 + 1 }],
  quote: '某某',
  fingerprint: String(id).padStart(16, '0'),
  ...more,
})
const absent: Finding['at'] = [{ kind: 'absent', expected: '署名' }]
const place = (start: number): Finding['at'][number] => ({
  kind: 'text',
  start,
  end: start + 1,
  line: 1,
  column: start + 1,
})

describe('by default each root is an edit of its own', () => {
  test.each<readonly [string, Partial<Finding>, object]>([
    ['replace', {}, { action: 'replace' }],
    [
      'replace, with what is expected',
      { expected: '应为' },
      { action: 'replace', proposal: '应为' },
    ],
    [
      'replace, as the fix says',
      { fix: { start: 10, end: 12, text: '改' } },
      { action: 'replace', proposal: '改' },
    ],
    ['delete', { fix: { start: 10, end: 12, text: '' } }, { action: 'delete' }],
    ['fill in', { at: absent }, { action: 'fill' }],
    ['look at', { outcome: 'review' }, { action: 'confirm' }],
    ['confirm', { remedy: 'confirm' }, { action: 'confirm' }],
  ])('%s', (_, more, expected) => {
    const one = finding(1, more)
    expect(planOf([one], { phase: 'submit' })).toEqual([
      {
        slot: 'TST-001@0000000000000001',
        places: one.at,
        resolves: ['0000000000000001'],
        ...expected,
      },
    ])
  })
})

test('what shares a slot is one edit with all places, and effects go with their cause', () => {
  const plan = planOf(
    [
      finding(1, { quote: 'XX市' }),
      finding(2, { quote: 'XX市' }),
      finding(3, { rule: 'TST-002', causedBy: finding(2).fingerprint, severity: 'info' }),
      finding(4, { rule: 'TST-003', causedBy: finding(3).fingerprint, severity: 'info' }),
    ],
    { phase: 'submit', actionOf: () => 'fill', slotOf: ({ quote }) => quote },
  )
  expect(plan).toEqual([
    {
      action: 'fill',
      slot: 'XX市',
      places: [finding(1).at[0], finding(2).at[0]],
      resolves: [1, 2, 3, 4].map((id) => finding(id).fingerprint),
    },
  ])
})

test('one slot filled in two ways is two edits', () => {
  const plan = planOf([finding(1), finding(2, { outcome: 'review' })], {
    phase: 'submit',
    slotOf: () => 'slot',
  })
  expect(plan.map(({ action }) => action)).toEqual(['replace', 'confirm'])
})

test('blocking first, then what touches more places, then text order', () => {
  const plan = planOf(
    [
      finding(1, { severity: 'warning' }),
      finding(4),
      finding(2),
      finding(3, { remedy: 'confirm', severity: 'warning', at: [place(30), place(31)] }),
      finding(5, { remedy: 'confirm', at: [place(50), place(51)] }),
      finding(6, { severity: 'info' }),
    ],
    { phase: 'submit' },
  )
  expect(plan.map(({ resolves }) => Number(resolves[0]))).toEqual([5, 2, 4, 3, 1])
})

test('in a draft a confirmation does not come first: nobody waits for it yet', () => {
  const plan = planOf([finding(1, { remedy: 'confirm' }), finding(2)], { phase: 'draft' })
  expect(plan.map(({ action }) => action)).toEqual(['replace', 'confirm'])
})

test('information asks for no edit, unless an error goes away with it; what somebody answers for stays', () => {
  const acknowledged = { as: 'waiver', person: '某科', date: '2022-02-20', reason: '留用' } as const
  const plan = planOf(
    [
      finding(1, { severity: 'info' }),
      finding(2, { severity: 'info' }),
      finding(3, { causedBy: finding(2).fingerprint }),
      finding(4, { acknowledged }),
    ],
    { phase: 'submit' },
  )
  expect(plan.map(({ resolves }) => resolves.map(Number))).toEqual([[2, 3]])
})

const graph = fc
  .array(
    fc.record({
      severity: fc.constantFrom('error', 'warning', 'info'),
      outcome: fc.constantFrom('fail', 'review'),
      remedy: fc.constantFrom('correct', 'confirm'),
      cause: fc.option(fc.nat(12), { nil: undefined }),
      quote: fc.constantFrom('甲', '乙', '丙'),
      waived: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ cause, waived, ...row }, index) =>
      finding(index, {
        ...(row as Partial<Finding>),
        ...(cause === undefined ? {} : { causedBy: finding(cause).fingerprint }),
        ...(waived
          ? { acknowledged: { as: 'waiver', person: '某', date: '2022-01-01', reason: '某' } }
          : {}),
      }),
    ),
  )

law.prop([graph, fc.constantFrom('draft', 'submit', 'publish'), fc.boolean()], { numRuns: 1000 })(
  'every root that blocks is resolved by exactly one edit; effects go with their root; nothing twice; confirmations are asked for as such',
  (findings, phase, shared) => {
    const plan = planOf(findings, {
      phase,
      ...(shared ? { slotOf: ({ quote }: Finding) => quote } : {}),
    })
    const entriesWith = (print: string) => plan.filter(({ resolves }) => resolves.includes(print))
    const ends = rootOf(findings)
    for (const one of findings) {
      const root = one.causedBy === undefined ? one : (ends.get(one.fingerprint) ?? one)
      const entries = entriesWith(one.fingerprint)
      if (root.acknowledged !== undefined) expect(entries).toHaveLength(0)
      else if (blocks(one, phase)) expect(entries).toHaveLength(1)
      else expect(entries.length).toBeLessThanOrEqual(1)
      expect(entries).toEqual(entriesWith(root.fingerprint))
      if (one === root && entries[0] !== undefined)
        expect(entries[0].action === 'confirm').toBe(
          one.outcome === 'review' || one.remedy === 'confirm',
        )
    }
    const resolved = plan.flatMap(({ resolves }) => resolves)
    expect(new Set(resolved).size).toBe(resolved.length)
  },
)
