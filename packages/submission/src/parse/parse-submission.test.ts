import { message } from '@fazhi/findings'
import { describe, expect, test } from 'vitest'
import { submissionMessages } from '../messages/messages.js'
import { parseSubmission } from './parse-submission.js'

const sound = {
  submission: 1,
  year: 2021,
  unit: {
    id: 'township-07',
    name: { zh: '青石镇' },
    kind: 'township',
    enforcementPower: true,
  },
  principals: [
    {
      id: 'party',
      name: '甲',
      role: 'townshipPartyPrincipal',
      term: { from: '2020-03-01' },
    },
  ],
  facts: {
    'litigation.heard': { verified: 5, evidence: ['e1'] },
    'publicity.funds': { claimed: { amount: '12.50', unit: '万元' } },
  },
  evidence: [{ id: 'e1', kind: 'caseIndex', title: '台账', body: '青石镇', date: '2021-12-30' }],
  dutyReports: [],
}

const city = {
  submission: 1,
  year: 2021,
  city: { id: 'example-city', name: { zh: '示例市' } },
  facts: { 'commission.meetings': { verified: 3 } },
  units: { 'township-07': { 'litigation.lost': { verified: 0 } } },
  evidence: [],
}

/** A deep copy of the sound submission with one change. */
const changed = (change: (copy: Record<string, never>) => void): unknown => {
  const copy = structuredClone(sound) as unknown as Record<string, never>
  change(copy)
  return copy
}

/** Code and place of each finding: what a test compares. */
const seen = (value: unknown): string[] =>
  parseSubmission(value).findings.map(
    (finding) => `${finding.code} ${finding.at[0]?.kind === 'data' ? finding.at[0].pointer : '?'}`,
  )

const withFact = (entry: unknown): unknown => ({ ...sound, facts: { 'a.b': entry } })

describe('a sound submission', () => {
  test('of a unit is read as it stands', () => {
    expect(parseSubmission(sound)).toEqual({ submission: sound, findings: [] })
  })

  test('of the city is read as it stands', () => {
    expect(parseSubmission(city)).toEqual({ submission: city, findings: [] })
  })
})

describe('a fault of form is a finding at its JSON pointer', () => {
  test.each<[string, unknown, string[]]>([
    ['a text instead of a submission', 'hello', ['SUB-001.object ']],
    ['nothing', undefined, ['SUB-001.object ']],
    ['a list', [], ['SUB-001.object ']],
    ['neither unit nor city', {}, ['SUB-012.neither ']],
    ['unit and city at once', { ...sound, city: city.city }, ['SUB-012.both ']],
    ['another format', { ...sound, submission: 2 }, ['SUB-013 /submission']],
    ['a year as text', { ...sound, year: '2021' }, ['SUB-001.wholeNumber /year']],
    ['half a year', { ...sound, year: 2021.5 }, ['SUB-005 /year']],
    ['a year before the field', { ...sound, year: 1921 }, ['SUB-011.least /year']],
    ['a year far ahead', { ...sound, year: 20211 }, ['SUB-011.most /year']],
    ['no evidence list', { ...sound, evidence: undefined }, ['SUB-002 ']],
    ['facts as a list', { ...sound, facts: [] }, ['SUB-001.object /facts']],
    ['an unknown key', { ...sound, remark: 'x' }, ['SUB-003 /remark']],
    ['a misspelt key', { ...sound, principal_s: [] }, ['SUB-003.nearest /principal_s']],
    ['a negative count', withFact({ claimed: -1 }), ['SUB-004 /facts/a.b/claimed']],
    ['a negative quarter', withFact({ claimed: [1, -2] }), ['SUB-004 /facts/a.b/claimed/1']],
    ['a count with a fraction', withFact({ verified: 1.5 }), ['SUB-005 /facts/a.b/verified']],
    [
      'an amount that went through a binary number',
      withFact({ claimed: { amount: 12.5, unit: '万元' } }),
      ['SUB-005 /facts/a.b/claimed/amount'],
    ],
    [
      'an amount with separators, in an unknown unit',
      withFact({ claimed: { amount: '1,200', unit: '万' } }),
      ['SUB-009 /facts/a.b/claimed/amount', 'SUB-007.nearest /facts/a.b/claimed/unit'],
    ],
    ['a misspelt entry', withFact({ claimd: 1 }), ['SUB-003.nearest /facts/a.b/claimd']],
    ['an empty value', withFact({ claimed: '' }), ['SUB-010 /facts/a.b/claimed']],
    ['a value of nothing', withFact({ claimed: null }), ['SUB-015 /facts/a.b/claimed']],
    [
      'an event on a day that does not exist',
      withFact({ claimed: [{ level: 'city', matter: 'm', date: '2021-02-30' }] }),
      ['SUB-006 /facts/a.b/claimed/0/date'],
    ],
    [
      'a count that no machine holds exactly',
      withFact({ claimed: 1e300 }),
      ['SUB-011.most /facts/a.b/claimed'],
    ],
    [
      'a fact id with a blank and a slash',
      { ...sound, facts: { 'a b/c': { claimed: 1 } } },
      ['SUB-008.fact /facts/a b~1c'],
    ],
    [
      'a unit id in capitals, in the city file',
      { ...city, units: { TOWN: {} } },
      ['SUB-008 /units/TOWN'],
    ],
    [
      'a kind of unit with a letter lost',
      changed((copy) => {
        ;(copy as unknown as typeof sound).unit.kind = 'townshp'
      }),
      ['SUB-007.nearest /unit/kind'],
    ],
    [
      'a date as a number and a digest that is none',
      { ...sound, evidence: [{ ...sound.evidence[0], date: 20211230, sha256: 'abc' }] },
      ['SUB-001.text /evidence/0/date', 'SUB-017 /evidence/0/sha256'],
    ],
  ])('%s', (_, value, expected) => {
    expect(seen(value)).toEqual(expected)
    expect(parseSubmission(value).submission).toBeUndefined()
  })

  test('a key that a copy would lose is said, never dropped', () => {
    const value: unknown = JSON.parse(
      JSON.stringify(sound).replace('"litigation.heard"', '"__proto__"'),
    )
    expect(seen(value)).toEqual(['SUB-003 /facts/__proto__'])
  })
})

test('every finding has a whole message in both languages', () => {
  const { findings } = parseSubmission({ ...sound, year: 2021.5, principals: 3, remark: 'x' })
  expect(findings.map((finding) => message(submissionMessages, finding, 'zh-CN'))).toEqual([
    '2021.5 是带小数的数。件数、次数应为整数；金额、得分等小数请写成带引号的文本（如 "2021.5"），以免失真。',
    '此处应为列表，现为“3”。',
    '没有“remark”这个名称，请删去或改正。',
  ])
  expect(findings.map((finding) => message(submissionMessages, finding, 'en'))[1]).toBe(
    'A list is expected here, found "3".',
  )
})

test('a place comes from the reader of the file when it knows one', () => {
  const { findings } = parseSubmission(
    { ...sound, year: '2021' },
    {
      file: '青石镇.yaml',
      placeOf: (pointer) =>
        pointer === '/year'
          ? { kind: 'data', file: '青石镇.yaml', pointer, line: 2, column: 7 }
          : undefined,
    },
  )
  expect(findings[0]?.at).toEqual([
    { kind: 'data', file: '青石镇.yaml', pointer: '/year', line: 2, column: 7 },
  ])
  expect(parseSubmission(5, { file: '青石镇.yaml' }).findings[0]?.at).toEqual([
    { kind: 'data', file: '青石镇.yaml', pointer: '' },
  ])
})
