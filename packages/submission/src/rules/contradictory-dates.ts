import type { Inspection, Records, Unit } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import type { Subject } from '../check/subject.js'
import type { DatesOf } from '../codes.js'
import { documentOf, evidenceOf, inspectionOf, objectionOf, unitOf } from './record-examples.js'

/** Two days or years of which the second must not come before the first, with what they are of and where they stand. */
interface Pair {
  readonly of: DatesOf
  readonly name: string
  readonly first: string | undefined
  readonly second: string | undefined
  readonly path: readonly (string | number)[]
  readonly steps: readonly [first: readonly string[], second: readonly string[]]
}

const ofInspection = (inspection: Inspection, index: number): readonly Pair[] =>
  inspection.problems.flatMap(({ matter, deadline, rectifiedOn }, problem) => {
    const common = {
      name: matter,
      first: inspection.date,
      path: ['records', 'inspections', index],
    }
    const inProblem = ['problems', String(problem)]
    return [
      {
        ...common,
        of: 'deadline',
        second: deadline,
        steps: [['date'], [...inProblem, 'deadline']],
      } as const,
      {
        ...common,
        of: 'rectified',
        second: rectifiedOn,
        steps: [['date'], [...inProblem, 'rectifiedOn']],
      } as const,
    ]
  })

const pairsOf = ({ submission, unit }: Subject): readonly Pair[] => {
  const { evidence, records = {} } = submission
  const fromTo = [['from'], ['to']] as const
  return [
    ...(unit?.unit.exists === undefined
      ? []
      : [
          {
            of: 'unit',
            name: unit.unit.name.zh,
            first: unit.unit.exists.from,
            second: unit.unit.exists.to,
            path: ['unit', 'exists'],
            steps: fromTo,
          } as const,
        ]),
    ...evidence.flatMap(({ title, period }, index) =>
      period === undefined
        ? []
        : [
            {
              of: 'evidence',
              name: title,
              first: period.from,
              second: period.to,
              path: ['evidence', index, 'period'],
              steps: fromTo,
            } as const,
          ],
    ),
    ...(records.documents ?? []).flatMap(({ title, period }, index) =>
      period === undefined
        ? []
        : [
            {
              of: 'plan',
              name: title,
              first: String(period.from),
              second: String(period.to),
              path: ['records', 'documents', index, 'period'],
              steps: fromTo,
            } as const,
          ],
    ),
    ...(records.inspections ?? []).flatMap(ofInspection),
    ...(records.objections ?? []).map(
      ({ asks, raisedOn, answer }, index) =>
        ({
          of: 'answer',
          name: asks,
          first: raisedOn,
          second: answer?.date,
          path: ['records', 'objections', index],
          steps: [['raisedOn'], ['answer', 'date']],
        }) as const,
    ),
  ]
}

const inRecords = (records: Records): { readonly unit: { readonly records: Records } } => ({
  unit: { records },
})
const existing = (exists: NonNullable<Unit['exists']>) => ({ unit: { unit: unitOf({ exists }) } })

/** Two days that exclude each other: an end before its beginning, a remedy before the fault, an answer before the question. */
export const contradictoryDates = submissionRule({
  id: 'SUB-049',
  title: { zh: '先后日期不矛盾', en: 'Dates come in their order' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { of, name, first, second, path, steps } of pairsOf(subject)) {
      if (first === undefined || second === undefined) continue
      look()
      // Days of one form, and years of one length, order as text.
      if (first <= second) continue
      yield {
        code: `SUB-049.${of}`,
        params: { name, first, second },
        at: [subject.place(...path, ...steps[1]), subject.place(...path, ...steps[0])],
        quote: second,
      }
    }
  },
  bad: [
    { input: existing({ from: '2021-06-01', to: '2021-05-31' }), finds: ['2021-05-31'] },
    {
      input: {
        unit: { evidence: [evidenceOf({ period: { from: '2021-07-01', to: '2021-06-30' } })] },
      },
      finds: ['2021-06-30'],
    },
    {
      input: inRecords({ documents: [documentOf({ period: { from: 2025, to: 2021 } })] }),
      finds: ['2021'],
    },
    {
      input: inRecords({
        inspections: [
          inspectionOf({
            problems: [
              { matter: '执法记录不全', deadline: '2021-11-14', rectifiedOn: '2021-11-10' },
              { matter: '学法次数不足', deadline: '2021-12-31' },
            ],
          }),
        ],
      }),
      finds: ['2021-11-14', '2021-11-10'],
      why: 'both lie before the inspection of 15 November',
    },
    {
      input: {
        city: {
          records: {
            objections: [
              objectionOf({
                answer: { outcome: 'upheld', date: '2022-02-09', by: '办公室', reason: '补录' },
              }),
            ],
          },
        },
      },
      finds: ['2022-02-09'],
    },
  ],
  good: [
    { input: existing({ from: '2021-06-01', to: '2021-06-01' }) },
    { input: existing({ to: '2021-06-01' }) },
    { input: inRecords({ documents: [documentOf({ period: { from: 2021, to: 2021 } })] }) },
    {
      input: inRecords({
        inspections: [
          inspectionOf({
            problems: [
              { matter: '执法记录不全', deadline: '2021-11-30', rectifiedOn: '2021-12-05' },
              { matter: '公示不及时', deadline: '2021-11-30', rectifiedOn: '2021-11-15' },
            ],
          }),
        ],
      }),
      why: 'put right late, or on the spot: neither is a contradiction',
    },
    { input: inRecords({ objections: [objectionOf()] }) },
  ],
})
