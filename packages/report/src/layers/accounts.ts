import type { Account } from './account.js'
import { cueOf } from './account-cues.js'
import { besideAnother, partsAbove, sortsAbove, swappedDigits } from './account-parts.js'
import { figuresOf, fits, meets } from './account-sums.js'
import { type AccountTerm, accountTerms, byMeasure } from './account-terms.js'
import { divisionsIn } from './divisions.js'
import type { Figure } from './figures.js'
import { nearlyMakes, sum } from './interval.js'
import { leftOutIn } from './left-out.js'
import { measureOf } from './measures.js'
import { netChangeIn } from './net-change.js'
import { stockFlow } from './stock-flow.js'

/** More counts of one kind than this are a table, and have too many readings; fewer than that are no account. */
const most = 12
const least = 3
/** What was not taken in goes no further: received = taken in + refused, and only what was taken in is carried on and concluded. */
const refused = /(?:不予|未予|不)(?:受理|立案|收)[^，；、\d]{0,6}$/
const refusedAfter = /^(?:不予|未予|不)(?:受理|立案)/

const isCount = (figure: Figure): boolean =>
  figure.role === 'quantity' && figure.unit !== '' && !figure.blocked

/** A list in brackets right behind its whole: （乡6个、镇12个）. One that says 其中 or 含 may leave something out. */
const inBrackets = (text: string, figures: readonly Figure[]): readonly Account[] => {
  const lists = new Map<number, Figure[]>()
  for (const figure of figures)
    if (figure.bracket >= 0)
      lists.set(figure.bracket, [...(lists.get(figure.bracket) ?? []), figure])
  return [...lists].flatMap(([bracket, parts]) => {
    const whole = figures.findLast((figure) => figure.bracket < 0 && figure.unitEnd <= bracket)
    const end = parts.at(-1)?.unitEnd ?? bracket
    // （律师12名、学者5名）共17名: the total may be told right behind.
    const behind = figures.find(
      (figure) =>
        figure.bracket < 0 &&
        figure.start > end &&
        figure.start - end < 6 &&
        /^[）)](?:共计?|合计|总计)有?$/.test(text.slice(end, figure.start)),
    )
    if (
      behind !== undefined &&
      parts.length > 1 &&
      isCount(behind) &&
      parts.every((part) => isCount(part) && measureOf(part) === measureOf(behind)) &&
      !/其中|等|占|率/.test(text.slice(bracket, end))
    )
      return meets([behind], parts) ? [] : [{ cue: behind, others: parts }]
    if (whole === undefined || !isCount(whole) || parts.length < 2) return []
    if (/其中|含|包括|等|占|率|同比/.test(text.slice(bracket, end + 2))) return []
    if (!/^[^，。；：]{0,20}$/.test(text.slice(whole.unitEnd, bracket))) return []
    if (!parts.every((part) => isCount(part) && measureOf(part) === measureOf(whole))) return []
    return meets([whole], parts) ? [] : [{ cue: whole, others: parts }]
  })
}

/** An average is no part of an account. */
const average =
  /平均|[人户所件村场镇家站月]均|每|各(?![类项级种个地镇乡县市区村单部站所街方有])[^，；]{0,2}$/
/** 9个社区分为东、中、西三个片区，东片3个、…: how many lots there are is none of the lots. */
const withoutLots = (text: string, terms: readonly AccountTerm[]): readonly AccountTerm[] => {
  const [first, lots, ...parts] = terms
  if (first === undefined || lots === undefined || parts.length < 2) return terms
  const { lo, hi } = lots.figure.value
  const between = text.slice(first.figure.unitEnd, lots.figure.start)
  const counted = hi !== undefined && lo.d === 1n && lo.n === BigInt(parts.length)
  return counted && /分[为成]/.test(between) ? [first, ...parts] : terms
}

/** 收到90件，甲区60件，乙区30件，答复86件，还有4件在办: the count right before the rest makes one told before with it. */
const withLast = (terms: readonly AccountTerm[], cue: AccountTerm): boolean => {
  const at = terms.indexOf(cue)
  const last = terms[at - 1]
  return (
    last !== undefined &&
    terms.slice(0, at - 1).some(({ figure }) => meets([figure], [last.figure, cue.figure]))
  )
}

/** 抽查300件，其中接通246件，满意的240件，一般的5件: the others are of the first part, and nearly make it up. */
const answersNested = (terms: readonly AccountTerm[], cue: AccountTerm): boolean => {
  const [whole, reached, ...answers] = terms
  return (
    whole === cue &&
    reached !== undefined &&
    answers.length > 1 &&
    nearlyMakes(sum(answers.map(({ figure }) => figure.value)), reached.figure.value)
  )
}

