import type { Clause } from '@fazhi/model'
import { expect, test } from 'vitest'
import {
  each,
  extra,
  fact,
  flag,
  leaf,
  lose,
  number,
  rate,
  rulebook,
  score,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'

const codes = (book: Parameters<typeof score>[0], facts: Readonly<Record<string, unknown>>) => {
  const year = assess(book, [unit('u', verified(facts))])
  return [year.units[0]?.status, ...year.findings.map(({ code, at }) => [code, at])]
}

test('by: the first row that matches counts, and a bare edge is what its sign says (R20)', () => {
  const filing: Clause = {
    shape: 'by',
    verb: 'gain',
    by: 'filing',
    rows: [
      { rel: '>=', bound: x('0.95'), points: x('5') },
      { rel: '>', bound: x('0.8'), points: x('3') },
      { else: true, points: x('0') },
    ],
  }
  const book = rulebook(leaf('l', '5', [filing]), [fact('filed'), fact('due')], {
    values: [rate('filing', 'filed', 'due')],
  })
  expect(score(book, { filed: 95, due: 100 }).exact).toBe('5')
  expect(score(book, { filed: 94, due: 100 }).exact).toBe('3')
  expect(score(book, { filed: 80, due: 100 }).exact).toBe('0')
})

test('by: a level has its own row', () => {
  const counsel: Clause = {
    shape: 'by',
    verb: 'gain',
    by: 'counsel',
    rows: [
      { level: 'full-time', points: x('2') },
      { level: 'part-time', points: x('1') },
    ],
  }
  const book = rulebook(leaf('l', '2', [counsel]), [
    fact('counsel', { type: 'level', levels: ['full-time', 'part-time', 'none'] }),
  ])
  expect(score(book, { counsel: 'part-time' }).exact).toBe('1')
  expect(codes(book, { counsel: 'none' })).toEqual([
    'undecided',
    ['SCR-009', [{ kind: 'data', pointer: '/facts/counsel/verified' }]],
  ])
})

const events = (sameMatter: 'highest' | 'all', atMost?: string): Clause => ({
  shape: 'events',
  verb: 'gain',
  prices: { national: x('3'), province: x('2'), city: x('1') },
  each: 'awards',
  sameMatter,
  ...(atMost === undefined ? {} : { atMost: x(atMost) }),
})
const awards = fact('awards', { type: 'events', levels: ['national', 'province', 'city'] })
const won = (level: string, matter: string, date = '2021-05-06') => ({ level, matter, date })

test('events: of one matter the highest counts, and equal levels count once (R23)', () => {
  const list = [
    won('city', '普法'),
    won('province', '普法'),
    won('province', '普法'),
    won('city', '调解'),
  ]
  const top = (clause: Clause) =>
    score(rulebook(extra('e', [clause], { ceiling: x('100') }), [awards]), { awards: list })
  expect(top(events('highest')).exact).toBe('3')
  expect(top(events('all')).exact).toBe('6')
  expect(top(events('all', '5')).exact).toBe('5')
  expect(top(events('highest')).root.moves[0]?.counted[0]?.events).toEqual([
    { level: 'province', matter: '普法', price: '2' },
    { level: 'city', matter: '调解', price: '1' },
  ])
})

test('share: a score over its full mark, a mean of samples; never more than the whole (R24)', () => {
  const share = (id: string): Clause => ({
    shape: 'share',
    verb: 'gain',
    price: x('10'),
    share: id,
  })
  const survey = rulebook(leaf('l', '10', [share('survey')]), [fact('survey', { type: 'score' })])
  expect(score(survey, { survey: { score: '4.5', of: '5' } }).exact).toBe('9')
  expect(codes(survey, { survey: { score: '5.1', of: '5' } })).toEqual([
    'undecided',
    ['SCR-012', [{ kind: 'data', pointer: '/facts/survey/verified' }]],
  ])
  const files = rulebook(leaf('l', '10', [share('files')]), [fact('files', { type: 'samples' })])
  // A file that is not valid leaves the sample; a void one stays and counts 0.
  expect(score(files, { files: ['90', 84, 'void', 'notValid'] }).exact).toBe('5.8')
  expect(score(files, { files: ['notValid'] }).root.status).toBe('notApplicable')
})

test('judged: off-step and out of range are faults, never rounded (R22)', () => {
  const judged: Clause = {
    shape: 'judged',
    verb: 'lose',
    judged: 'disorder',
    from: x('0'),
    to: x('10'),
    step: x('0.5'),
  }
  const book = rulebook(leaf('l', '16', [judged]), [fact('disorder', { type: 'judgement' })])
  const mark = (text: string) => ({
    disorder: { mark: text, reason: '现场核查', signer: '考核组' },
  })
  expect(score(book, mark('2.5')).exact).toBe('13.5')
  const at = [{ kind: 'data', pointer: '/facts/disorder/verified' }]
  expect(codes(book, mark('2.7'))).toEqual(['undecided', ['SCR-011', at]])
  expect(codes(book, mark('10.5'))).toEqual(['undecided', ['SCR-010', at]])
})

test('together: only the largest counts, the other is in the record as not taken', () => {
  const together = (take: 'sum' | 'largest' | 'smallest'): Clause => ({
    shape: 'together',
    take,
    atMost: x('6'),
    of: [lose('3', flag('procedure', false)), lose('5', number('failures', '>=', '1'))],
  })
  const scored = (take: 'sum' | 'largest' | 'smallest') =>
    score(
      rulebook(leaf('l', '10', [together(take)]), [
        fact('procedure', { type: 'flag' }),
        fact('failures'),
      ]),
      { procedure: false, failures: 2 },
    )
  expect(scored('sum').exact).toBe('4')
  expect(scored('smallest').exact).toBe('7')
  const largest = scored('largest')
  expect(largest.exact).toBe('5')
  expect(largest.root.moves.map(({ clause, by, taken }) => [clause, by, taken])).toEqual([
    [[0], '-5', true],
    [[0, 0], '-3', false],
    [[0, 1], '-5', true],
  ])
})

test('together: a missing alternative leaves the container open', () => {
  const book = rulebook(
    leaf('l', '10', [
      { shape: 'together', take: 'largest', of: [lose('3', flag('a')), each('lose', '1', 'n')] },
    ]),
    [fact('a', { type: 'flag' }), fact('n')],
  )
  expect(score(book, { a: true })).toMatchObject({ status: 'undecided', missing: ['n'] })
})
