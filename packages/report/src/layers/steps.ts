import { surelyAbove } from '@fazhi/identities'
import { accountData } from '../generated/accounts.js'
import { type AccountTerm, accountTerms, byMeasure } from './account-terms.js'
import { carry } from './carried-over.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'

/** Some of a lot that are more than the lot: 发放问卷100份，收回120份. */
export interface Step {
  readonly part: Figure
  readonly whole: Figure
}

/** What was asked for or was to be done. */
const asked = /申请|申报|应|需|须|待|拟|要求/
/** What was due, and what was done of it: 应到35人，实到33人. */
const due = /(?<![相对反回供响适])应(?:当|该)?([\u4e00-\u9fff])/
/** All of those told before it, of several lots. */
const together = /^[^，；。]{0,4}(?:均|全部|悉数|都)/
const elsewhere = /合计|总计|共计|累计|全国|全省|全市|新增|此外|另/

const said = ({ label, after }: AccountTerm): string => `${label}${after}`
const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word))

/**
 * What is done with things told before, and with nothing else: the deed stands alone before its count and names no thing of its own
 * (收到回复40份, 经集体讨论11项, 均已销号9处).
 */
const takesUp =
  /^(?:其中|已|均|都|实际|最终|依法|先后|当场|按期|现已|仍|有){0,3}(?:收回|收到(?:回复|反馈|答复|复函|回函)|回复|答复|办复|回函|采纳|采用|通过|获[评批奖准]|入选|合格|达标|及格|销号|验收|验收合格|通过验收|兑现|修复|整改|整改到位|整改完成|完成整改|改正|纠正|化解|立案|报备|备案(?:审查)?|公示|到[会场课庭]|参考|参评|录用|录取|维持|撤销|(?:移送|移交)[^，；\d]{0,8}|[经交提][^，；\d]{0,8}(?:审查|讨论|论证|评估|审议|审核|听证))(?:了|的)?$/
/** What a case came to: 确认违法7件，撤销20件 stand side by side. */
const outcome = /确认(?:违法|无效)|变更|驳回|责令|终止|撤诉|维持|撤销|改判|发回|调解|和解|不予受理/
/** What a deed could be done with is told by a word of its own. */
const isNamed = ({ label, after }: AccountTerm): boolean =>
  !takesUp.test(label) && (/[\u4e00-\u9fff]{2}/.test(label) || /^[\u4e00-\u9fff]{2}/.test(after))
/** Nothing else is counted. */
const isBare = ({ label, after }: AccountTerm): boolean => takesUp.test(label) && after === ''

const isStep = (whole: AccountTerm, part: AccountTerm): boolean => {
  const [from, to] = [said(whole), said(part)]
  const sideBySide = outcome.test(from) && outcome.test(to)
  if (isBare(part) && isNamed(whole) && !sideBySide) return true
  const owed = due.exec(whole.label)?.[1]
  if (owed !== undefined && (to.includes(`实${owed}`) || to.includes(`实际${owed}`))) return true
  // 申请信用修复56家，已修复52家: what is done of what was asked for.
  const did = /^已(?:经)?([\u4e00-\u9fff]{2})/.exec(part.label)?.[1]
  if (did !== undefined && asked.test(from) && from.includes(did)) return true
  return accountData.steps.some(
    (step) =>
      holdsAny(from, step.from) &&
      (step.of === undefined || holdsAny(from, step.of)) &&
      holdsAny(to, step.to) &&
      !holdsAny(from, step.to),
  )
}

/** A running total, and what is new in it. */
const running = /累计|总数|总量/
const fresh = /新(?:增|建|创|培|设|聘|选|命名|入|获)/

/** What there was in all, told with what was carried over: 连同旧存9件共240件. */
const joined = /连同|加上|加之/
const all = /^(?:合计|共计?|总计)[^，；\d结化办]{0,4}$/
const done = /办结|审结|结案|化解|办理完毕|执结|调处|解决|销号/

/** What was concluded, more than what there was in all. */
const aboveAll = (terms: readonly AccountTerm[]): Step | undefined => {
  const at = terms.findIndex(({ gap, label }) => joined.test(gap) || joined.test(label))
  const [old, first] = [terms[at], terms[at + 1]]
  if (old === undefined || first === undefined) return undefined
  const told = all.test(first.label)
  const before = terms[at - 1]
  if (!told && before === undefined) return undefined
  const bound = told
    ? first.figure.value
    : sum([old.figure.value, ...(before === undefined ? [] : [before.figure.value])])
  const part = terms.slice(at + 1).find((term) => term !== first || !told)
  if (part === undefined || !done.test(part.label)) return undefined
  return surelyAbove(part.figure.value, bound)
    ? { part: part.figure, whole: told ? first.figure : old.figure }
    : undefined
}

/** What is new, more than what there is in all. */
const aboveRunning = (group: readonly AccountTerm[]): readonly Step[] =>
  group.flatMap((whole, at): readonly Step[] => {
    if (!running.test(whole.label) || fresh.test(whole.label)) return []
    const part = [group[at - 1], group[at + 1]].find(
      (term) =>
        term !== undefined &&
        fresh.test(term.label) &&
        Math.abs(term.figure.clause - whole.figure.clause) === 1,
    )
    return part !== undefined && surelyAbove(part.figure.value, whole.figure.value)
      ? [{ part: part.figure, whole: whole.figure }]
      : []
  })

/** Terms further apart than this tell of different things. */
const near = 3

/** Steps of a sentence whose second is surely more than the first. A sentence that speaks of what was carried over is left alone. */
export const stepsAbove = (text: string, figures: readonly Figure[]): readonly Step[] => {
  const terms = accountTerms(text, figures)
  if (terms.length < 2) return []
  const groups = byMeasure(text, terms, 2)
  if (terms.some(({ label, after }) => carry.test(label + after)))
    return groups.flatMap((group) => [aboveAll(group)].filter((step) => step !== undefined))
  return groups.flatMap((group) => [
    ...aboveRunning(group),
    ...group.flatMap((part, at): readonly Step[] => {
      if (elsewhere.test(part.label) || together.test(part.after)) return []
      const whole = group.slice(Math.max(0, at - near), at).findLast((one) => isStep(one, part))
      if (whole === undefined || part.figure.clause - whole.figure.clause > near) return []
      // 转办60件、直办5件，按期回复65件: a bare deed may be done with all that was told before it.
      const before = sum(group.slice(0, at).map(({ figure }) => figure.value))
      if (at > 1 && isBare(part) && !surelyAbove(part.figure.value, before)) return []
      return surelyAbove(part.figure.value, whole.figure.value)
        ? [{ part: part.figure, whole: whole.figure }]
        : []
    }),
  ])
}
