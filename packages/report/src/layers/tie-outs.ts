import { mayBe } from '@fazhi/identities'
import {
  type Catalog,
  type Exact,
  exact,
  exactOf,
  type FactDefinition,
  type RollUp,
  type RollUpFigure,
} from '@fazhi/model'
import type { Figure } from './figures.js'
import type { Sentence } from './sentences.js'

/** A figure of the text that a catalog phrase names as a fact of the city. */
export interface TieOut {
  readonly figure: Figure
  readonly fact: FactDefinition
  /** What the roll-up says; absent when it has no figure for the fact. */
  readonly ours?: RollUpFigure
  readonly status: 'matched' | 'contradicted' | 'blocked' | 'unknown'
}

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

const padding = /(?:共计|合计|总计|累计|共有|共|了|约|近|达到|达|为|超过|计)+$/
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

const phrasesOf = (catalog: Catalog): ReadonlyMap<string, readonly Phrase[]> => {
  const byLast = new Map<string, Phrase[]>()
  for (const fact of catalog.facts) {
    // Amounts carry a unit of money the roll-up's text does not; they are left out of the tie-out.
    if (fact.type !== 'count') continue
    for (const phrase of fact.phrases ?? []) {
      const [prefix, suffix] = phrase.split('#')
      if (prefix === undefined || suffix === undefined || prefix.length < 2) continue
      const last = prefix.at(-1) ?? ''
      byLast.set(last, [...(byLast.get(last) ?? []), { prefix, suffix, fact }])
    }
  }
  for (const list of byLast.values()) list.sort((a, b) => b.prefix.length - a.prefix.length)
  return byLast
}

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
    const from = figure.blocked ? figure.unitEnd - figure.unit.length : figure.end
    const tail = text.slice(from, from + 40)
    const candidate = phrases.get(head.at(-1) ?? '')?.find(
      (phrase) =>
        head.endsWith(phrase.prefix) &&
        tail.startsWith(phrase.suffix) &&
        // 主要负责人出庭 is not 负责人出庭, and 未审结 not 审结.
        !narrower.test(head.slice(0, -phrase.prefix.length)),
    )
    if (candidate === undefined || skip(figure)) continue
    const toldFrom = Math.max(blockStart(figure.block), figure.start - 160)
    if (!inContext(candidate, text.slice(toldFrom, figure.start))) continue
    const { fact } = candidate
    const sentenceFrom = sentences[figure.sentence]?.start ?? 0
    // A sentence is seldom longer; the bound keeps the work linear.
    const said = text.slice(Math.max(sentenceFrom, figure.start - 400), figure.start)
    if (otherYear.test(said)) continue
    const own = ours.get(fact.id)
    const value = own === undefined ? undefined : exactFigure(own.value)
    const status = figure.blocked
      ? 'blocked'
      : value === undefined
        ? 'unknown'
        : mayBe(figure.value, value)
          ? 'matched'
          : 'contradicted'
    found.push({ figure, fact, ...(own === undefined ? {} : { ours: own }), status })
  }
  return found
}
