import { mayBe } from '@fazhi/identities'
import { exact, type Submission } from '@fazhi/model'
import type { Figure } from '../layers/figures.js'
import type { ReportSubject } from '../subject.js'
import { heldOf } from './held.js'
import type { TieDifference, TieRow } from './row.js'

const edition = /^》?[（(](\d{4})年?版[）)]/
const items = /^(?:项|条|个|件)$/
const bodies = /部门|单位/

const writtenOf = (subject: ReportSubject, figure: Figure): string =>
  subject.text.slice(figure.start, figure.unitEnd)

/** What a sentence says of a list: how many items, of how many departments, which edition. */
const differencesOf = (
  subject: ReportSubject,
  at: number,
  end: number,
  {
    items: count,
    departments,
    version,
  }: {
    readonly items: number
    readonly departments?: number
    readonly version?: number
  },
): readonly TieDifference[] => {
  const sentence = subject.sentences.find(({ start, end: last }) => start <= at && at < last)
  const figures = (sentence === undefined ? [] : (subject.figuresOf[sentence.index] ?? [])).filter(
    (figure) => figure.role === 'quantity' && !figure.blocked && figure.start >= end,
  )
  // The next title's figures are its own.
  const next = subject.pairs.pairs.find(({ mark, start }) => mark === '《' && start >= end)?.start
  const own = figures.filter(({ start }) => next === undefined || start < next)
  const isOfBodies = (figure: Figure): boolean => bodies.test(figure.unit + figure.tail.slice(0, 2))
  const differing = (
    of: 'items' | 'departments',
    figure: Figure | undefined,
    ours: number | undefined,
  ): readonly TieDifference[] =>
    figure === undefined || ours === undefined || mayBe(figure.value, exact(BigInt(ours)))
      ? []
      : [{ of, stated: writtenOf(subject, figure), ours: String(ours) }]
  const [, year] = edition.exec(subject.text.slice(end, end + 12)) ?? []
  return [
    ...(version !== undefined && year !== undefined && Number(year) !== version
      ? [{ of: 'version', stated: `${year}年版`, ours: `${version}年版` } as const]
      : []),
    ...differing(
      'items',
      own.find((figure) => items.test(figure.unit) && !isOfBodies(figure)),
      count,
    ),
    ...differing('departments', own.find(isOfBodies), departments),
  ]
}

/** Published lists: what the text says of each, then those it does not name. */
export const listRows = (
  subject: ReportSubject,
  submissions: readonly Submission[],
): readonly TieRow[] =>
  heldOf(submissions, 'lists').map(({ record, at }): TieRow => {
    const start = subject.text.indexOf(record.title)
    const said = { kind: 'list', name: record.title, record: at } as const
    if (start < 0) return { ...said, status: 'notStated' }
    const end = start + record.title.length
    const differences = differencesOf(subject, start, end, record)
    return {
      ...said,
      status: differences.length === 0 ? 'equal' : 'different',
      at: subject.place(start, end),
      stated: record.title,
      ...(differences.length === 0 ? {} : { differences }),
    }
  })
