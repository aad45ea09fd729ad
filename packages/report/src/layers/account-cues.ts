import { isDone, isOpenBefore, isOpenBehind, isRest } from './account-roles.js'
import type { AccountTerm } from './account-terms.js'
import { carry } from './carried-over.js'
import { mayOverlap } from './crossing-sorts.js'
import { divisionsIn } from './divisions.js'

/** The others beside those named: a rest where a whole was told. */
const others = /^(?:和|及|以及)?(?:其他|其它)/
/** What there is besides: a rest only where it is told that it is not done yet. */
const besides = /(?:另外|另有|还有|尚有|仍有|另|尚|仍)/
/** How some things end. */
const ended = /终止|撤回|中止|调出/
/** A list that begins with one of the outcomes names no whole: 维持53件，撤销13件，撤回申请19件. */
const decided = /维持|驳回|撤销|确认违法|准予|不予/
/** A total of what stands near it; 共有 tells of a stock. */
const total =
  /^(?!.*(?:历年|以来|全国|全省))[^，；]{0,9}?(?:累计(?=[^，；\d]{0,4}各[类级种项])|合计|总计|共计|总共|一共|总(?!队|站|体|工会|局|书记|结|则|部|理|支)(?:人|件|户|场|批|案|金|规|数|额|量|面|里|课|学|资)?[数次额量模积程时值]?|(?<![公])共)(?![有同享建管治性商体识赢创和存用通济])[^，；\d有]{0,8}$/
/** What came of them, or whom they reached, is no sum of them unless they are told so too. */
const outcome =
  /审结|办结|结案|已结|整改|采纳|通过|惠及|覆盖|服务|参与|参加|挽回|追回|化解|解决|执结|销号|答复|办复/
/** What was found at them is none either. */
const found = /发现|查出|查获/
/** A running total is one of its sentence only where periods, turns or 分别 lead to it. */
const running = /累计[^，；\d]{0,8}$/
const periods =
  /季度|半年|[一二三四五六七八九十\d]月|第[一二三四五六七八九十\d]+[期批次轮场]|每|分别/
/** One after the other, each with its value. */
const turns = /分别|依次|各为/
/** Of the whole year, or of all years together. */
const ofAll = /^(?:全年|年内|一年|本年|[两三四五]年)|共|合计|总计|累计|总[^，；\d]{1,3}$/
/** All of those told before it. */
const allOf = /^[^，；。\d]{0,4}(?:均|全部|悉数|都)/
const money = /自筹|承担|配套|拨付|补助/
/** What leads from a whole to the list of all its parts. */
const opens = [
  /^[^；。]{0,12}分[为成][^；。]{0,20}，[^，；。]{0,10}$/,
  /^[^，；。：]{0,16}：[^，；。]{0,18}$/,
  /^[^；。]{0,16}[，（](?:包括|包含|涵盖|分为|分别(?:为|是|有|由)?|由|按[^，；。]{1,10}(?:分|划分|统计|看)[，：]?)[^，；）]{0,14}$/,
]
/** Some of them only. */
const some = /主要|等|部分|仅|重点|前[一二三四五\d]/
const steps = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Whether the labels are numbered through: 一是…、二是…, 第一期…、第二期…. */
const numbered = (terms: readonly AccountTerm[]): boolean =>
  terms.length >= 2 &&
  terms.every(({ label, gap }, at) => {
    const mark = steps[at] ?? ''
    return new RegExp(`(?:${mark}是|第(?:${mark}|${at + 1})[期批轮次场组类])`).test(gap + label)
  })

/** Says that what follows is of the count before it. */
const parted = /其中|[：。]|[里中]，|包括|包含|按|分别|由/
/** Between two members of a list that tells of each what share it is. */
const shared = /占[^，；。]{0,20}[%％]/

/** Whether the first term looks like a whole of the others rather than the first of a list. */
const isWhole = ([first, ...others]: readonly AccountTerm[]): boolean => {
  const [second] = others
  if (first === undefined || second === undefined) return false
  if (parted.test(second.gap)) return true
  // 咨询类120件，占48%；求助类…: it has a share of its own, and stands beside the others.
  if (/[%％]/.test(second.gap)) return false
  const { hi } = first.figure.value
  return (
    !/^[^，；]{0,16}、/.test(second.gap) &&
    hi !== undefined &&
    others.every(({ figure }) => figure.value.lo.n * hi.d < hi.n * figure.value.lo.d)
  )
}

