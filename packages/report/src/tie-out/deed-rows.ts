import { type FactDefinition, label, type Meeting, type Submission } from '@fazhi/model'
import { type Deed, deedsOf } from '../answer/deeds.js'
import type { ReportSubject } from '../subject.js'
import { giverOf, type Held, heldOf } from './held.js'
import { meetingName } from './meeting-rows.js'
import type { TieDifference, TieRow } from './row.js'
import { isSameName } from './same-name.js'

/** What is done, up to the thing it is done to. */
const doing =
  /^.*?(?:通过|成立|组建|设立|印发|出台|制定|修订|发布|公布|建成|建立|启用|启动|上线|开通|搭建|推行)(?:了|并|和|健全|实施|公布|印发|完善){0,2}/
/** The year in a title says no more than the year of the report. */
const years = /\d{4}年度?|年度|[《》]/g

/** The thing a deed was done to: 印发了年度法治督察方案 → 法治督察方案. */
const thingOf = (text: string): string => text.replace(doing, '').replace(years, '')

/** A system or mechanism is named by what it is for: 执法全过程记录制度 → 执法全过程记录. */
const itself = (thing: string): string => thing.replace(/(?:制度|机制)$/, '')

/** Whether a deed speaks of what bears a name; short names are of anything. */
const isOf = (thing: string, name: string): boolean => isSameName(thing, name.replace(years, ''), 4)

/** Every unit is spoken of, not the city. */
const ofAll =
  /各(?:单位|部门|镇|乡|街道|县|区|执法)|所有|全部|均|普遍|\d{1,4}(?:个|家)(?:部门|单位|镇|乡)/

/** What is said of a giver: by itself, or by the offices where theirs is the word that counts. */
const saidOf = (
  submission: Submission,
  { id, source }: FactDefinition,
  submissions: readonly Submission[],
): unknown => {
  const offices =
    'unit' in submission && source !== 'unit'
      ? submissions.flatMap((one) =>
          'unit' in one ? [] : (one.units[submission.unit.id]?.[id] ?? []),
        )
      : []
  const entry = offices[0] ?? submission.facts[id]
  return entry?.verified ?? entry?.claimed
}

/** Whether a fact can say that something was not done: yes or no, or a level that is none. */
const canSayNo = ({ type, levels = [] }: FactDefinition): boolean =>
  type === 'flag' || (type === 'level' && levels.includes('none'))

/**
 * What a yes-or-no fact, or a level of which one is none, of those spoken of says: the units where the sentence speaks of all of them, else whoever the report is of. Who
 * says nothing of the fact is left out.
 */
const flagRow = (
  thing: string,
  sentence: string,
  facts: readonly FactDefinition[],
  submissions: readonly Submission[],
): Omit<TieRow, 'kind'> | undefined => {
  const fact = facts.find(
    (one) => canSayNo(one) && isOf(itself(thing), itself(thingOf(label(one.name, 'zh-CN')))),
  )
  if (fact === undefined) return undefined
  const units = submissions.filter((one) => 'unit' in one)
  const holders = ofAll.test(sentence)
    ? units
    : submissions.length === 1
      ? submissions
      : submissions.filter((one) => !('unit' in one))
  const said = holders.filter((one) => saidOf(one, fact, submissions) !== undefined)
  if (said.length === 0) return undefined
  const no = fact.type === 'flag' ? false : 'none'
  const not = said.filter((one) => saidOf(one, fact, submissions) === no).map(giverOf)
  const name = label(fact.name, 'zh-CN')
  return not.length === 0
    ? { status: 'equal', fact: fact.id, name }
    : {
        status: 'different',
        fact: fact.id,
        name,
        units: not,
        differences: [
          {
            of: 'done',
            stated: ofAll.exec(sentence)?.[0] ?? name,
            ours: `${said.length - not.length}/${said.length}`,
          },
        ],
      }
}

type HeldMeeting = Held<Meeting>

/** What a meeting adopted, against what its record says it adopted or dealt with; nothing where the record says neither. */
const adoptionRow = (
  thing: string,
  held: HeldMeeting,
  documents: ReturnType<typeof heldOf<'documents'>>,
  meetings: readonly HeldMeeting[],
): Omit<TieRow, 'kind'> | undefined => {
  const { record, at } = held
  const own = documents.filter((one) => one.at.from === at.from)
  const passedAt = (meeting: Meeting) =>
    own.filter(
      (one) =>
        one.record.adoptedAt === meeting.id || meeting.passed?.includes(one.record.id) === true,
    )
  const passed = passedAt(record).map((one) => one.record.title)
  const named = passed.find((title) => isOf(thing, title))
  const matter = record.matters?.find((one) => one.replace(years, '').includes(thing))
  const found = named ?? matter
  if (found !== undefined) return { status: 'equal', name: found, record: at }
  const other = meetings.find(
    (one) =>
      one.at.from === at.from &&
      one.record.id !== record.id &&
      passedAt(one.record).some(({ record: { title } }) => isOf(thing, title)),
  )
  const stated = meetingName(held)
  if (other !== undefined)
    return {
      status: 'different',
      name: thing,
      record: other.at,
      differences: [{ of: 'adoptedAt', stated, ours: meetingName(other) }],
    }
  if (passed.length === 0) return undefined
  const difference: TieDifference = { of: 'adopted', stated: thing, ours: passed.join('、') }
  return { status: 'different', name: stated, record: at, differences: [difference] }
}

/**
 * Deeds told without a figure as done (those under way or planned are no result of this year), against what the data can answer: what a
 * numbered meeting adopted, a recorded paper or list of that name, a yes-or-no fact of that name, or a level that may be none. A title in 《》 is held against the
 * papers elsewhere. The rest, most of all bodies set up and systems started, are `notRecorded`: the data hold nothing of the kind.
 */
export const deedRows = (
  subject: ReportSubject,
  submissions: readonly Submission[],
  /** What the numbered meetings of the text were held against. */
  meetingRows: readonly TieRow[],
): readonly TieRow[] => {
  const documents = heldOf(submissions, 'documents')
  const lists = heldOf(submissions, 'lists')
  const meetings = heldOf(submissions, 'meetings')
  const meetingOf = (deed: Deed, from: number): HeldMeeting | undefined => {
    const row = meetingRows.findLast(
      ({ at, record }) =>
        at !== undefined && record !== undefined && at.start >= from && at.start < deed.at.end,
    )
    return meetings.find(
      ({ at }) => at.from === row?.record?.from && at.pointer === row.record.pointer,
    )
  }
  return deedsOf(subject).flatMap((deed): TieRow[] => {
    if (deed.state !== 'done') return []
    const { kind, quote, at } = deed
    const sentence = subject.sentences.find(({ start, end }) => start <= at.start && at.start < end)
    if (sentence === undefined || (kind !== 'adoption' && quote.includes('《'))) return []
    const thing = thingOf(quote)
    const meeting = kind === 'adoption' ? meetingOf(deed, sentence.start) : undefined
    const paper = [...documents, ...lists].find(({ record }) => isOf(thing, record.title))
    const tied =
      (meeting === undefined ? undefined : adoptionRow(thing, meeting, documents, meetings)) ??
      (paper === undefined
        ? undefined
        : { status: 'equal' as const, name: paper.record.title, record: paper.at }) ??
      flagRow(thing, sentence.text, subject.catalog.facts, submissions)
    return [{ kind: 'deed', at, stated: quote, ...(tied ?? { status: 'notRecorded' as const }) }]
  })
}
