import { surelyAbove } from '@fazhi/identities'
import { cueOf } from './account-cues.js'
import { type AccountTerm, accountTerms, byMeasure } from './account-terms.js'
import { carry } from './carried-over.js'
import { mayOverlap } from './crossing-sorts.js'
import { divisionsIn } from './divisions.js'
import type { Figure } from './figures.js'
import { type Interval, sum } from './interval.js'
import { leftOutIn } from './left-out.js'
import { measureOf } from './measures.js'
import { stockFlow } from './stock-flow.js'

/** Counts that a sentence says add up, and that do not under any reading. */
export interface Account {
  /** The count that says so: the rest, the total, what is still under way, or the whole of a list. */
  readonly cue: Figure
  readonly others: readonly Figure[]
}

/** More counts of one kind than this are a table, and have too many readings; fewer than that are no account. */
const most = 12
const least = 3
/** What was not taken in goes no further: received = taken in + refused, and only what was taken in is carried on and concluded. */
const refused = /(?:不予|未予|不)(?:受理|立案|收)[^，；、\d]{0,6}$/
const refusedAfter = /^(?:不予|未予|不)(?:受理|立案)/

const isCount = (figure: Figure): boolean =>
  figure.role === 'quantity' && figure.unit !== '' && !figure.blocked

const meets = (left: readonly Figure[], right: readonly Figure[]): boolean => {
  const [a, b] = [sum(left.map(({ value }) => value)), sum(right.map(({ value }) => value))]
  return !surelyAbove(a, b) && !surelyAbove(b, a)
}

/** 4项已通过, 其余3项: a part by what is said of it, and no whole of others. */
const isPart = ({ label, after }: AccountTerm): boolean =>
  /^(?:已|正在|尚在|仍在)/.test(after) || /其余|剩余|余下|剩下|尚余/.test(label)

const figuresOf = (terms: readonly AccountTerm[]): readonly Figure[] =>
  terms.map(({ figure }) => figure)

/** Whether the counts of a run add up in some way: one is the sum of the others, or its head balances its tail. */
const addsUp = (run: readonly AccountTerm[]): boolean => {
  const figures = figuresOf(run)
  return (
    run.some((one) => {
      const others = figures.filter((other) => other !== one.figure)
      return !isPart(one) && meets([one.figure], others)
    }) ||
    figures.some(
      (_, at) =>
        at > 1 && at < figures.length - 1 && meets(figures.slice(0, at), figures.slice(at)),
    )
  )
}

/** What is told of those counted, between them and their total. */
const asides = /及时|按期|按时|完成|办结|审结|整改|通过|合格|率/

/** Whether a run adds up as it stands, or without one that was told in between. */
const addsUpNearly = (run: readonly AccountTerm[], cue: AccountTerm): boolean =>
  addsUp(run) ||
  (run.length > 3 &&
    run.some(
      (term) =>
        term !== cue && asides.test(term.label) && addsUp(run.filter((other) => other !== term)),
    ))

/** Whether any run of three or more that holds the cue adds up. */
const fits = (terms: readonly AccountTerm[], cue: AccountTerm): boolean => {
  const at = terms.indexOf(cue)
  for (let from = 0; from <= at; from++)
    for (let to = Math.max(at, from + 2); to < terms.length; to++)
      if (addsUpNearly(terms.slice(from, to + 1), cue)) return true
  return false
}

/** A list in brackets right behind its whole: （乡6个、镇12个）. One that says 其中 or 含 may leave something out. */
const inBrackets = (text: string, figures: readonly Figure[]): readonly Account[] => {
  const lists = new Map<number, Figure[]>()
  for (const figure of figures)
    if (figure.bracket >= 0)
      lists.set(figure.bracket, [...(lists.get(figure.bracket) ?? []), figure])
  return [...lists].flatMap(([bracket, parts]) => {
    const whole = figures.findLast((figure) => figure.bracket < 0 && figure.unitEnd <= bracket)
    const end = parts.at(-1)?.unitEnd ?? bracket
    if (whole === undefined || !isCount(whole) || parts.length < 2) return []
    if (/其中|含|包括|等|占|率|同比/.test(text.slice(bracket, end + 2))) return []
    if (!/^[^，。；：]{0,20}$/.test(text.slice(whole.unitEnd, bracket))) return []
    if (!parts.every((part) => isCount(part) && measureOf(part) === measureOf(whole))) return []
    return meets([whole], parts) ? [] : [{ cue: whole, others: parts }]
  })
}

/** An average is no part of an account. */
const average = /平均|[人户所件村场镇家站]均|每/
/** Words of a list whose members may be steps of one thing, or turns of it, rather than sorts. */
const steps =
  /出庭|办复|答复|开庭|审结|办结|结案|整改|完成|通过|立案|受理|提出|采纳|率|累计|同比|新增|惠及|覆盖|参加|参与/
/** What several of may be true of one: 有律师背景的, 取得证书的. */
const trait = /^(?:其中)?(?:有|具|持|取得|获|曾|参|兼|担任|拥有|通过|熟悉)[^，；]{1,20}的$/
/** 10项优于全国、8项优于全省: each thing is held against several. */
const held = /^[^，；]{0,4}(?:优于|高于|低于|好于|超过|居|排)/
/** What leads from a whole to some of its parts. */
const ofThem =
  /其中|[中里内](?:，|有|：)|^[^，；。]{0,8}[中里]$|[，：]按[^，；。\d]{1,10}(?:分|看|统计)/

