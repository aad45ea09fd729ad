import type { Acknowledgement, Finding, RuleStatus } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import {
  acknowledge,
  acknowledgedValue,
  acknowledgementOf,
  findingsMessages,
  message,
  runRules,
} from '../../src/index.js'
import { finder, type TestRule, testEdges } from '../finder.js'

const claim = finder('TST-001', '全覆盖', { remedy: 'confirm' })
const advert = finder('TST-002', '广告')
const text = '各镇街各部门党政主要负责人述法实现全覆盖，夹带广告'
const by = { reason: '已逐一核对台账', person: '依法治市办某科', date: '2022-02-20' }
const plain = runRules([claim, advert], text, { phase: 'submit', text })
const [claimed, advertised] = plain.findings as unknown as readonly [Finding, Finding]
const confirmation = acknowledgementOf(claimed, by)
const waiver = acknowledgementOf(advertised, { ...by, until: '2022-03-01' })

const run = (
  acknowledgements: {
    readonly waivers?: readonly Acknowledgement[]
    readonly confirmations?: readonly Acknowledgement[]
  },
  {
    day = '2022-02-25',
    of = text,
  }: { readonly day?: string | undefined; readonly of?: string } = {},
) =>
  runRules([claim, advert], of, {
    phase: 'submit',
    text: of,
    date: day,
    acknowledgements: { acknowledgements: 1, ...acknowledgements },
    acknowledgementsFrom: { file: '确认.yaml' },
  })
const without = (...args: Parameters<typeof run>) => {
  const answer = runRules([claim, advert], args[1]?.of ?? text, {
    phase: 'submit',
    text: args[1]?.of ?? text,
    acknowledgements: { acknowledgements: 1, ...args[0] },
  })
  return remarks(answer)
}
const remarks = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.filter(({ rule }) => rule.startsWith('ACK')).map(({ code }) => code)
const places = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings
    .filter(({ rule }) => rule.startsWith('ACK'))
    .map(({ at: [place] }) => (place?.kind === 'data' ? `${place.file} ${place.pointer}` : place))

describe('what holds', () => {
  test('both answered for: the findings stay, say who answers, and the answer is ready', () => {
    const answer = run({ waivers: [waiver], confirmations: [confirmation] })
    expect(answer.verdict).toBe('ready')
    expect(answer.plan).toEqual([])
    expect(
      answer.findings.map(({ rule, acknowledged }) => [
        rule,
        acknowledged?.as,
        acknowledged?.person,
      ]),
    ).toEqual([
      ['TST-001', 'confirmation', '依法治市办某科'],
      ['TST-002', 'waiver', '依法治市办某科'],
    ])
  })

  test('one of two: the other still counts', () => {
    expect(run({ confirmations: [confirmation] }).verdict).toBe('notReady')
    expect(run({ waivers: [waiver] }).verdict).toBe('notReady')
  })

  test('the last day counts; so does the day it was given', () => {
    expect(run({ waivers: [waiver] }, { day: '2022-03-01' }).findings).toContainEqual(
      expect.objectContaining({ rule: 'TST-002', acknowledged: expect.anything() }),
    )
    expect(remarks(run({ confirmations: [confirmation] }, { day: '2022-02-20' }))).toEqual([])
  })

  test('edits elsewhere leave it in force', () => {
    const of = `新增的一段，讲的是完全不同的另外一些工作内容。\n${text}`
    expect(remarks(run({ confirmations: [confirmation] }, { of }))).toEqual([])
  })
})

