import { expect, test } from 'vitest'
import { unitSubmission } from '../schema.js'

const sound = {
  submission: 1,
  year: 2021,
  unit: { id: 'township-01', name: { zh: '甲镇' }, kind: 'township', enforcementPower: false },
  principals: [
    { id: 'p1', name: '甲一', role: 'townshipPartyPrincipal', term: { from: '2019-05-01' } },
  ],
  facts: {
    'study.sessions': { claimed: 6, verified: 5, evidence: ['e1'] },
    'leadership.sessions': { verified: [1, 0, 2, 1] },
    'survey.satisfaction': { verified: { score: '91.30', of: '100' } },
    'litigation.heard': { notApplicable: { reason: '全年无行政诉讼案件' } },
  },
  evidence: [
    { id: 'e1', kind: 'studyRecord', title: '学法记录', body: '甲镇', date: '2021-03-04' },
  ],
  dutyReports: [],
}

const pathsRefused = (value: unknown): string[] => {
  const result = unitSubmission.safeParse(value)
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('/'))
}

test('a sound submission is kept as it is, trailing zeros included', () => {
  expect(unitSubmission.parse(sound)).toEqual(sound)
})

test('a negative count is refused', () => {
  expect(pathsRefused({ ...sound, facts: { 'study.sessions': { verified: -1 } } })).toEqual([
    'facts/study.sessions/verified',
  ])
})

test('a score as a binary number is refused: it must be text, or its digits are already lost', () => {
  const facts = { 'survey.satisfaction': { verified: { score: 91.3, of: '100' } } }
  expect(pathsRefused({ ...sound, facts })).toEqual(['facts/survey.satisfaction/verified'])
})

test('an unknown key is refused, not dropped', () => {
  expect(pathsRefused({ ...sound, remark: 'x' })).toEqual([''])
})

test('a day that does not exist is refused', () => {
  const evidence = [{ ...sound.evidence[0], date: '2021-02-29' }]
  expect(pathsRefused({ ...sound, evidence })).toEqual(['evidence/0/date'])
})

test('marks of several signers are kept, each whole; one without its signer, or none at all, is refused', () => {
  const mark = (signer: string) => ({ mark: '8.5', reason: '现场核查', signer })
  const facts = (verified: unknown) => ({ ...sound, facts: { 'publicity.quality': { verified } } })
  const panel = facts([mark('甲'), mark('乙')])
  expect(unitSubmission.parse(panel)).toEqual(panel)
  const { signer: _, ...unsigned } = mark('丙')
  expect(pathsRefused(facts([mark('甲'), unsigned]))).toEqual(['facts/publicity.quality/verified'])
})
