import type { FactEntries, Records } from '@fazhi/model'
import type { Example } from '../check/rule.js'
import {
  coverageOf,
  documentOf,
  listOf,
  meetingOf,
  recognitionOf,
  registerOf,
  unitOf,
} from './record-examples.js'

interface BadExample {
  readonly input: Example
  readonly finds: readonly string[]
  readonly why?: string
}
type GoodExample = Omit<BadExample, 'finds'>

const verified = (counts: Readonly<Record<string, number>>): FactEntries =>
  Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, { verified: count }]))
const unit = (counts: Readonly<Record<string, number>>): Example => ({
  unit: { facts: verified(counts) },
})
const city = (counts: Readonly<Record<string, number>>): Example => ({
  city: { facts: verified(counts) },
})
const recorded = (records: Records): Example => ({ unit: { records } })

/** Figures that contradict each other. */
export const brokenFigures: readonly BadExample[] = [
  { input: unit({ 'litigation.heard': 4, 'litigation.headAppeared': 5 }), finds: ['5'] },
  {
    input: {
      unit: {
        facts: {
          'litigation.heard': { claimed: 4, verified: 6 },
          'litigation.headAppeared': { claimed: 5, verified: 5 },
        },
      },
    },
    finds: ['5'],
    why: 'the claims contradict each other although what was verified does not',
  },
  {
    input: unit({ 'litigation.heard': 4, 'litigation.principalAppeared': 5 }),
    finds: ['5'],
    why: 'a part of a part, where the figure between the two is missing',
  },
  {
    input: city({
      'reconsideration.received': 40,
      'reconsideration.accepted': 35,
      'reconsideration.refused': 6,
    }),
    finds: ['41'],
  },
  {
    input: city({
      'reconsideration.received': 40,
      'reconsideration.accepted': 35,
      'reconsideration.refused': 4,
    }),
    finds: ['40'],
    why: 'a warning: one application is not accounted for',
  },
  {
    input: city({
      'reconsideration.carriedIn': 5,
      'reconsideration.accepted': 35,
      'reconsideration.concluded': 41,
      'reconsideration.carriedOver': 4,
    }),
    finds: ['45'],
    why: 'one finding, although concluded alone is too many as well',
  },
  {
    input: {
      city: {
        units: { 'township-07': verified({ 'hotline.received': 9, 'hotline.onTime': 10 }) },
      },
    },
    finds: ['10'],
    why: 'what the city says of a unit is held to the same laws',
  },
  {
    input: {
      unit: {
        unit: unitOf({ kind: 'department', enforcementPower: false }),
        facts: verified({ 'enforcement.concluded': 12 }),
      },
    },
    finds: ['12'],
    why: 'a unit without enforcement power has no penalty cases',
  },
  {
    input: { city: { facts: { 'report.submittedOn': { verified: '2021-12-28' } } } },
    finds: ['2021-12-28'],
    why: 'handed in before the year was over',
  },
]

/** Records that contradict each other, or the figures. */
export const brokenRecords: readonly BadExample[] = [
  {
    input: recorded({
      meetings: [
        meetingOf({ id: 'third', ordinal: 3, date: '2021-09-30' }),
        meetingOf({ ordinal: 5, date: '2021-06-04' }),
      ],
    }),
    finds: ['2021-09-30'],
  },
  {
    input: recorded({
      meetings: [meetingOf({ date: '2021-12-24', passed: ['plan'] })],
      documents: [documentOf({ date: '2021-12-20', adoptedAt: 'fifth' })],
    }),
    finds: ['2021-12-20'],
    why: 'one finding, although document and meeting both say it',
  },
  {
    input: recorded({
      lists: [
        listOf({ items: 247 }),
        listOf({ id: 'promise', title: '告知承诺清单', items: 594, within: 'proof' }),
      ],
    }),
    finds: ['594'],
  },
  {
    input: recorded({
      populations: [registerOf({ count: 16 })],
      coverages: [coverageOf({ covered: 15, missing: [] })],
    }),
    finds: ['15'],
    why: 'nobody is missing, so all sixteen are covered',
  },
  {
    input: recorded({ recognitions: [recognitionOf()] }),
    finds: ['0'],
    why: 'a warning: an award without proof',
  },
  {
    input: recorded({ meetings: [meetingOf({ date: '2021-10-05' })] }),
    finds: ['1'],
    why: 'a hint: a meeting on a public holiday',
  },
  {
    input: {
      city: {
        facts: verified({ 'commission.meetings': 1 }),
        records: {
          meetings: [
            meetingOf({ id: 'fourth', body: 'commission-city', ordinal: 4, date: '2021-06-04' }),
            meetingOf({ body: 'commission-city', ordinal: 5, date: '2021-12-24' }),
          ],
        },
      },
    },
    finds: ['2'],
  },
]

/** Figures that may all be true. */
export const soundFigures: readonly GoodExample[] = [
  {
    input: unit({
      'litigation.heard': 5,
      'litigation.headAppeared': 5,
      'litigation.principalAppeared': 0,
    }),
  },
  { input: unit({ 'litigation.headAppeared': 5 }), why: 'what is missing contradicts nothing' },
  {
    input: {
      unit: {
        facts: {
          'litigation.heard': { notApplicable: { reason: '无行政案件' } },
          'litigation.headAppeared': { verified: 0 },
        },
      },
    },
  },
  {
    input: city({
      'reconsideration.carriedIn': 5,
      'reconsideration.accepted': 35,
      'reconsideration.concluded': 36,
      'reconsideration.carriedOver': 4,
    }),
  },
  {
    input: city({
      'reconsideration.received': 40,
      'reconsideration.accepted': 35,
      'reconsideration.refused': 4,
      'reconsideration.transferred': 1,
    }),
  },
]

/** Records that may all be true. */
export const soundRecords: readonly GoodExample[] = [
  {
    input: recorded({
      meetings: [
        meetingOf({ id: 'fourth', ordinal: 4, date: '2021-06-04' }),
        meetingOf({ ordinal: 5, date: '2021-12-24', passed: ['plan'] }),
        meetingOf({ id: 'group', body: '执法协调小组', ordinal: 2, date: '2021-12-28' }),
      ],
      documents: [documentOf({ date: '2021-12-28', adoptedAt: 'fifth' })],
    }),
  },
  {
    input: recorded({
      populations: [registerOf({ count: 16 })],
      coverages: [
        coverageOf({ covered: 15, missing: ['north'] }),
        coverageOf({ id: 'two', covered: 14 }),
      ],
    }),
  },
  {
    input: recorded({ meetings: [meetingOf({ date: '2021-09-18' })] }),
    why: 'a Saturday that was worked for a holiday',
  },
  { input: recorded({ recognitions: [recognitionOf({ evidence: ['e1'] })] }) },
]
