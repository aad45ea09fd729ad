import type { Records } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { registerOf } from './record-examples.js'

const inRecords = (populations: NonNullable<Records['populations']>) => ({
  unit: { records: { populations } },
})

/** A register whose members are listed, and are more or fewer than it counts. */
export const memberCount = submissionRule({
  id: 'SUB-053',
  title: { zh: '名册人数与名单一致', en: 'A register counts the members it lists' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const [index, register] of (subject.submission.records?.populations ?? []).entries()) {
      const { name, count, members } = register
      if (members === undefined) continue
      look()
      if (members.length === count) continue
      yield {
        code: 'SUB-053',
        params: {
          name: name.zh,
          nameEn: name.en ?? name.zh,
          count: String(count),
          members: String(members.length),
        },
        at: [
          subject.place('records', 'populations', index, 'count'),
          subject.place('records', 'populations', index, 'members'),
        ],
        quote: String(count),
        expected: String(members.length),
      }
    }
  },
  bad: [
    { input: inRecords([registerOf({ count: 3, members: ['north', 'south'] })]), finds: ['3'] },
    {
      input: {
        city: { records: { populations: [registerOf({ count: 2, members: [] })] } },
      },
      finds: ['2'],
      why: 'an empty list says that there are none',
    },
  ],
  good: [
    { input: inRecords([registerOf({ count: 2, members: ['north', 'south'] })]) },
    { input: inRecords([registerOf({ count: 600 })]), why: 'the members are not listed' },
    { input: inRecords([registerOf({ count: 0, members: [] })]) },
  ],
})