describe('what does not hold is said at the entry, and the finding counts', () => {
  const unused = { ...confirmation, fingerprint: '0123456789abcdef' }
  test.each<readonly [string, Parameters<typeof run>[0], string | undefined, string, string]>([
    [
      'no finding answers to it',
      { confirmations: [unused] },
      '2022-02-25',
      'ACK-001',
      '/confirmations/0',
    ],
    ['it ended', { waivers: [waiver] }, '2022-03-02', 'ACK-002', '/waivers/0/until'],
    [
      'it was given for another value',
      { confirmations: [{ ...confirmation, value: '基本覆盖' }] },
      '2022-02-25',
      'ACK-003',
      '/confirmations/0/value',
    ],
    [
      'what must be corrected cannot be confirmed',
      { confirmations: [{ ...waiver, until: '2022-03-01' }] },
      '2022-02-25',
      'ACK-004',
      '/confirmations/0',
    ],
    [
      'it ended before it was given',
      { confirmations: [{ ...confirmation, until: '2022-02-19' }] },
      '2022-02-25',
      'ACK-005.order',
      '/confirmations/0/until',
    ],
    [
      'it was given in the future',
      { confirmations: [confirmation] },
      '2022-02-19',
      'ACK-005.future',
      '/confirmations/0/date',
    ],
    [
      'a waiver without a last day',
      { waivers: [acknowledgementOf(advertised, by)] },
      '2022-02-25',
      'ACK-005.open',
      '/waivers/0',
    ],
  ])('%s', (_, acknowledgements, day, code, pointer) => {
    const answer = run(acknowledgements, { day })
    expect(remarks(answer)).toEqual([code])
    expect(places(answer)).toEqual([`确认.yaml ${pointer}`])
    expect(answer.verdict).toBe('notReady')
    expect(answer.findings.every(({ acknowledged }) => acknowledged === undefined)).toBe(true)
  })

  test('without a day nothing that ends counts, and it is said', () => {
    expect(without({ waivers: [waiver] })).toEqual(['ACK-002.undated'])
    expect(without({ confirmations: [confirmation] })).toEqual([])
  })

  test('two for one finding: the first counts, the second is too many', () => {
    const answer = run({ waivers: [waiver], confirmations: [confirmation, confirmation] })
    expect(remarks(answer)).toEqual(['ACK-006'])
    expect(places(answer)).toEqual(['确认.yaml /confirmations/1'])
    expect(answer.verdict).toBe('ready')
  })

  test('of two for one finding the one that holds counts, wherever it stands', () => {
    const ended = { ...confirmation, until: '2022-02-21' }
    const answer = run({ waivers: [waiver], confirmations: [ended, confirmation] })
    expect(remarks(answer)).toEqual(['ACK-002'])
    expect(answer.verdict).toBe('ready')
  })
})

test('a value that changed at the same place: the confirmation lapses, and says what it was and is', () => {
  const number = (figure: string) => finder('TST-003', figure, { remedy: 'confirm', messages: {} })
  const sentence = (figure: string) => `全年开展行政执法检查工作共计${figure}次并全部完成整改`
  const ask = (figure: string, confirmations: readonly Acknowledgement[]) =>
    runRules([number(figure)], sentence(figure), {
      phase: 'submit',
      text: sentence(figure),
      date: '2022-02-25',
      acknowledgements: { acknowledgements: 1, confirmations },
    })
  const [first] = ask('1200', []).findings as unknown as readonly Finding[]
  const given = [acknowledgementOf(first as Finding, by)]
  expect(ask('1200', given).verdict).toBe('ready')
  const changed = ask('1300', given)
  expect(changed.verdict).toBe('notReady')
  const [remark] = changed.findings.filter(({ rule }) => rule === 'ACK-003')
  expect(remark?.params).toEqual({ rule: 'TST-003', value: '1200', now: '1300' })
  expect(remark && message(findingsMessages, remark, 'zh-CN')).toBe(
    'TST-003 的豁免或确认针对“1200”，现为“1300”，不再有效，请重新办理。',
  )
})

test('where nothing is quoted the parameters are the value, whatever their order', () => {
  expect(acknowledgedValue({ params: { b: '2', a: 1 } })).toBe('[["a",1],["b","2"]]')
  expect(acknowledgedValue({ params: { a: 1, b: '2' } })).toBe('[["a",1],["b","2"]]')
  expect(acknowledgedValue({ params: { a: 1 }, quote: '' })).toBe('')
})

