import { mayBe } from '@fazhi/identities'
import {
  type Catalog,
  type Exact,
  exact,
  exactOf,
  type FactDefinition,
  multiply,
  type RollUp,
  type RollUpFigure,
} from '@fazhi/model'
import type { Figure } from './figures.js'
import { remembered } from './remembered.js'
import type { Sentence } from './sentences.js'

/** A figure of the text that a catalog phrase names as a fact of the city. */
export interface TieOut {
  readonly figure: Figure
  readonly fact: FactDefinition
  /** What the roll-up says; absent when it has no figure for the fact. */
  readonly ours?: RollUpFigure
  /** The same as the text counts: an amount of money in 元. */
  readonly value?: Exact
  /** Other facts whose phrases fit as well, none better than another: which one is meant is not known. */
  readonly also: readonly string[]
  readonly status: 'matched' | 'contradicted' | 'blocked' | 'unknown'
}

/** What the units of money are worth in 元. */
const worthOf: Readonly<Record<string, Exact>> = {
  元: exact(1n),
  万元: exact(10_000n),
  亿元: exact(100_000_000n),
}

/** How many of what the text counts one of the fact's measure is: 10000 for an amount in 万元, 1 for everything counted. */
export const worthIn = ({ type, measure = '元' }: FactDefinition): Exact =>
  type === 'amount' ? (worthOf[measure] ?? exact(1n)) : exact(1n)

interface Phrase {
  readonly prefix: string
  readonly suffix: string
  readonly fact: FactDefinition
}

/** Reads a roll-up value, a decimal or "n/d". */
const exactFigure = (text: string): Exact | undefined => {
  const fraction = /^(\d{1,60})\/([1-9]\d{0,59})$/.exec(text)
  if (fraction) return exact(BigInt(fraction[1] ?? '0'), BigInt(fraction[2] ?? '1'))
  return /^\d{1,60}(?:\.\d{1,60})?$/.test(text) ? exactOf(text) : undefined
}

const padding =
  /(?<!共计|合计|总计|累计|共有|共|了|约|近|达到|达|为|超过|计)(?:共计|合计|总计|累计|共有|共|了|约|近|达到|达|为|超过|计)+$/
const narrower = /(?:主要|不予|不|未|非|应|已被|拟)$/
const otherYear = /去年|上年(?!结转)|同比|上一年|往年|明年|历年|累计|以来|[三四五]年[来间内]/
/** Matters a phrase as general as 审结#件 may belong to; the nearest before it in the paragraph tells which. */
const matter =
  /复议|诉讼|应诉|出庭|法院|行政案件|检察|仲裁|刑事|民事|信访|公证|援助|处罚|督察|巡察|审计|执法检查|排查|考核|满意|合同|备案|热线|公开申请|调解|纠纷/g
const matterOf: readonly (readonly [string, RegExp])[] = [
  ['reconsideration.', /复议/],
  ['litigation.', /诉讼|应诉|出庭|法院|行政案件/],
  ['inspection.', /督察/],
]
/** Cases of a court that are no suits against an agency, and figures of the province or the country. */
const elsewhere = /公益诉讼|刑事|民商?事|执行案件|各类案件|全省|全国/

/** Whether a phrase that does not name its matter stands where that matter is spoken of. */
const inContext = (phrase: Phrase, told: string): boolean => {
  const expected = matterOf.find(([prefix]) => phrase.fact.id.startsWith(prefix))?.[1]
  if (expected === undefined || expected.test(phrase.prefix)) return true
  if (elsewhere.test(told)) return false
  const last = told.match(matter)?.at(-1)
  return last !== undefined && expected.test(last)
}

const phrasesOf = remembered((catalog: Catalog): ReadonlyMap<string, readonly Phrase[]> => {
  const byLast = new Map<string, Phrase[]>()
  for (const fact of catalog.facts) {
    if (fact.type !== 'count' && fact.type !== 'amount') continue
    for (const phrase of fact.phrases ?? []) {
      const [prefix, suffix] = phrase.split('#')
      if (prefix === undefined || suffix === undefined || prefix.length < 2) continue
      const last = prefix.at(-1) ?? ''
      byLast.set(last, [...(byLast.get(last) ?? []), { prefix, suffix, fact }])
    }
  }
  for (const list of byLast.values()) list.sort((a, b) => b.prefix.length - a.prefix.length)
  return byLast
})

const money = /^(?:万|亿)?元/

/** Whether what follows the number is what the phrase says: a measure word, or money in whatever unit. */
const fitsAfter = (phrase: Phrase, figure: Figure, text: string): boolean => {
  const from = figure.blocked ? figure.unitEnd - figure.unit.length : figure.end
  if (phrase.fact.type !== 'amount') return text.startsWith(phrase.suffix, from)
  return figure.unit === '元' && text.startsWith(phrase.suffix.replace(money, ''), figure.unitEnd)
}

/** Whether what is told before a figure speaks of another year than the report's. */
export const tellsOtherYear = (figure: Figure, text: string, sentenceFrom: number): boolean =>
  // A sentence is seldom longer; the bound keeps the work linear.
  otherYear.test(text.slice(Math.max(sentenceFrom, figure.start - 400), figure.start))

/** Ties the figures of a text to the facts whose phrases they stand in, and to the city's own figures. */
export const findTieOuts = (
  text: string,
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  catalog: Catalog,
  rollUp: RollUp | undefined,
  skip: (figure: Figure) => boolean,
  blockStart: (block: number) => number,
): readonly TieOut[] => {
  const phrases = phrasesOf(catalog)
  if (phrases.size === 0) return []
  const ours = new Map(rollUp?.figures.map((figure) => [figure.fact, figure]))
  const found: TieOut[] = []
  for (const figure of figures) {
    if (figure.role !== 'quantity') continue
    const head = figure.head.replace(padding, '')
    const toldFrom = Math.max(blockStart(figure.block), figure.start - 160)
    const fitting = (phrases.get(head.at(-1) ?? '') ?? []).filter(
      (phrase) =>
        head.endsWith(phrase.prefix) &&
        fitsAfter(phrase, figure, text) &&
        // 主要负责人出庭 is not 负责人出庭, and 未审结 not 审结.
        !narrower.test(head.slice(0, -phrase.prefix.length)),
    )
    // The longest phrase says most; of several as long, which one is meant is not known.
    const [candidate] = fitting
    if (candidate === undefined || skip(figure)) continue
    // The words of the phrase itself tell of no other matter.
    const toldTo = Math.max(toldFrom, figure.start - candidate.prefix.length)
    if (!inContext(candidate, text.slice(toldFrom, toldTo))) continue
    const { fact } = candidate
    const also = fitting
      .filter(
        (other) => other.fact.id !== fact.id && other.prefix.length === candidate.prefix.length,
      )
      .map((other) => other.fact.id)
    if (tellsOtherYear(figure, text, sentences[figure.sentence]?.start ?? 0)) continue
    const own = ours.get(fact.id)
    const given = own === undefined ? undefined : exactFigure(own.value)
    const value = given === undefined ? undefined : multiply(given, worthIn(fact))
    const status = figure.blocked
      ? 'blocked'
      : value === undefined || also.length > 0
        ? 'unknown'
        : mayBe(figure.value, value)
          ? 'matched'
          : 'contradicted'
    found.push({
      figure,
      fact,
      ...(own === undefined ? {} : { ours: own }),
      ...(value === undefined ? {} : { value }),
      also: [...new Set(also)],
      status,
    })
  }
  return found
}
