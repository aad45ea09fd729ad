import { printExact, type TextPlace } from '@fazhi/model'
import { characterSet } from '../layers/character-set.js'
import { figureBodies } from '../layers/figure-bodies.js'
import { type Qualifier, qualifierReader } from '../layers/figure-qualifiers.js'
import type { Figure, Role } from '../layers/figures.js'
import { rateOf } from '../layers/rates.js'
import type { TieOut } from '../layers/tie-outs.js'
import type { ReportSubject } from '../subject.js'
import { ledgerFigures } from './ledger-figures.js'

/** One figure of the prose: what is counted, what it can stand for, and whether anything bears it out. */
export interface LedgerRow {
  readonly id: number
  readonly at: TextPlace
  readonly raw: string
  readonly role: Role
  readonly subject: {
    /** What stands before the figure in its clause. */
    readonly head: string
    /** Whose it is, as the text names it (县公安局, 全市, 我局); absent where it does not say. */
    readonly body?: string
    /** What singles it out among figures of the same thing (其中, 同比, 上半年); absent where nothing does. */
    readonly qualifiers?: readonly Qualifier[]
    /** Fact of the catalog, where a phrase names it. */
    readonly fact?: string
  }
  /** `hi` absent means without bound; `open` means `hi` itself is left out. */
  readonly value: { readonly lo: string; readonly hi?: string; readonly open: boolean }
  readonly unit: string
  readonly scale: string
  readonly year: { readonly value?: number; readonly from: 'stated' | 'section' | 'report' }
  readonly tense: 'done' | 'plan' | 'threshold'
  /** Row of the whole this one is a part of. */
  readonly within?: number
  /** What it was held against; rows with one `id` are members of one relation. */
  readonly relations: readonly {
    readonly id: number
    readonly kind: string
    readonly status: string
  }[]
  /** City figure a tie-out compared it with. */
  readonly ours?: string
  readonly status: 'contradicted' | 'blocked' | 'matched' | 'undecided' | 'unmatched'
}

const threshold = /(?:不低于|不少于|不得少于|至少|不超过|不得超过|应当|须)$/
/** What it ends with; most heads are let go by one look at their last character. */
const endsThreshold = characterSet('于少过当须')
const noRelations: readonly never[] = []

/** A rate that lost its per cent sign is a rate all the same. */
const roleOf = (figure: Figure): Role =>
  figure.role === 'quantity' &&
  figure.unit === '' &&
  figure.scale === '' &&
  !/[度感]$/.test(rateOf(figure)?.name ?? '度')
    ? 'rate'
    : figure.role

/** What the relations and the tie-out of a figure say of it; most figures have neither. */
const statusOf = (
  { blocked }: Figure,
  relations: LedgerRow['relations'],
  tie: TieOut | undefined,
): LedgerRow['status'] => {
  const has = (status: string) => relations.some((relation) => relation.status === status)
  if (tie?.status === 'contradicted' || has('contradicted')) return 'contradicted'
  if (blocked || has('blocked')) return 'blocked'
  if (tie?.status === 'matched' || has('holds')) return 'matched'
  return has('undecided') ? 'undecided' : 'unmatched'
}

/** What is counted, whose it is, and what singles it out: of figures alone, not of dates and names. */
const subjectsOf = (subject: ReportSubject): ((figure: Figure) => LedgerRow['subject']) => {
  const bodies = figureBodies(subject)
  const qualifiersOf = qualifierReader()
  const ties = new Map(subject.tieOuts.map(({ figure, fact }) => [figure, fact.id]))
  return (figure) => {
    const { head, role } = figure
    if (role !== 'quantity' && role !== 'rate') return { head }
    const body = bodies.get(figure)
    const qualifiers = qualifiersOf(figure)
    const fact = ties.get(figure)
    return {
      head,
      ...(body === undefined ? {} : { body }),
      ...(qualifiers === undefined ? {} : { qualifiers }),
      ...(fact === undefined ? {} : { fact }),
    }
  }
}

/** Every number of the text as a row, in text order. */
export const ledgerOf = (subject: ReportSubject): readonly LedgerRow[] => {
  const figures = ledgerFigures(subject)
  const wholes = new Set(subject.relations.map(({ whole }) => whole))
  const ids = new Map<Figure, number>()
  if (wholes.size > 0)
    figures.forEach((figure, index) => {
      if (wholes.has(figure)) ids.set(figure, index)
    })
  const relations = new Map<Figure, LedgerRow['relations'][number][]>()
  const within = new Map<Figure, number>()
  for (const [id, relation] of subject.relations.entries()) {
    const told = { id, kind: relation.kind, status: relation.status }
    for (const figure of [relation.whole, ...relation.parts]) {
      const own = relations.get(figure) ?? []
      own.push(told)
      relations.set(figure, own)
    }
    const whole = ids.get(relation.whole)
    if (whole === undefined || relation.kind === 'concluded') continue
    for (const part of relation.parts) within.set(part, whole)
  }
  // Figures and dates both run in text order, so one walk over the dates serves all figures.
  const stated: { sentence: number; year?: number } = { sentence: -1 }
  let nextDate = 0
  const ties = new Map(subject.tieOuts.map((tie) => [tie.figure, tie]))
  const subjectOf = subjectsOf(subject)
  const ofReport: LedgerRow['year'] = {
    ...(subject.year.value === undefined ? {} : { value: subject.year.value }),
    from: 'report',
  }
  return figures.map((figure, id) => {
    const own = relations.get(figure) ?? noRelations
    const tie = ties.get(figure)
    const plan = subject.topSection(figure.block)?.topic === 'nextYear'
    for (; (subject.dates[nextDate]?.start ?? figure.start) < figure.start; nextDate++) {
      const date = subject.dates[nextDate]
      if (date?.year === undefined) continue
      stated.sentence = date.sentence
      stated.year = date.year
    }
    const year =
      stated.sentence === figure.sentence && stated.year !== undefined
        ? ({ value: stated.year, from: 'stated' } as const)
        : plan && subject.year.value !== undefined
          ? ({ value: subject.year.value + 1, from: 'section' } as const)
          : ofReport
    const parent = within.get(figure)
    const { lo, hi, open } = figure.value
    const least = printExact(lo)
    return {
      id,
      at: subject.place(figure.start, figure.end),
      raw: subject.text.slice(figure.start, figure.end),
      role: roleOf(figure),
      subject: subjectOf(figure),
      value: {
        lo: least,
        ...(hi === undefined ? {} : { hi: hi === lo ? least : printExact(hi) }),
        open,
      },
      unit: figure.unit,
      scale: figure.scale,
      year,
      tense: plan
        ? 'plan'
        : endsThreshold(figure.head.charCodeAt(figure.head.length - 1)) &&
            threshold.test(figure.head)
          ? 'threshold'
          : 'done',
      ...(parent === undefined ? {} : { within: parent }),
      relations: own,
      ...(tie?.ours === undefined ? {} : { ours: tie.ours.value }),
      status: statusOf(figure, own, tie),
    }
  })
}
