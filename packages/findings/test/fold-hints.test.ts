import type { Finding } from '@fazhi/model'
import { expect, test } from 'vitest'
import { acknowledgementOf, foldHints, runRules } from '../src/index.js'
import { finder, testEdges } from './finder.js'

const hint = finder('TST-001', '今年', { severity: 'info', outcome: 'review', remedy: 'confirm' })
const text = '今年以来规范执法，今年办理案件，今年整改'
const ask = (rules: readonly (typeof hint)[], of = text) =>
  runRules(rules, of, { phase: 'submit', text: of, fold: true, edges: testEdges })
const starts = ({ at }: Finding) => at.map((place) => (place.kind === 'text' ? place.start : -1))

test('a hint told three times is one finding with three places', () => {
  const { findings } = ask([hint])
  expect(findings.map(starts)).toEqual([[0, 9, 16]])
  expect(findings.map(({ quote, params }) => [quote, params])).toEqual([['今年', { word: '今年' }]])
})

test('only where it is asked for', () => {
  expect(runRules([hint], text, { phase: 'submit', text }).findings).toHaveLength(3)
})

test('a hint told once stays as it is', () => {
  const [one] = runRules([hint], '今年', { phase: 'submit', text: '今年' }).findings
  expect(ask([hint], '今年').findings).toEqual([one])
})

test('errors and warnings to correct stay apart: each is an edit of its own', () => {
  expect(ask([finder('TST-001', '今年', { severity: 'error' })]).findings).toHaveLength(3)
  expect(ask([finder('TST-001', '今年', { severity: 'warning' })]).findings).toHaveLength(3)
})

test('reviews fold unless each must be confirmed before handing in', () => {
  const review = (severity: 'warning' | 'error') =>
    ask([finder('TST-001', '今年', { severity, outcome: 'review', remedy: 'confirm' })]).findings
  expect(review('warning')).toHaveLength(1)
  expect(review('error')).toHaveLength(3)
})

test('effects and causes stay apart', () => {
  const cause = finder('TST-002', '今年办', { severity: 'info' })
  const effect = finder('TST-001', '今年', {
    severity: 'info',
    *check(subject, look) {
      for (const draft of finder('TST-001', '今年').check(subject, look)) {
        const [place] = draft.at
        const start = place.kind === 'text' ? place.start : 0
        yield { ...draft, because: { rule: 'TST-002', start } }
      }
    },
  })
  expect(ask([cause, effect]).findings.map(({ rule, at }) => [rule, at.length])).toEqual([
    ['TST-001', 2],
    ['TST-001', 1],
    ['TST-002', 1],
  ])
})

test('documents, and messages of a rule, are folded apart', () => {
  const at = (file: string, start: number): Finding['at'] => [
    { kind: 'text', file, start, end: start + 1, line: 1, column: start + 1 },
  ]
  const one = (code: string, file: string, start: number): Finding => ({
    rule: 'TST-001',
    code,
    params: { places: 1 },
    outcome: 'review',
    severity: 'info',
    remedy: 'confirm',
    at: at(file, start),
    fingerprint: `${code}${file}${start}`,
  })
  const findings = [
    one('TST-001', 'a', 1),
    one('TST-001.other', 'a', 2),
    one('TST-001', 'a', 3),
    one('TST-001', 'b', 4),
  ]
  expect(
    foldHints(findings).map(({ code, at: places, params }) => [
      code,
      places.length,
      params['places'],
    ]),
  ).toEqual([
    ['TST-001', 2, 2],
    ['TST-001.other', 1, 1],
    ['TST-001', 1, 1],
  ])
})

test('a confirmation of the folded finding lapses when there is one more place', () => {
  const warn = finder('TST-001', '今年', {
    severity: 'warning',
    outcome: 'review',
    remedy: 'confirm',
  })
  const [folded] = ask([warn]).findings as unknown as readonly Finding[]
  const confirmed = (of: string) =>
    runRules([warn], of, {
      phase: 'submit',
      text: of,
      fold: true,
      date: '2022-02-25',
      acknowledgements: {
        acknowledgements: 1,
        confirmations: [
          acknowledgementOf(folded as Finding, {
            reason: '已核实',
            person: '某科',
            date: '2022-02-20',
          }),
        ],
      },
    }).findings.map(({ rule, acknowledged }) => [rule, acknowledged !== undefined])
  expect(confirmed(text)).toEqual([['TST-001', true]])
  expect(confirmed(`${text}，今年巩固`)).toEqual([
    ['TST-001', false],
    ['ACK-003', false],
  ])
})