const brokenIn = (
  text: string,
  told: readonly AccountTerm[],
  groups: readonly (readonly AccountTerm[])[],
): Account | undefined => {
  const terms = withoutLots(text, told)
  const left = leftOutIn(terms)
  if (left !== undefined) return { cue: left.rest, others: left.others }
  const stock = stockFlow(text, terms)
  if (stock !== undefined)
    return stock.holds ? undefined : { cue: stock.after, others: stock.others }
  const cue = cueOf(text, terms)
  if (cue !== undefined) {
    // 收到和办结60件和55件，其中…: the parts are of one of the two.
    const twoWholes = /^(?:、|和|及|与)$/.test(terms[1]?.gap ?? '')
    const readings = [
      terms,
      ...(twoWholes ? [terms.slice(1), terms.filter((_, at) => at !== 1)] : []),
      terms.filter((term) => term === cue || !term.nested),
      terms.filter(
        (term) => term === cue || !(refused.test(term.label) || refusedAfter.test(term.after)),
      ),
    ]
    if (
      !readings.some((some) => some.length >= 3 && fits(some, cue)) &&
      !withLast(terms, cue) &&
      !answersNested(terms, cue)
    )
      return {
        cue: cue.figure,
        others: figuresOf(terms.filter((term) => term !== cue)),
      }
  }
  return (
    partsAbove(terms) ??
    sortsAbove(terms) ??
    besideAnother(terms, groups) ??
    swappedDigits(text, terms)
  )
}

/** The terms inside a bracket, with the count right before it, which they may be parts of. */
const bracketTerms = (
  text: string,
  figures: readonly Figure[],
  bracket: number,
): readonly AccountTerm[] => {
  const outer = figures.find((figure) => figure.start > bracket)?.bracket === bracket
  const whole = figures.findLast((figure) => figure.unitEnd <= bracket)
  const inside = accountTerms(text, figures, bracket)
  if (
    !outer ||
    whole === undefined ||
    !/^[^，。；：]{0,20}$/.test(text.slice(whole.unitEnd, bracket))
  )
    return inside
  const before = accountTerms(text, [whole], whole.bracket)
  return [...before, ...inside]
}

/** What begins a sentence that goes on telling of something else. */
const anew = /^(?:同时|此外|另|全年共|今年|全[国省市县区镇])/

/**
 * Terms of a sentence with the one count of each measure that the sentence before it tells, which they may be parts of:
 * 共评查案卷186卷。优秀42卷、合格138卷、不合格6卷.
 */
const afterEarlier = (
  text: string,
  terms: readonly AccountTerm[],
  figures: readonly Figure[],
  earlier: readonly Figure[],
): readonly AccountTerm[] => {
  const [first] = terms
  if (first === undefined || earlier.length === 0 || terms.length + earlier.length < least)
    return []
  if (anew.test(figures[0]?.head ?? '')) return []
  const told = accountTerms(text, earlier)
  const times = new Map<string, number>()
  for (const { figure } of told)
    times.set(measureOf(figure), (times.get(measureOf(figure)) ?? 0) + 1)
  const wholes = told.filter(({ figure }) => times.get(measureOf(figure)) === 1)
  return wholes.length === 0 ? [] : [...wholes, ...terms]
}

/** Whether the terms behind the first are told as its parts: by 其中, as a rest, or as sorts that divide something. */
const splits = (text: string, terms: readonly AccountTerm[]): boolean => {
  const [first, second] = terms
  if (first === undefined || second === undefined) return false
  const between = text.slice(first.figure.unitEnd, second.figure.start)
  if (/。其中|。按|。分别|。包括/.test(between)) return true
  return (
    terms.slice(2).some(({ label }) => /^(?:其余|剩余|余下)/.test(label)) ||
    divisionsIn(terms).some(({ from }) => from === 1)
  )
}

/** Accounts of a sentence that do not add up under any reading; `earlier` are the figures of the sentence before it. */
export const brokenAccounts = (
  text: string,
  figures: readonly Figure[],
  earlier: readonly Figure[] = [],
): readonly Account[] => {
  const net = netChangeIn(figures)
  const bracketed = figures.filter(({ bracket }) => bracket >= 0)
  const found: Account[] = [
    ...(net === undefined ? [] : [net]),
    ...(bracketed.length === 0 ? [] : inBrackets(text, figures)),
  ]
  const outer = accountTerms(text, figures)
  const brackets = [...new Set(bracketed.map(({ bracket }) => bracket))]
  const lists = [
    outer,
    ...brackets.map((bracket) => bracketTerms(text, figures, bracket)),
    afterEarlier(text, outer, figures, earlier),
  ]
  lists.forEach((list, at) => {
    const groups = byMeasure(text, list, least)
    for (const group of groups) {
      const terms = group.filter(({ label }) => !average.test(label))
      if (terms.length < least || terms.length > most) continue
      // The whole of the sentence before stands first or not at all; of a sentence that is whole by itself it is none.
      const [whole] = terms
      const inBefore = whole !== undefined && earlier.includes(whole.figure)
      if (at === lists.length - 1 && (!inBefore || !splits(text, terms))) continue
      const broken = brokenIn(text, terms, groups)
      if (broken !== undefined && !found.some(({ cue }) => cue === broken.cue)) found.push(broken)
    }
  })
  return found
}
