import { mayBe } from '@fazhi/identities'
import { type Catalog, type Exact, exact, exactOf, multiply, type RollUpRate } from '@fazhi/model'
import type { ReportSubject } from '../subject.js'
import type { Figure } from './figures.js'
import { rateBases } from './rate-bases.js'
import { rateNameOf } from './rates.js'
import { tellsOtherYear } from './tie-outs.js'

type RateDefinition = Catalog['rates'][number]

/** A rate of the text that its two counts, or a phrase of the catalog, name as a rate of the city. */
export interface RateTie {
  readonly figure: Figure
  readonly rate: RateDefinition
  /** Other rates it may be as well: which one is meant is not known. */
  readonly also: readonly string[]
  /** What the roll-up says; absent when it has no such rate. */
  readonly ours?: RollUpRate
  /** The roll-up's rate in per cent. */
  readonly value?: Exact
  readonly status: 'matched' | 'contradicted' | 'blocked' | 'unknown'
}

const hundred = exact(100n)
/** 主要负责人出庭率 is not 负责人出庭率. */
const narrower = /(?:主要|不|未|非)$/

/** The rates a name can be: those whose phrase says most of it. */
const namedBy = (name: string, rates: readonly RateDefinition[]): readonly RateDefinition[] => {
  const fitting = rates.flatMap((rate) =>
    (rate.phrases ?? []).flatMap((phrase) => {
      const told = phrase.replace('#', '')
      return name.endsWith(told) && !narrower.test(name.slice(0, -told.length))
        ? [{ rate, length: told.length }]
        : []
    }),
  )
  const most = Math.max(0, ...fitting.map(({ length }) => length))
  return fitting.filter(({ length }) => length === most).map(({ rate }) => rate)
}

/** The rates of two counts: what the one is of the other. */
const countedBy = (
  part: string | undefined,
  whole: string | undefined,
  rates: readonly RateDefinition[],
): readonly RateDefinition[] =>
  part === undefined || whole === undefined
    ? []
    : rates.filter(
        ({ numerator, denominator }) =>
          numerator.length === 1 &&
          denominator.length === 1 &&
          numerator[0] === part &&
          denominator[0] === whole,
      )

/** What is told of a rate in its sentence before it, as far as facts are known: 发现问题187个，整改到位171个，整改率. */
const toldBefore = (
  name: string | undefined,
  facts: readonly string[],
  rates: readonly RateDefinition[],
): readonly RateDefinition[] => {
  const part = facts.at(-1)
  return name === undefined
    ? []
    : facts
        .slice(0, -1)
        .flatMap((whole) => countedBy(part, whole, rates))
        .filter((rate) => rate.name.zh.replace(/[（(].*/s, '').endsWith(name))
}

/** Whether a figure is a rate, or the blank of one. */
export const isPercent = ({ percent, blocked, end }: Figure, text: string): boolean =>
  percent || (blocked && /[%％]/.test(text[end] ?? ''))

/**
 * Ties the rates of a text to the city's: by the facts of the two counts that stand before a rate, else by its name. A rate whose
 * sign is not there is not read as one.
 */
export const findRateTies = (subject: ReportSubject): readonly RateTie[] => {
  const { catalog, rollUp, text } = subject
  const factOf = new Map(subject.tieOuts.map(({ figure, fact }) => [figure, fact.id]))
  const ours = new Map(rollUp?.rates?.map((rate) => [rate.rate, rate]))
  const bases = new Map(
    subject.figuresOf.flatMap((figures, index) =>
      rateBases(figures, subject.sentences[index]?.text ?? '').map(
        (base) => [base.rate.figure, base] as const,
      ),
    ),
  )
  return subject.figures.flatMap((figure): RateTie[] => {
    if (!isPercent(figure, text)) return []
    if (subject.topSection(figure.block)?.topic === 'nextYear') return []
    if (tellsOtherYear(figure, text, subject.sentences[figure.sentence]?.start ?? 0)) return []
    const base = bases.get(figure)
    const counted = countedBy(
      base?.part === undefined ? undefined : factOf.get(base.part),
      base?.whole === undefined ? undefined : factOf.get(base.whole),
      catalog.rates,
    )
    const name = rateNameOf(figure)
    const facts = (subject.figuresOf[figure.sentence] ?? [])
      .filter(({ start, role }) => start < figure.start && role === 'quantity')
      .flatMap((before) => factOf.get(before) ?? [])
    const readings = [
      counted,
      toldBefore(name, facts, catalog.rates),
      name === undefined ? [] : namedBy(name, catalog.rates),
    ]
    const [rate, ...others] = readings.find((one) => one.length > 0) ?? []
    if (rate === undefined) return []
    const own = ours.get(rate.id)
    const value = own?.value === undefined ? undefined : multiply(exactOf(own.value), hundred)
    const status = figure.blocked
      ? 'blocked'
      : value === undefined || others.length > 0
        ? 'unknown'
        : mayBe(figure.value, value)
          ? 'matched'
          : 'contradicted'
    return [
      {
        figure,
        rate,
        also: others.map(({ id }) => id),
        ...(own === undefined ? {} : { ours: own }),
        ...(value === undefined ? {} : { value }),
        status,
      },
    ]
  })
}
