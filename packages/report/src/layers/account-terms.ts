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
  /(?:同比|环比|比|较)[^，；]{0,12}$|(?:(?:净|(?<!新))增|净?减|增加|减少|增长|下降|上升|多|少|压减|压缩)(?:了|约)?$|去年同期[^，；]{0,6}$/
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
  // What stands between two terms is read once, however many figures that are none stand there.
  let read = until
  let ofThem = false
  let parted = false
  let before: Figure | undefined
  figures.forEach((figure) => {
    // 第三季度20场: the ordinal belongs to the words.
    if (figure.role === 'ordinal') return
    const ahead = before
    before = figure
    if (figure.start > read) {
      const fresh = text.slice(read, figure.start)
      ofThem ||= fresh.includes('其中')
      parted ||= fresh.includes('，') || fresh.includes('；')
      read = figure.start
    }
    // 其中a、b: nested until a comma or semicolon ends the list.
    if (ofThem) nested = true
    else if (parted) nested = false
    if (!isCount(figure) || figure.bracket !== bracket) return
    const from = Math.max(ahead?.unitEnd ?? 0, figure.start - 40)
    const said = text.slice(from, figure.start).replace(/\s/g, '')
    const own = ahead === undefined ? labelOf(figure) : said.replace(breaks, '')
    // 实务班3期260人: what stands right beside a count is told by the same words.
    const last = terms.at(-1)
    const label =
      said === '' && ahead !== undefined && last?.figure === ahead && ahead.unit !== figure.unit
        ? last.label
        : own
    if (isCompared(label)) return
    terms.push({
      figure,
      label,
      after: behind.exec(text.slice(figure.unitEnd, figure.unitEnd + 16))?.[0] ?? '',
      gap: terms.length === 0 ? '' : text.slice(until, figure.start),
      nested,
    })
    until = figure.unitEnd
    read = until
    ofThem = false
    parted = false
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
const bodies: ReadonlySet<string> = new Set(
  '个|家|所|村|部门|单位|镇|乡|处|支|社区|街道|户|座|站'.split('|'),
)
const ofBodies = /^(?:单位|机构|场所|阵地|点位|站点|主体|家单位)/
/** Papers do so too: 合同214份、规范性文件3件，共275件. */
const papers: ReadonlySet<string> = new Set('份|件|件次|部|篇|卷|本'.split('|'))
const totalled = /(?:合计|共计?|总计|累计)[^，；\d]{0,12}$/

/** A collective word that counts what goes by many measure words: 长廊15条、广场6个、书屋28个，阵地共49个. */
const ofMany = /^[^，；\d]{2,12}(?:合计|共计?|总计)$/
/** Terms joined by 、 with the total told right behind them. */
const joinedList = (text: string, told: readonly AccountTerm[]): readonly AccountTerm[] => {
  // 三类执法行为合计: how many sorts there are is none of them.
  const terms = told.filter(({ figure }) => !/^[类种项]$/.test(figure.unit))
  const at = terms.findIndex(({ label }) => ofMany.test(label))
  let from = at - 1
  const gapOf = (index: number) =>
    text.slice(terms[index - 1]?.figure.unitEnd ?? 0, terms[index]?.figure.start ?? 0)
  while (from > 0 && /^[^，；。]{0,8}(?:、|和)[^，；。]{0,14}$/.test(gapOf(from))) from--
  const list = at < 2 ? [] : terms.slice(from, at + 1)
  const measures = new Set(list.map(({ figure }) => measureOf(figure)))
  return list.length > 2 && measures.size > 1 ? list : []
}

/** Terms with the text between each and the one before it in the same list. */
const withGaps = (text: string, terms: readonly AccountTerm[]): readonly AccountTerm[] =>
  terms.map((term, at) => {
    const before = terms[at - 1]
    return {
      ...term,
      gap: before === undefined ? '' : text.slice(before.figure.unitEnd, term.figure.start),
    }
  })

/** Terms that count one kind of thing, in their order: of each kind at least so many. */
export const byMeasure = (
  text: string,
  terms: readonly AccountTerm[],
  least: number,
): readonly (readonly AccountTerm[])[] => {
  if (terms.length < least) return []
  const groups = new Map<string, AccountTerm[]>()
  for (const term of terms) {
    const key = measureOf(term.figure)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [term])
    else known.push(term)
  }
  // Of one measure alone they are a group already.
  const ofUnits = (units: ReadonlySet<string>): readonly AccountTerm[] =>
    groups.size < 2 ? [] : terms.filter(({ figure }) => units.has(figure.unit))
  const mixed = [ofUnits(bodies), ofUnits(papers)].filter((list, kind) => {
    const last = list.at(-1)
    return (
      last !== undefined &&
      totalled.test(last.label) &&
      (kind === 1 || ofBodies.test(last.after)) &&
      new Set(list.map(({ figure }) => measureOf(figure))).size > 1
    )
  })
  const joined = groups.size < 2 ? [] : joinedList(text, terms)
  const total = joined.at(-1)
  // 分别为65人、70人、68人，累计203人次: people make turns of people.
  const times = terms.at(-1)
  const people = groups.get('人') ?? []
  const inTurns =
    times?.figure.unit === '人次' && totalled.test(times.label) && people.length > 1
      ? [...people, times]
      : []
  // What is the total of a list is none of those of its own measure alone.
  const alone = [...groups.values()].map((list) =>
    total !== undefined && list.at(-1) === total ? list.slice(0, -1) : list,
  )
  return [...alone, ...mixed, joined, inTurns]
    .filter((list) => list.length >= least)
    .map((list) => withGaps(text, list))
}