/** Which term says that the terms around it add up, if one does. */
export const cueOf = (text: string, terms: readonly AccountTerm[]): AccountTerm | undefined => {
  const [first, second] = terms
  const last = terms.at(-1)
  if (first === undefined || second === undefined || last === undefined) return undefined
  const later = terms.slice(1)
  const left = later.find(isRest)
  if (left !== undefined) return left
  const whole = isWhole(terms)
  if (whole && terms.length >= 3 && others.test(last.label)) return last
  // A list of sorts with their shares: the whole of them is told elsewhere.
  if (terms.some(({ gap }) => shared.test(gap)) && !parted.test(second.gap)) return undefined
  const undone = terms.filter(isOpenBefore).length
  const under = later.find(
    (term) =>
      (isOpenBefore(term) &&
        undone === 1 &&
        !/(?:上|去|往|前)年|期初|年初|旧存|遗留/.test(term.label)) ||
      isOpenBehind(term),
  )
  // 其中维持…、终止…: some outcomes, and maybe not all of them.
  const ofSome = terms.some(({ gap }) => /其中/.test(gap))
  // 新收600件，审结610件，未结90件: what was carried over is not told.
  const short =
    terms.some(({ label }) => /新收/.test(label)) && !terms.some(({ label }) => carry.test(label))
  // 已建成30个，在建8个，计划建设15个: what is planned is none of them.
  const planned = later.some(({ label }) => /计划|力争|预计/.test(label))
  if (
    under !== undefined &&
    !planned &&
    !short &&
    !((ofSome || decided.test(first.label)) && ended.test(under.label)) &&
    // 制定1部，修改2部，另有2部正在起草: besides needs a whole that it can be left of.
    (besides.test(under.label) ? whole : terms.some((term) => term !== under && isDone(term)))
  )
    return under
  const totals = later.filter(({ label }) => total.test(label)).length
  const sum = terms.slice(2).find(
    (term) =>
      total.test(term.label) &&
      // 甲共10件，乙共8件: each of its own. 一级受理9件，审结8件；二级共受理70件，审结60件: another account begins.
      totals === 1 &&
      (term === last || !text.slice(first.figure.unitEnd, term.figure.start).includes('；')) &&
      // 督察23个部门、9个县区，共发现45个问题: what was found is no sum of where.
      !(found.test(term.label) && first.after !== '' && second.after !== '') &&
      (!outcome.test(term.label) ||
        terms
          .slice(0, 2)
          .every((other) => outcome.exec(term.label)?.[0] === outcome.exec(other.label)?.[0])),
  )
  if (sum !== undefined) return sum
  // 一季度、二季度、三季度分别培训210人、180人、260人，全年培训650人: a row, and what it makes.
  const row = terms.slice(1, -1)
  if (
    row.length > 0 &&
    turns.test(first.label) &&
    ofAll.test(last.label) &&
    row.every(({ gap }) => /^(?:、|和|及|与|以及|，)$/.test(gap))
  )
    return last
  if (
    running.test(last.label) &&
    terms.filter(({ label, gap }) => periods.test(gap + label)).length >= 2
  )
    return last
  const all = terms
    .slice(2)
    .find(({ figure }) => allOf.test(text.slice(figure.unitEnd, figure.unitEnd + 8)))
  if (all !== undefined) return all
  // 上半年702件，占全年1318件的一半以上，下半年616件: the whole is told between its parts.
  const among = later.find(({ label }) => /^占(?:全年|全部|总)/.test(label))
  const apart = terms.filter((term) => term !== among)
  if (
    among !== undefined &&
    divisionsIn(apart).some(({ from, to, whole: closed }) => closed && to - from === apart.length)
  )
    return among
  for (const [at, { figure }] of terms.entries()) {
    const parts = terms.slice(at + 1)
    const [next] = parts
    if (next === undefined || parts.length < 2) break
    const gap = text.slice(figure.unitEnd, next.figure.start)
    const ends = parts.at(-1)?.figure.unitEnd ?? 0
    if (some.test(gap) || text.startsWith('等', ends)) continue
    if (opens.some((pattern) => pattern.test(gap)) || numbered(parts))
      return mayOverlap(parts.map(({ label }) => label)) ? undefined : terms[at]
  }
  // 述法对象76人全部完成，现场6人，书面70人: all of them, told apart.
  if (/^[^，；]{0,8}全部/.test(first.after) && terms.length >= 3 && whole && !ofSome) return first
  for (const { from, to, whole: closed } of divisionsIn(terms)) {
    if (!closed) continue
    const before = terms[from - 1]
    const behind = terms[to]
    if (before !== undefined && isWhole(terms.slice(from - 1, to))) return before
    if (behind !== undefined && /^(?:全年|年内|本年|一年)/.test(behind.label)) return behind
  }
  if (
    first.figure.unit.endsWith('元') &&
    later.filter(({ label }) => money.test(label)).length >= 2
  )
    return first
  return undefined
}
