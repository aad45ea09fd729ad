import type { Submission, UnitSubmission } from '@fazhi/model'
import { decimal } from '@fazhi/model'
import { expect, test } from 'vitest'
import { parseSubmission, publicSubmissions } from '../src/index.js'
import { city, township } from './example.js'

const shown = (
  submission: Submission,
  rulebook?: Parameters<typeof publicSubmissions>[1],
): Submission => {
  const [only] = publicSubmissions([submission], rulebook)
  if (only === undefined) throw new Error('nothing came back')
  return only
}
const people: UnitSubmission = {
  ...township,
  note: '欧阳明经手',
  principals: [
    { id: 'party', name: '欧阳明', role: 'townshipPartyPrincipal', term: { from: '2020-03-01' } },
    {
      id: 'government',
      name: '欧阳',
      role: 'townshipGovernmentPrincipal',
      term: { from: '2019-06-01' },
    },
  ],
  facts: {
    'study.sessions': { claimed: 7, verified: 6, note: '欧阳明报', evidence: ['e1'] },
    'litigation.heard': { claimed: 2 },
    'villages.literate': { notApplicable: { reason: '欧阳明说明：没有行政村' } },
  },
  records: {
    meetings: [
      { id: 'm1', body: '镇党委', date: '2021-03-01', attended: ['party', '欧阳明', '司徒清'] },
    ],
  },
  evidence: [
    {
      id: 'e1',
      kind: 'minutes',
      title: '欧阳明主持的会议',
      body: '青石镇',
      date: '2021-12-30',
      file: '佐证/1.pdf',
      sha256: 'ab'.repeat(32),
    },
  ],
}

test('people are numbered, the same person the same, also inside a sentence; the longer name goes first', () => {
  const { principals, facts, records } = shown(people) as UnitSubmission
  expect(principals.map(({ id, name }) => [id, name])).toEqual([
    ['party', '人员2'],
    ['government', '人员3'],
  ])
  expect(facts['villages.literate']).toEqual({ notApplicable: { reason: '人员2说明：没有行政村' } })
  expect(records?.meetings?.[0]?.attended).toEqual(['party', '人员2', '人员1'])
})

test('claims and remarks are gone, what was verified stays', () => {
  const { facts, note } = shown(people) as UnitSubmission
  expect(facts['study.sessions']).toEqual({ verified: 6, evidence: ['e1'] })
  expect(Object.keys(facts)).toEqual(['study.sessions', 'villages.literate'])
  expect(note).toBeUndefined()
})

test('a claim stays only where the rulebook lets it count and nobody has verified it', () => {
  const rulebook = { policies: { unverified: 'accept' } } as never
  const { facts } = shown(people, { rulebook }) as UnitSubmission
  expect(facts['litigation.heard']).toEqual({ claimed: 2 })
  expect(facts['study.sessions']).toEqual({ verified: 6, evidence: ['e1'] })
})

test('so it is with the facts of a case file', () => {
  const files = [
    {
      file: '某罚〔2021〕7号',
      facts: { 'basic.failed': { claimed: 0, verified: 1 }, 'cover.faults': { claimed: 2 } },
    },
  ]
  const { facts } = shown({ ...township, facts: { files: { files } } }) as UnitSubmission
  expect(facts).toEqual({
    files: { files: [{ file: '某罚〔2021〕7号', facts: { 'basic.failed': { verified: 1 } } }] },
  })
})

test('evidence has no title and no place where it is kept; its digest proves it later', () => {
  expect(shown(people).evidence).toEqual([
    {
      id: 'e1',
      kind: 'minutes',
      title: '（不公开）',
      body: '青石镇',
      date: '2021-12-30',
      sha256: 'ab'.repeat(32),
    },
  ])
})

test('signers of marks stay apart and lose their names', () => {
  const marks = [
    { mark: decimal('3'), reason: '欧阳明认为较好', signer: '欧阳明' },
    { mark: decimal('4'), reason: '好', signer: '令狐安' },
  ]
  const [, of] = publicSubmissions([
    people,
    { ...city, units: { 'township-07': { 'work.mark': { verified: marks } } } },
  ])
  expect(JSON.stringify(of)).not.toMatch(/欧阳|令狐/)
  expect((of as typeof city).units['township-07']?.['work.mark']).toEqual({
    verified: [
      { mark: '3', reason: '人员3认为较好', signer: '人员3' },
      { mark: '4', reason: '好', signer: '人员1' },
    ],
  })
})

test('what comes out is a well-formed submission, and the input is left alone', () => {
  const before = structuredClone(people)
  expect(parseSubmission(shown(people)).findings).toEqual([])
  expect(parseSubmission(shown(city)).findings).toEqual([])
  expect(people).toEqual(before)
})

test('bodies attend and sign, too, and keep their names; a person spelt like an id does not', () => {
  const bureau = {
    ...township,
    unit: { ...township.unit, id: 'dept-police', name: { zh: '公安局' } },
  }
  const meeting = { id: 'm1', body: '市委', date: '2021-03-01', attended: ['公安局', '司徒清'] }
  const mark = { mark: decimal('3'), reason: '好', signer: 'zhangwei' }
  const [first, , of] = publicSubmissions([
    { ...township, records: { meetings: [meeting] } },
    bureau,
    { ...city, units: { 'township-07': { 'work.mark': { verified: mark } } } },
  ])
  expect(first?.records?.meetings?.[0]?.attended?.[0]).toBe('公安局')
  expect(JSON.stringify([first, of])).not.toMatch(/司徒清|zhangwei/)
})

test('a matter two offices tell of stays one matter, and two people stay two', () => {
  const about = (name: string, id: string): UnitSubmission => ({
    ...people,
    unit: { ...people.unit, id },
    facts: { 'villages.literate': { notApplicable: { reason: `表彰${name}` } } },
  })
  const reasons = publicSubmissions([
    about('欧阳明', 'a'),
    about('欧阳明', 'b'),
    about('司徒清', 'c'),
  ]).map((one) => one.facts['villages.literate']?.notApplicable?.reason)
  expect(reasons).toEqual(['表彰人员2', '表彰人员2', '表彰人员1'])
})

test('a self-score is a claim: the public sees nothing of it', () => {
  const own = { ...township, selfScore: { total: decimal('95') } }
  expect(shown(own)).not.toHaveProperty('selfScore')
  expect(parseSubmission(JSON.parse(JSON.stringify(own))).submission).toMatchObject({
    selfScore: { total: '95' },
  })
})

test('a self-score as a binary number is refused, its digits are lost already', () => {
  const own = { ...township, selfScore: { total: 95.1, items: { a: 1 } } }
  expect(parseSubmission(own).findings.map(({ at: [place] }) => place)).toMatchObject([
    { pointer: '/selfScore/total' },
    { pointer: '/selfScore/items/a' },
  ])
})
