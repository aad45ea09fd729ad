import type { EventValue, Submission } from '@fazhi/model'
import { pointer } from '@fazhi/model'
import { matchesOf } from '../layers/matches.js'
import type { ReportSubject } from '../subject.js'
import { giverOf, heldOf } from './held.js'
import type { TieDifference, TieRecord, TieRow } from './row.js'
import { canBeDay } from './written-date.js'

interface Honour {
  readonly title: string
  /** A level of administration, or the level an event of a fact has. */
  readonly level: string
  readonly date: string
  readonly at: TieRecord
  /** Events of a fact are counted in the roll-up; only records are owed a mention. */
  readonly isRecord: boolean
}

/** How a text names the level of what was received, right before the title; longest first. */
const levels: readonly (readonly [RegExp, readonly string[]])[] = [
  [/全国|国家级|中央|国务院/, ['nation', 'national']],
  [/全省|省级|省委|省政府|全区级/, ['province', 'provincial']],
  [/全市|市级|市委|市政府/, ['prefecture', 'city']],
  [/全县|县级|县委|县政府/, ['county']],
]
const received =
  /(?:荣获|荣膺|获评|获得|被评为|被授予|被命名为|被确定为|入选|获)[^，。；“”《》]{0,20}[“《]([^”》]{2,40})[”》]/g
const reach = 24
/** Facts of the catalog that list awards. */
const awardFacts = /^awards(?:\.|$)/
/** A sentence that tells of an award; the matter of an event is seldom a title of its own. */
const honoured = /荣获|荣膺|获评|获得|表彰|授予|命名|入选|被评|评为/

const isEvent = (value: unknown): value is EventValue =>
  typeof value === 'object' && value !== null && 'matter' in value && 'level' in value

/** Awards that are facts of units: events with level, matter and day. */
const eventsOf = (
  submissions: readonly Submission[],
  facts: ReadonlySet<string>,
): readonly Honour[] =>
  submissions.flatMap((submission) => {
    const sets: readonly (readonly [string, readonly string[], Submission['facts']])[] = [
      [giverOf(submission), ['facts'], submission.facts],
      ...('units' in submission
        ? Object.entries(submission.units).map(
            ([unit, entries]) => [unit, ['units', unit], entries] as const,
          )
        : []),
    ]
    return sets.flatMap(([from, path, entries]) =>
      Object.entries(entries).flatMap(([fact, { verified }]) =>
        !facts.has(fact) || !Array.isArray(verified)
          ? []
          : (verified as readonly unknown[]).filter(isEvent).map(
              (event, index): Honour => ({
                title: event.title ?? event.matter,
                level: event.level,
                date: event.date,
                at: { from, pointer: pointer([...path, fact, 'verified', index]) },
                isRecord: false,
              }),
            ),
      ),
    )
  })

/** Recognitions of the data against the text: level and day where it says them; then titles the text says were received and nobody gave. */
export const recognitionRows = (
  subject: ReportSubject,
  submissions: readonly Submission[],
  year: number,
): readonly TieRow[] => {
  const { text, catalog } = subject
  const facts = new Set(
    catalog.facts.flatMap(({ id, type }) => (type === 'events' && awardFacts.test(id) ? [id] : [])),
  )
  const honours: readonly Honour[] = [
    ...heldOf(submissions, 'recognitions').map(({ record, at }) => ({
      ...record,
      at,
      isRecord: true,
    })),
    ...eventsOf(submissions, facts),
  ]
  const told = new Set<number>()
  const rows = honours.flatMap((honour): TieRow[] => {
    const { title, level, date, at } = honour
    const start = text.indexOf(title)
    const base = { kind: 'recognition', name: title, record: at } as const
    if (start < 0) return honour.isRecord ? [{ ...base, status: 'notStated' }] : []
    const sentence = subject.sentences.find((one) => one.start <= start && start < one.end)
    if (!honour.isRecord && !honoured.test(sentence?.text ?? '')) return []
    told.add(start)
    const before = text.slice(Math.max(sentence?.start ?? start, start - reach), start)
    const said = levels.find(([words]) => words.test(before))
    const word = said?.[0].exec(before)?.[0]
    const day = subject.dates.findLast(
      (mark) => mark.sentence === sentence?.index && mark.end <= start && !mark.named,
    )
    const differences: readonly TieDifference[] = [
      ...(said === undefined || word === undefined || said[1].includes(level)
        ? []
        : [{ of: 'level', stated: word, ours: level } as const]),
      ...(day === undefined || canBeDay(day, date, year)
        ? []
        : [{ of: 'date', stated: text.slice(day.start, day.end), ours: date } as const]),
    ]
    return [
      {
        ...base,
        status: differences.length === 0 ? 'equal' : 'different',
        at: subject.place(start, start + title.length),
        stated: title,
        ...(differences.length === 0 ? {} : { differences }),
      },
    ]
  })
  const claims = subject.sentences.flatMap((sentence) =>
    subject.topSection(sentence.block)?.topic === 'nextYear'
      ? []
      : matchesOf(received, sentence.text).flatMap((match): TieRow[] => {
          const [whole, title = ''] = match
          const start = sentence.start + match.index + whole.length - title.length - 1
          const isTold = [...told].some((one) => one >= start - 1 && one <= start + title.length)
          return isTold
            ? []
            : [
                {
                  kind: 'recognition',
                  status: 'notInData',
                  at: subject.place(start, start + title.length),
                  stated: title,
                },
              ]
        }),
  )
  // Several hold an award of one name: one of them is meant, and nobody can tell which where none fits.
  const meant = rows.filter(({ name, status }, index) => {
    const same = rows.filter((row) => row.name === name && row.at !== undefined)
    if (status === 'notStated' || status === 'equal') return true
    return same.every((row) => row.status !== 'equal') && same[0] === rows[index]
  })
  return [...meant, ...claims]
}