describe('unused is said only where it can be told', () => {
  const status = (rule: string, state: RuleStatus['status']): RuleStatus => ({
    rule,
    status: state,
    blocking: true,
    looked: 0,
    fired: 0,
    blocked: 0,
  })
  const entry = (rule: string) => ({ ...confirmation, rule })
  const said = (rule: string, rules?: readonly RuleStatus[]) =>
    remarks({
      findings: acknowledge(
        [],
        { acknowledgements: 1, confirmations: [entry(rule)] },
        { date: '2022-02-25', ...(rules === undefined ? {} : { rules }) },
      ),
    })

  test('the rule ran and found nothing', () => {
    expect(said('TST-001', [status('TST-001', 'ran')])).toEqual(['ACK-001'])
  })
  test.each([
    'notInPhase',
    'notInForce',
    'notApplicable',
    'crashed',
    'timedOut',
    'unreadable',
  ] as const)('the rule is %s: nothing is said', (state) => {
    expect(said('TST-001', [status('TST-001', state)])).toEqual([])
  })
  test('no rule has this id, or one has a very similar one', () => {
    expect(said('TST-011', [status('TST-001', 'ran')])).toEqual(['ACK-001.nearest'])
    expect(said('TST-987', [status('TST-001', 'ran')])).toEqual(['ACK-001.noRule'])
  })
  test('nobody asked about its family: it is judged where it is asked about', () => {
    expect(said('SUB-020', [status('TST-001', 'ran')])).toEqual([])
  })
  test('nothing is known of what was asked', () => {
    expect(said('SUB-020')).toEqual(['ACK-001'])
  })
})

test('how heavy a remark is: dates that cannot be true are an error, the others warn', () => {
  const severity = (acknowledgements: Parameters<typeof run>[0], day: string) =>
    run(acknowledgements, { day })
      .findings.filter(({ rule }) => rule.startsWith('ACK'))
      .map((finding) => finding.severity)
  expect(severity({ waivers: [waiver] }, '2022-03-02')).toEqual(['warning'])
  expect(severity({ waivers: [waiver] }, '2022-02-19')).toEqual(['error'])
})

test('a remark keeps its fingerprint when entries are put in above it', () => {
  const unused = { ...confirmation, fingerprint: '0123456789abcdef' }
  const print = (confirmations: readonly Acknowledgement[]) =>
    run({ confirmations }).findings.find(({ rule }) => rule === 'ACK-001')?.fingerprint
  expect(print([confirmation, unused])).toBe(print([unused]))
})

test('a day that is none is misuse', () => {
  expect(() => acknowledge([], { acknowledgements: 1 }, { date: 'today' })).toThrow('invalidOption')
})

test('to confirm a cause is not to confirm the error it causes', () => {
  const cause = finder('TST-003', '全覆盖', {
    remedy: 'confirm',
    severity: 'warning',
    mayBlock: true,
  })
  const effect: TestRule = {
    ...advert,
    *check(of, look) {
      for (const draft of advert.check(of, look))
        yield { ...draft, because: { rule: 'TST-003', start: of.indexOf('全覆盖') } }
    },
  }
  const ask = (rules: readonly TestRule[], confirmations: readonly Acknowledgement[] = []) =>
    runRules(rules, text, {
      phase: 'submit',
      text,
      date: '2022-02-25',
      edges: testEdges,
      acknowledgements: { acknowledgements: 1, confirmations },
    })
  const [alone] = ask([cause]).findings
  const given = acknowledgementOf(alone as Finding, by)
  expect(ask([cause], [given]).findings[0]?.acknowledged).toBeDefined()
  const answer = ask([cause, effect], [given])
  expect([answer.verdict, answer.plan.length]).toEqual(['notReady', 2])
  expect(answer.findings.map(({ code }) => code)).toEqual(['ACK-004', 'TST-003', 'TST-002'])
})
