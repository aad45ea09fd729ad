import { catalog } from '@fazhi/catalog'
import { message } from '@fazhi/findings'
import type { Submission, UnitSubmission } from '@fazhi/model'
import { expect, test } from 'vitest'
import { checkSubmission } from '../src/check/check-submission.js'
import { submissionMessages } from '../src/messages/messages.js'
import { parseSubmission } from '../src/parse/parse-submission.js'
import { township } from './example.js'
import { recordsOfTownship } from './records.js'

const full: UnitSubmission = {
  ...township,
  unit: {
    ...township.unit,
    level: 'township',
    predecessors: ['township-17', 'township-18'],
    creditCode: '11370799MB1A2C3D08',
    divisionCode: '370799107',
  },
  dutyReports: township.dutyReports.map((report) => ({
    ...report,
    date: '2021-12-24',
    meeting: 'fifth',
    evidence: ['e1'],
  })),
  records: recordsOfTownship,
}

test('a submission with a record of every kind is read as it stands, and no rule has anything to say', () => {
  expect(parseSubmission(full)).toEqual({ submission: full, findings: [] })
  expect(checkSubmission(full, { catalog }).findings).toEqual([])
})

const placesOf = (submission: Submission): string[] =>
  checkSubmission(submission, { catalog }).findings.map(
    ({ code, at }) =>
      `${code} ${at.map((place) => (place.kind === 'data' ? place.pointer : place.kind)).join(' ')}`,
  )

test('a fault is said where it stands, with what it contradicts', () => {
  const { inspections = [], coverages = [], populations = [], documents = [] } = recordsOfTownship
  const faults = placesOf({
    ...full,
    unit: { ...full.unit, creditCode: '11370799MB1A2C3D80', divisionCode: '370799' },
    records: {
      ...recordsOfTownship,
      documents: documents.map((one) => ({ ...one, adoptedAt: 'fith' })),
      inspections: inspections.map((one) => ({
        ...one,
        units: ['township-07', 'township-07'],
        problems: [{ matter: '执法记录不全', rectifiedOn: '2021-11-01' }],
      })),
      populations: populations.map((one) => ({ ...one, count: 3 })),
      coverages: coverages.map((one) => ({ ...one, missing: ['sout'] })),
    },
  })
  expect(faults.sort()).toEqual(
    [
      'SUB-031.equal /records/coverages/0/covered /records/coverages/0/missing /records/populations/0/count',
      'SUB-047.organisation /unit/creditCode',
      'SUB-048.nineDigits /unit/divisionCode',
      'SUB-049.rectified /records/inspections/0/problems/0/rectifiedOn /records/inspections/0/date',
      'SUB-050.meeting.nearest /records/documents/0/adoptedAt',
      'SUB-050.member.nearest /records/coverages/0/missing/0',
      'SUB-053 /records/populations/0/count /records/populations/0/members',
      'SUB-054 /records/inspections/0/units/1 /records/inspections/0/units/0',
    ].sort(),
  )
})

test('what was expected is said in both languages', () => {
  const { findings } = checkSubmission(
    { ...full, unit: { ...full.unit, creditCode: '11370799MB1A2C3D0H' } },
    { catalog },
  )
  expect(findings.map(({ expected }) => expected)).toEqual(['8'])
  expect(findings.map((finding) => message(submissionMessages, finding, 'zh-CN'))).toEqual([
    '统一社会信用代码第 18 位（校验位）为“H”，按前 17 位应为“8”，请逐位核对。',
  ])
  expect(findings.map((finding) => message(submissionMessages, finding, 'en'))).toEqual([
    'Character 18 of the credit code (its check) is "H"; for the first 17 it is "8". Check each character.',
  ])
})

test('a classified paper is never cleared: without a file nothing is said of it, and nothing says that it may be seen', () => {
  const marked = { ...full, evidence: [{ ...full.evidence[0], confidentiality: 'topSecret' }] }
  const { findings, passes } = checkSubmission(marked as UnitSubmission, { catalog })
  expect(findings).toEqual([])
  expect(passes).toEqual([])
})
