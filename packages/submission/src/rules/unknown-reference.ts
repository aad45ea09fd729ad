import { nearest } from '@fazhi/findings'
import type { Records } from '@fazhi/model'
import { referencesOf } from '../check/references.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { dutyReportOf } from './examples.js'
import {
  coverageOf,
  documentOf,
  inspectionOf,
  listOf,
  meetingOf,
  objectionOf,
  registerOf,
} from './record-examples.js'

const inRecords = (records: Records) => ({ unit: { records } })

/** A record that names a meeting, document, list, register, member, body or unit that is not there: most often a misspelt id. */
export const unknownReference = submissionRule({
  id: 'SUB-050',
  title: { zh: '记录所指的都在', en: 'What a record names is there' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { to, name, known, path } of referencesOf(subject)) {
      look()
      if (known.includes(name)) continue
      const at = [subject.place(...path)] as const
      const meant = nearest(name, known)
      yield meant === undefined
        ? { code: `SUB-050.${to}`, params: { name }, at, quote: name }
        : {
            code: `SUB-050.${to}.nearest`,
            params: { name, nearest: meant },
            at,
            quote: name,
            expected: meant,
          }
    }
  },
  bad: [
    {
      input: inRecords({
        meetings: [meetingOf({ passed: ['plam', '法治规划'] })],
        documents: [documentOf({ adoptedAt: 'fith' })],
      }),
      finds: ['fith', 'plam', '法治规划'],
    },
    {
      input: {
        unit: { dutyReports: [{ ...dutyReportOf('party', '2021-12-25'), meeting: 'fifth' }] },
      },
      finds: ['fifth'],
    },
    {
      input: inRecords({ lists: [listOf({ id: 'promise', within: 'proofs' })] }),
      finds: ['proofs'],
    },
    {
      input: inRecords({
        populations: [registerOf({ members: ['north', 'south'] })],
        coverages: [
          coverageOf({ covered: 1, missing: ['nort'] }),
          coverageOf({ id: 'two', population: 'towns' }),
        ],
      }),
      finds: ['nort', 'towns'],
    },
    {
      input: inRecords({
        inspections: [
          inspectionOf({
            units: ['township-07', 'township-08'],
            problems: [{ matter: '执法记录不全', unit: 'township-09' }],
          }),
        ],
      }),
      finds: ['township-09'],
    },
    {
      input: inRecords({ meetings: [meetingOf({ body: 'comission-city' })] }),
      finds: ['comission-city'],
    },
    {
      input: inRecords({ objections: [objectionOf({ unit: 'township-08' })] }),
      finds: ['township-08'],
      why: 'a unit hands in its own objections only',
    },
    {
      input: { city: { records: { documents: [documentOf({ adoptedAt: 'fifth' })] } } },
      finds: ['fifth'],
    },
  ],
  good: [
    {
      input: {
        unit: {
          dutyReports: [{ ...dutyReportOf('party', '2021-12-25'), meeting: 'fifth' }],
          records: {
            meetings: [meetingOf({ body: 'commission-city', passed: ['plan'] })],
            documents: [documentOf({ adoptedAt: 'fifth' })],
          },
        },
      },
    },
    {
      input: {
        unit: {
          dutyReports: [
            { ...dutyReportOf('party', '2021-12-25'), meeting: '镇党委年终述职述法会' },
          ],
        },
      },
      why: 'a meeting may be named instead of recorded',
    },
    {
      input: inRecords({
        lists: [listOf(), listOf({ id: 'promise', within: 'proof' })],
        populations: [registerOf()],
        coverages: [coverageOf({ covered: 1, missing: ['north'] })],
      }),
      why: 'the register does not list its members, so who is missing cannot be looked up',
    },
    {
      input: inRecords({
        inspections: [
          inspectionOf({
            units: ['township-07'],
            problems: [{ matter: '执法记录不全', unit: '青石镇' }, { matter: '学法次数不足' }],
          }),
        ],
      }),
      why: 'the id and the name may be of one unit',
    },
    { input: inRecords({ objections: [objectionOf()] }) },
    { input: { city: { records: { objections: [objectionOf({ unit: 'township-08' })] } } } },
  ],
})
