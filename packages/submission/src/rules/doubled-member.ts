import type { Records } from '@fazhi/model'
import { isId } from '../check/records.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import type { Subject } from '../check/subject.js'
import { inspectionOf, meetingOf, recognitionOf, registerOf, unitOf } from './record-examples.js'

interface Members {
  readonly path: readonly (string | number)[]
  readonly members: readonly string[] | undefined
}

/** Lists whose members stand in them once. Persons may share a name, so of those who attended only ids are compared. */
const membersOf = ({ submission, unit }: Subject): readonly Members[] => {
  const { records = {} } = submission
  const of = <Entry>(
    list: keyof Records,
    entries: readonly Entry[] = [],
    key: keyof Entry & string,
    members: (entry: Entry) => readonly string[] | undefined,
  ): readonly Members[] =>
    entries.map((entry, index) => ({
      path: ['records', list, index, key],
      members: members(entry),
    }))
  return [
    { path: ['unit', 'predecessors'], members: unit?.unit.predecessors },
    ...of('meetings', records.meetings, 'passed', ({ passed }) => passed),
    ...of('meetings', records.meetings, 'attended', ({ attended }) => attended),
    ...of('inspections', records.inspections, 'units', ({ units }) => units),
    ...of('populations', records.populations, 'members', ({ members }) => members),
    ...of('coverages', records.coverages, 'missing', ({ missing }) => missing),
    ...of('recognitions', records.recognitions, 'units', ({ units }) => units),
  ]
}

const inRecords = (records: Records) => ({ unit: { records } })

/** One member twice in a list that counts each once: a unit inspected twice by one inspection, a village twice in its register. */
export const doubledMember = submissionRule({
  id: 'SUB-054',
  title: { zh: '名单中不重复', en: 'A list names each once' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { path, members = [] } of membersOf(subject)) {
      const seen = new Map<string, number>()
      for (const [index, member] of members.entries()) {
        if (path.at(-1) === 'attended' && !isId(member)) continue
        look()
        const before = seen.get(member)
        if (before === undefined) seen.set(member, index)
        else
          yield {
            code: 'SUB-054',
            params: { member },
            at: [subject.place(...path, index), subject.place(...path, before)],
            quote: member,
          }
      }
    }
  },
  bad: [
    {
      input: inRecords({
        inspections: [inspectionOf({ units: ['township-07', '市水利局', 'township-07'] })],
      }),
      finds: ['township-07'],
    },
    {
      input: inRecords({
        inspections: [inspectionOf({ units: ['市水利局', '市水利局'] })],
      }),
      finds: ['市水利局'],
    },
    {
      input: {
        city: { records: { populations: [registerOf({ members: ['north', 'north'] })] } },
      },
      finds: ['north'],
    },
    {
      input: { unit: { unit: unitOf({ predecessors: ['township-17', 'township-17'] }) } },
      finds: ['township-17'],
    },
    {
      input: inRecords({
        meetings: [meetingOf({ passed: ['plan', 'plan'], attended: ['party', 'party'] })],
      }),
      finds: ['party', 'plan'],
    },
  ],
  good: [
    { input: inRecords({ inspections: [inspectionOf({ units: ['township-07', '市水利局'] })] }) },
    {
      input: inRecords({
        inspections: [
          inspectionOf({ id: 'spring', units: ['township-07'] }),
          inspectionOf({ units: ['township-07'] }),
        ],
      }),
      why: 'two inspections may see one unit',
    },
    {
      input: inRecords({ meetings: [meetingOf({ attended: ['张三', '张三'] })] }),
      why: 'two persons may have one name',
    },
    { input: inRecords({ recognitions: [recognitionOf({ units: ['township-07'] })] }) },
    { input: {} },
  ],
})
