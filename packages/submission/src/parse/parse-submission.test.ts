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

const withUnit = (fields: object): unknown => ({ ...sound, unit: { ...sound.unit, ...fields } })

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
      'a credit code with a letter that no code has, and a division code of seven digits',
      withUnit({ creditCode: '1137O799MB1A2C3D08', divisionCode: '3707990' }),
      ['SUB-019.character.nearest /unit/creditCode', 'SUB-019.division /unit/divisionCode'],
    ],
    [
      'a credit code one character short',
      withUnit({ creditCode: '11370799MB1A2C3D0' }),
      ['SUB-019.length /unit/creditCode'],
    ],
    [
      'a credit code with a Chinese character',
      withUnit({ creditCode: '11370799MB1A2C3D0号' }),
      ['SUB-019.character /unit/creditCode'],
    ],
    [
      'keys of records with a slip each',
      {
        ...sound,
        records: {
          meeting: [],
          inspections: [
            {
              id: 'a',
              form: 'written',
              body: '局',
              date: '2021-05-01',
              units: [],
              problems: [{ matter: '事项', dedline: '2021-06-01' }],
            },
          ],
          objections: [
            {
              id: 'o',
              unit: 'township-07',
              indicator: '学法',
              raisedOn: '2022-02-01',
              asks: '更正',
              grounds: '有签到表',
              answer: { outcome: 'upheld', date: '2022-02-09', by: '办公室', reasons: '补录' },
            },
          ],
        },
      },
      [
        'SUB-003.nearest /records/inspections/0/problems/0/dedline',
        'SUB-008.indicator /records/objections/0/indicator',
        'SUB-002 /records/objections/0/answer',
        'SUB-003.nearest /records/objections/0/answer/reasons',
        'SUB-003.nearest /records/meeting',
      ],
    ],
    [
      'an assessor without a name, and one key too many',
      withUnit({ assessor: { opinionof: '市' } }),
      ['SUB-002 /unit/assessor', 'SUB-003.nearest /unit/assessor/opinionof'],
    ],
    [
      'a vote with an option of no name, and an address that is none',
      {
        ...sound,
        evidence: [{ ...sound.evidence[0], url: 'www.example.org' }],
        dutyReports: [
          {
            principal: 'party',
            form: 'onSite',
            date: '2021-12-25',
            duties: [],
            problems: [],
            rectification: 'none',
            vote: { '': 3 },
          },
        ],
      },
      ['SUB-018.url /evidence/0/url', 'SUB-010 /dutyReports/0/vote/'],
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

  test('a mark of one signer among several is read as a mark, not as an event', () => {
    const facts = {
      'publicity.quality': {
        verified: [
          { mark: '8.5', reason: '现场', signer: '甲' },
          { mark: 8.5, reason: '现场', sigher: '乙' },
        ],
      },
    }
    expect(seen({ ...sound, facts }).sort()).toEqual([
      'SUB-002 /facts/publicity.quality/verified/1',
      'SUB-003.nearest /facts/publicity.quality/verified/1/sigher',
      'SUB-005 /facts/publicity.quality/verified/1/mark',
    ])
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
