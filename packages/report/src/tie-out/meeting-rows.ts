import { mayBe } from '@fazhi/identities'
import { type Catalog, exact, type Submission } from '@fazhi/model'
import type { Meeting } from '../layers/meetings.js'
import type { ReportSubject } from '../subject.js'
import { type Held, heldOf } from './held.js'
import type { TieDifference, TieRow } from './row.js'
import { isSameName } from './same-name.js'
import { statedMeetings } from './stated-meetings.js'
import { canBeDay } from './written-date.js'

type HeldMeeting = ReturnType<typeof heldOf<'meetings'>>[number]

/** All names of the body a record speaks of. */
const namesOf = (body: string, { bodies }: Catalog): readonly string[] => {
  const known = bodies.find(({ id, full }) => id === body || full === body)
  return known === undefined
    ? [body]
    : [body, known.full, ...(known.short === undefined ? [] : [known.short]), ...known.variants]
}

const isBody = (stated: string, record: string, catalog: Catalog): boolean =>
  namesOf(record, catalog).some(
    (name) =>
      isSameName(stated, name) ||
      // 政府常务会议 is a meeting of the government.
      isSameName(stated.replace(/(?:常务会议?|常委会会议|党组会议)$/, ''), name),
  )

/** What a recorded meeting is called: body and number, or body and day. */
export const meetingName = ({ record }: HeldMeeting): string =>
  record.ordinal === undefined
    ? `${record.body} ${record.date}`
    : `${record.body}第${record.ordinal}次会议`

const pick = (
  stated: Meeting,
  held: readonly HeldMeeting[],
  year: number,
): { readonly found?: HeldMeeting; readonly differences: readonly TieDifference[] } => {
  const { date } = stated
  const numbered = held.filter(({ record }) => record.ordinal === stated.ordinal)
  const onDay = (one: HeldMeeting): boolean =>
    date !== undefined && canBeDay(date, one.record.date, year)
  const exactly = numbered.find(onDay)
  const [first] = numbered
  if (exactly !== undefined || (first !== undefined && date === undefined))
    return { found: exactly ?? (first as Held<HeldMeeting['record']>), differences: [] }
  if (first !== undefined)
    return {
      found: first,
      differences: [{ of: 'date', stated: '', ours: first.record.date }],
    }
  const other = held.find((one) => one.record.ordinal !== undefined && onDay(one))
  return other === undefined
    ? { differences: [] }
    : {
        found: other,
        differences: [
          { of: 'ordinal', stated: String(stated.ordinal), ours: String(other.record.ordinal) },
        ],
      }
}

/** How often a body met, as the text says it: 全年召开…会议2次. The body is what stands before the verb, or between it and the number. */
const often = (head: string): readonly [string, string] | undefined => {
  const [, before, between] = /^(.*?)(?:召开|举行)了?(.*)$/.exec(head) ?? []
  return before === undefined || between === undefined
    ? undefined
    : [
        before.replace(/(?<!全年|年内|先后|累计|共)(?:全年|年内|先后|累计|共|一共)+$/, ''),
        between.replace(/(?:全体)?(?:会议)?共?$/, ''),
      ]
}

/** The numbered meetings of the text and how often bodies met, then recorded meetings that the text does not tell. */
export const meetingRows = (
  subject: ReportSubject,
  submissions: readonly Submission[],
  year: number,
): readonly TieRow[] => {
  const held = heldOf(submissions, 'meetings').filter(({ record }) =>
    record.date.startsWith(`${year}-`),
  )
  const of = (body: string): readonly HeldMeeting[] =>
    held.filter(({ record }) => isBody(body, record.body, subject.catalog))
  const told = new Set<HeldMeeting>()
  const rows = statedMeetings(subject).map((meeting): TieRow => {
    const { start, end, date } = meeting
    const { found, differences } = pick(meeting, of(meeting.body), year)
    if (found !== undefined) told.add(found)
    const said = {
      kind: 'meeting',
      at: subject.place(start, end),
      stated: subject.text.slice(start, end),
    } as const
    if (found === undefined) return { ...said, status: 'notInData' }
    return {
      ...said,
      status: differences.length === 0 ? 'equal' : 'different',
      name: meetingName(found),
      record: found.at,
      ...(differences.length === 0
        ? {}
        : {
            differences: differences.map((one) =>
              one.of === 'date' && date !== undefined
                ? { ...one, stated: subject.text.slice(date.start, date.end) }
                : one,
            ),
          }),
    }
  })
  const tied = new Set(subject.tieOuts.map(({ figure }) => figure))
  const counts = subject.figures.flatMap((figure): TieRow[] => {
    if (figure.role !== 'quantity' || figure.unit !== '次' || figure.blocked || tied.has(figure))
      return []
    const [before, between] = often(figure.head) ?? ['', '']
    const meetings = [before, between, `${before}${between}`].map(of).find((one) => one.length > 0)
    const [first] = meetings ?? []
    if (meetings === undefined || first === undefined) return []
    const isEqual = mayBe(figure.value, exact(BigInt(meetings.length)))
    const stated = subject.text.slice(figure.start, figure.unitEnd)
    return [
      {
        kind: 'meeting',
        status: isEqual ? 'equal' : 'different',
        at: subject.place(figure.start, figure.end),
        stated,
        head: figure.head,
        name: first.record.body,
        ...(isEqual
          ? {}
          : { differences: [{ of: 'meetings', stated, ours: String(meetings.length) } as const] }),
      },
    ]
  })
  return [
    ...rows,
    ...counts,
    ...held
      .filter((one) => !told.has(one))
      .map(
        (one): TieRow => ({
          kind: 'meeting',
          status: 'notStated',
          name: meetingName(one),
          record: one.at,
        }),
      ),
  ]
}