/** What the parts after some counts cannot be more than: the last of them, or all together where things were carried over. */
const boundsOf = (wholes: readonly AccountTerm[]): readonly Interval[] =>
  wholes.some(({ label }) => carry.test(label))
    ? [sum(wholes.map(({ figure }) => figure.value))]
    : wholes.slice(-1).map(({ figure }) => figure.value)

/** Parts of one whole that make more than it, unless they cut across each other. */
const partsAbove = (terms: readonly AccountTerm[]): Account | undefined => {
  for (const [at, whole] of terms.entries()) {
    const [first, ...more] = terms.slice(at + 1)
    if (first === undefined || more.length === 0) return undefined
    // …件；甲的…中，乙…: another whole is named.
    if (!ofThem.test(first.gap) || /；[^；]{0,40}(?<!其)[中里]/.test(first.gap)) continue
    const parts: AccountTerm[] = [first]
    for (const term of more) {
      // What was done about them is no further part.
      if (/[；。]|其中/.test(term.gap) || (parts.length > 1 && steps.test(term.label))) break
      parts.push(term)
    }
    const labels = parts.map(({ label }) => label)
    if (
      parts.length < 2 ||
      mayOverlap(labels) ||
      labels.some((label) => steps.test(label) || trait.test(label)) ||
      parts.some(({ after }) => held.test(after))
    )
      continue
    // 吸纳到队伍中，全县共有…: each of them above it, so it is no whole of theirs.
    const { value } = whole.figure
    const apart = parts.every(({ figure }) => surelyAbove(figure.value, value))
    if (apart && !/其中/.test(first.gap)) continue
    // 其中会上114件，会后1件，来信5件: the first of them make the whole, and the last is told beside it.
    const ends = figuresOf(parts).some(
      (_, last) =>
        last > 0 &&
        last < parts.length - 1 &&
        meets([whole.figure], figuresOf(parts).slice(0, last + 1)),
    )
    // 收到300件，甲区180件，乙区120件，其中咨询类200件、投诉类100件: parts of all that was told first.
    if (ends || terms.slice(0, at).some(({ figure }) => meets([figure], figuresOf(parts)))) continue
    const made = sum(parts.map(({ figure }) => figure.value))
    if (boundsOf(terms.slice(0, at + 1)).every((bound) => surelyAbove(made, bound)))
      return { cue: whole.figure, others: figuresOf(parts) }
  }
  return undefined
}

/** Sorts of which each thing is one only, more of them than there are things. */
const sortsAbove = (terms: readonly AccountTerm[]): Account | undefined => {
  for (const { from, to } of divisionsIn(terms)) {
    const parts = terms.slice(from, to)
    const wholes = terms.slice(0, from)
    const whole = wholes.at(-1)
    const [first] = parts
    if (whole === undefined || first === undefined || !/^[^；]{0,30}$/.test(first.gap)) continue
    if (!/[，：中里（。]/.test(first.gap)) continue
    // 20件，新定8件，修改7件，废止5件: the count before them is one of the sorts.
    const sorts = [whole.figure, ...figuresOf(parts)]
    if (wholes.slice(0, -1).some(({ figure }) => meets([figure], sorts))) continue
    const bounds = boundsOf(wholes)
    // One of them alone is above it: then nothing but a mark says that they are its sorts.
    const beside =
      !/其中|[：。]|[中里]，/.test(first.gap) &&
      parts.some(({ figure }) => bounds.every((bound) => surelyAbove(figure.value, bound)))
    if (beside) continue
    const made = sum(parts.map(({ figure }) => figure.value))
    const above = bounds.every((bound) => surelyAbove(made, bound))
    if (above) return { cue: whole.figure, others: figuresOf(parts) }
  }
  return undefined
}

/** Where one measure of a list adds up (18场 = 11 + 7), the other measure of the same list must too. */
const besideAnother = (
  terms: readonly AccountTerm[],
  groups: readonly (readonly AccountTerm[])[],
): Account | undefined => {
  const counts = figuresOf(terms)
  const twin = groups.find(
    (other) =>
      other !== terms &&
      other.length === counts.length &&
      other.every(({ figure }, at) => {
        const mine = counts[at]
        return mine !== undefined && mine.start > figure.start && mine.start - figure.unitEnd <= 3
      }) &&
      meets(figuresOf(other.slice(0, 1)), figuresOf(other.slice(1))),
  )
  const [whole] = counts
  if (twin === undefined || whole === undefined || meets([whole], counts.slice(1))) return undefined
  return { cue: whole, others: counts.slice(1) }
}

const brokenIn = (
  text: string,
  terms: readonly AccountTerm[],
  groups: readonly (readonly AccountTerm[])[],
): Account | undefined => {
  const left = leftOutIn(terms)
  if (left !== undefined) return { cue: left.rest, others: left.others }
  const stock = stockFlow(terms)
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
    if (!readings.some((some) => some.length >= 3 && fits(some, cue)))
      return {
        cue: cue.figure,
        others: figuresOf(terms.filter((term) => term !== cue)),
      }
  }
  return partsAbove(terms) ?? sortsAbove(terms) ?? besideAnother(terms, groups)
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
  const bracketed = figures.filter(({ bracket }) => bracket >= 0)
  const found: Account[] = bracketed.length === 0 ? [] : [...inBrackets(text, figures)]
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
