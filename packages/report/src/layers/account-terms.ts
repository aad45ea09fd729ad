import type { Figure } from './figures.js'
import { measureOf } from './measures.js'
import { remembered } from './remembered.js'

/** A count of a sentence with the words that name it. */
export interface AccountTerm {
  readonly figure: Figure
  /** The words right before it: from the figure or the mark before. */
  readonly label: string
  /** The words right behind its measure word, up to the next mark or figure. */
  readonly after: string
  /** The text between the term before it and this one, marks and all. */
  readonly gap: string
  /** Told as part of a part: （其中…）or 其中a、b inside a longer account. */
  readonly nested: boolean
}

const breaks = /^.*[，；：、。（(,;:]/
const behind = /^[^，；：、。（()）\d]{0,16}/
/** A change or another year's value stands beside an account and is no term of it. */
const compared =
  /(?:同比|环比|比|较)[^，；]{0,12}$|(?:(?:净|(?<!新))增|净?减|增加|减少|增长|下降|上升|多|少|压减|压缩)(?:了|约|至|到)?$|去年同期[^，；]{0,6}$/
/** 上年结转 and 年初在册 are terms all the same. */
const flows = /结转|未结|在册|旧存|遗留|积存|积案|存量|在办|结存/
const wasLastYear = /(?:上年|去年|上一年|前年|同期)(?:的|为|是|共)?$/

const isCount = (figure: Figure): boolean =>
  figure.role === 'quantity' && figure.unit !== '' && !figure.blocked

/** Whether a count is a change (同比增加46件) or the value of another year, and no part of this year's account. */
export const isCompared = (label: string): boolean =>
  (compared.test(label) || wasLastYear.test(label)) && !flows.test(label)

/** The words right before a figure, from the mark before it. */
export const labelOf = ({ head }: Figure): string => head.replace(breaks, '')

const termsIn = (
  text: string,
  figures: readonly Figure[],
  bracket: number,
): readonly AccountTerm[] => {
  const terms: AccountTerm[] = []
  let nested = false
  let until = figures[0]?.start ?? 0
  figures.forEach((figure, at) => {
    const before = figures[at - 1]
    const from = Math.max(before?.unitEnd ?? 0, figure.start - 40)
    const said = text.slice(from, figure.start).replace(/\s/g, '')
    const label = before === undefined ? labelOf(figure) : said.replace(breaks, '')
    const gap = text.slice(until, figure.start)
    // 其中a、b: nested until a comma or semicolon ends the list.
    if (/其中/.test(gap)) nested = true
    else if (/[，；]/.test(gap)) nested = false
    if (!isCount(figure) || isCompared(label) || figure.bracket !== bracket) return
    terms.push({
      figure,
      label,
      after: behind.exec(text.slice(figure.unitEnd, figure.unitEnd + 16))?.[0] ?? '',
      gap: terms.length === 0 ? '' : text.slice(until, figure.start),
      nested,
    })
    until = figure.unitEnd
  })
  return terms
}

const outside = remembered((figures: readonly Figure[], text: string) => termsIn(text, figures, -1))

/**
 * The counts of a sentence that an account can be made of, in their order: those outside brackets, which several rules ask for, or, for a
 * bracket, those inside it.
 */
export const accountTerms = (
  text: string,
  figures: readonly Figure[],
  bracket = -1,
): readonly AccountTerm[] =>
  bracket < 0 ? outside(figures, text) : termsIn(text, figures, bracket)

/** Bodies and places go by many measure words: a total of 单位 counts them all. */
const bodies = /^(?:个|家|所|村|部门|单位|镇|乡|处|支|社区|街道|户|座|站)$/
const ofBodies = /^(?:单位|机构|场所|阵地|点位|站点|主体|家单位)/
/** Papers do so too: 合同214份、规范性文件3件，共275件. */
const papers = /^(?:份|件|件次|部|篇|卷|本)$/
const totalled = /(?:合计|共计?|总计)[^，；\d]{0,12}$/

/** Terms with the text between each and the one before it in the same list. */
const withGaps = (text: string, terms: readonly AccountTerm[]): readonly AccountTerm[] =>
  terms.map((term, at) => {
    const before = terms[at - 1]
    return {
      ...term,
      gap: before === undefined ? '' : text.slice(before.figure.unitEnd, term.figure.start),
    }
  })

/** Terms that count one kind of thing, in their order. */
export const byMeasure = (
  text: string,
  terms: readonly AccountTerm[],
): readonly (readonly AccountTerm[])[] => {
  const groups = new Map<string, AccountTerm[]>()
  for (const term of terms) {
    const key = measureOf(term.figure)
    groups.set(key, [...(groups.get(key) ?? []), term])
  }
  const ofUnits = (units: RegExp): AccountTerm[] =>
    terms.filter(({ figure }) => units.test(figure.unit))
  const mixed = [ofUnits(bodies), ofUnits(papers)].filter((list, kind) => {
    const last = list.at(-1)
    return (
      last !== undefined &&
      totalled.test(last.label) &&
      (kind === 1 || ofBodies.test(last.after)) &&
      new Set(list.map(({ figure }) => measureOf(figure))).size > 1
    )
  })
  return [...groups.values(), ...mixed].map((list) => withGaps(text, list))
}
