import { daysOfYear, type Unit } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'

const existing = (exists: NonNullable<Unit['exists']>): Unit => ({
  id: 'township-16',
  name: { zh: '新桥镇' },
  kind: 'township',
  enforcementPower: true,
  exists,
})

/** A unit that did not exist on any day of the year. */
export const unitOutsideYear = submissionRule({
  id: 'SUB-045',
  title: { zh: '单位在本年存在', en: 'The unit exists in the year' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const exists = subject.unit?.unit.exists
    if (exists === undefined) return
    look()
    const { first, last } = daysOfYear(subject.year)
    const { year } = subject
    if (exists.from !== undefined && exists.from > last)
      yield {
        code: 'SUB-045.later',
        params: { date: exists.from, year },
        at: [subject.place('unit', 'exists', 'from')],
        quote: exists.from,
      }
    if (exists.to !== undefined && exists.to < first)
      yield {
        code: 'SUB-045.earlier',
        params: { date: exists.to, year },
        at: [subject.place('unit', 'exists', 'to')],
        quote: exists.to,
      }
  },
  bad: [
    { input: { unit: { unit: existing({ from: '2022-01-01' }) } }, finds: ['2022-01-01'] },
    { input: { unit: { unit: existing({ to: '2020-12-31' }) } }, finds: ['2020-12-31'] },
  ],
  good: [
    { input: { unit: { unit: existing({ from: '2021-06-01' }) } } },
    { input: { unit: { unit: existing({ to: '2021-01-01' }) } } },
    { input: {} },
  ],
})
