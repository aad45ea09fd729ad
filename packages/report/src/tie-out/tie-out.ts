import {
  add,
  type Catalog,
  compare,
  type Exact,
  type ExactString,
  exact,
  exactOf,
  FazhiError,
  multiply,
  printExact,
  type ReportDocument,
  type RollUp,
  type RollUpFigure,
  type TextPlace,
} from '@fazhi/model'
import type { Figure } from '../layers/figures.js'
import type { TieOut as Tie } from '../layers/tie-outs.js'
import { readReport } from '../read/read-report.js'
import { type ReportSubject, subjectOf } from '../subject.js'

/** How a figure of the report and a figure of the roll-up stand to each other. */
export type TieStatus =
  /** The report's figure can be the roll-up's; an approximate one as an interval. */
  | 'equal'
  | 'different'
  /** A placeholder stands where the figure should. */
  | 'blank'
  /** The roll-up has a figure that the report does not state. */
  | 'notStated'
  /** The report states a figure for a fact that nobody's submission gives. */
  | 'notInData'
  /** No phrase of the catalog says what the figure counts: it was held against nothing. */
  | 'notNamed'

/** One figure of the report, of the roll-up, or of both. */
export interface TieRow {
  readonly status: TieStatus
  readonly fact?: string
  readonly at?: TextPlace
  /** As the report writes it, measure word included. */
  readonly stated?: string
  /** What stands before it in its clause. */
  readonly head?: string
  /** What the roll-up says, with the units it rests on. */
  readonly ours?: RollUpFigure
  /** For a difference: by how much at least the report says more (+) or less (−) than the roll-up. */
  readonly by?: ExactString
  /** What the year before had, where the report gives just that, and this year has another figure. */
  readonly lastYear?: ExactString
}

/** What is asked of a tie-out. */
export interface TieOutOptions {
  readonly catalog: Catalog
  readonly rollUp: RollUp
  /** The roll-up of the year before, to find figures that were copied from it. */
  readonly lastYear?: RollUp
  /** Id of a profile of the catalog. */
  readonly profile: string
  readonly file?: string
}

const zero = exact(0n)
const minus = (value: Exact): Exact => multiply(value, exact(-1n))

/** How far a written figure is from ours: from its nearer end. Where it may be ours, nothing. */
const distance = ({ value: { lo, hi } }: Figure, ours: Exact): Exact => {
  if (compare(lo, ours) > 0) return add(lo, minus(ours))
  if (hi !== undefined && compare(hi, ours) <= 0) return add(hi, minus(ours))
  return zero
}

const isExactly = ({ value, blocked }: Figure, other: ExactString): boolean =>
  !blocked &&
  !value.approximate &&
  value.hi !== undefined &&
  compare(value.lo, value.hi) === 0 &&
  compare(value.lo, exactOf(other)) === 0

const statusOf = ({ status }: Tie): TieStatus =>
  (
    ({
      matched: 'equal',
      contradicted: 'different',
      blocked: 'blank',
      unknown: 'notInData',
    }) as const
  )[status]

const rowOf = (
  subject: ReportSubject,
  figure: Figure,
  tie: Tie | undefined,
  before: ReadonlyMap<string, ExactString>,
): TieRow => {
  const said = {
    at: subject.place(figure.start, figure.end),
    stated: subject.text.slice(figure.start, figure.unitEnd),
    head: figure.head,
  }
  if (tie === undefined) return { status: 'notNamed', ...said }
  const status = statusOf(tie)
  const { ours, fact } = tie
  const differs = status === 'different' && ours !== undefined
  const last = before.get(fact.id)
  const isCopied =
    last !== undefined && status !== 'equal' && status !== 'blank' && isExactly(figure, last)
  return {
    status,
    fact: fact.id,
    ...said,
    ...(ours === undefined ? {} : { ours }),
    ...(differs ? { by: printExact(distance(figure, exactOf(ours.value))) } : {}),
    ...(isCopied ? { lastYear: last } : {}),
  }
}

/**
 * Holds every quantity of a report against the roll-up: rows in the order of the text, then what the roll-up has and the report does
 * not state. Plans for the year after, other years and other places' figures are no figures of this year; the catalog's phrases say
 * which fact a figure is of. Rates, dates and meetings are not held against anything here.
 * @throws FazhiError `unknownProfile` when the catalog has no such profile.
 */
export const tieOut = (
  input: string | ReportDocument,
  options: TieOutOptions,
): readonly TieRow[] => {
  const { catalog, rollUp, file } = options
  const profile = catalog.profiles.find(({ id }) => id === options.profile)
  if (profile === undefined)
    throw new FazhiError('unknownProfile', {
      profile: options.profile,
      known: catalog.profiles.map(({ id }) => id),
    })
  const read =
    typeof input === 'string' ? readReport(input, file === undefined ? {} : { file }) : input
  const subject = subjectOf(read, { profile, catalog, phase: 'submit', year: rollUp.year, rollUp })
  const ties = new Map(subject.tieOuts.map((tie) => [tie.figure, tie]))
  const before = new Map(options.lastYear?.figures.map(({ fact, value }) => [fact, value]))
  const rows = subject.figures
    .filter(({ role }) => role === 'quantity')
    .map((figure) => rowOf(subject, figure, ties.get(figure), before))
  const stated = new Set(rows.map(({ fact }) => fact))
  return [
    ...rows,
    ...rollUp.figures
      .filter(({ fact }) => !stated.has(fact))
      .map((ours): TieRow => ({ status: 'notStated', fact: ours.fact, ours })),
  ]
}
