import { surelyAbove } from '@fazhi/identities'
import type { AccountTerm } from './account-terms.js'
import type { Figure } from './figures.js'
import { type Interval, sum } from './interval.js'

/** A stock at both ends of a year and what came and went between: 年初841人，新增34人，退出12人，年末863人. */
export interface StockFlow {
  readonly holds: boolean
  readonly after: Figure
  readonly others: readonly Figure[]
}

const atFirst =
  /(?:年初|期初|上年[末底]|去年[末底]|原有|原为|(?:清理|调整|改革|精简|合并|撤并|修订|整合|梳理|划转|换届|优化)前)[^，；]{0,14}$|(?:由|从)[^，；]{0,8}$|(?:上年|去年|往年|旧)[^，；]{0,4}(?:结转|结存|遗留|未结|存)[^，；]{0,6}$/
const atLast =
  /(?:年末|年底|期末|月末|(?:清理|调整|改革|精简|合并|撤并|修订|整合|梳理|划转|换届|优化)后|现有|现存|目前|现为|总数[达为]?到?)[^，；]{0,14}$|^(?:变为|调整为|变更为|增[至到]|降[至到]|减[至到]|增加[至到]|减少[至到]|压减[至到])$|(?:结转下年|结转至?次年|未结|未办结|未审结|尚存|留存|结存|在矫|在册)[^，；\d]{0,6}$/
/** What is told to be carried in: none. */
const noneAtFirst =
  /(?:年初|期初|上年|去年|往年)[^，；。\d]{0,4}无(?:[^，；。\d]{0,4}(?:存|结|遗|积|在))|无(?:上年|往年|历年)[^，；。\d]{0,2}(?:遗留|结转|积案|存案)/
const came =
  /(?:新增|增加|新入|接收|新收|收案|新接|调入|转入|招录|录用|新建|新设|纳入|新办|新招|新聘|选聘|增补|入矫|新列|新受理|列入|新登记|新发现)[^，；]{0,8}$/
const went =
  /(?:退出|清退|调离|调出|转出|注销|退休|离职|离岗|解聘|解除|解矫|减少|撤销|撤并|关闭|取消|移出|销号|结案|办结|审结|了结|期满|收监|死亡|终止|化解|处置|整改|废止|失效|精简|合并|压减)[^，；]{0,8}$/
/** Cases carried in are no stock that is told again: what came is told without a word for it, and no stock of today. */
const carried = /结转|遗留|未结|旧|往年/
const lastYear = /(?:上年|去年)[末底]/
/** More terms than this are no one account; of more that may have come or gone any sum can be made. */
const [mostTerms, mostUnknown] = [8, 2]

const meets = (a: Interval, b: Interval): boolean => !surelyAbove(a, b) && !surelyAbove(b, a)
const values = (terms: readonly AccountTerm[]): Interval =>
  sum(terms.map(({ figure }) => figure.value))

/** Whether what there was, what came and what went lead to what there is, whichever way those went of which it is not told. */
const leads = (
  came: readonly AccountTerm[],
  went: readonly AccountTerm[],
  unknown: readonly AccountTerm[],
): boolean => {
  const [next, ...others] = unknown
  if (next === undefined) return meets(values(came), values(went))
  return (
    leads(came, went, others) ||
    leads([...came, next], went, others) ||
    leads(came, [...went, next], others)
  )
}

/** A stock and whether what came and went leads to it; both ends and at least one flow are told. */
export const stockFlow = (text: string, terms: readonly AccountTerm[]): StockFlow | undefined => {
  if (terms.length < 3 || terms.length > mostTerms) return undefined
  const closing = terms.filter(
    ({ label }) => atLast.test(label) && !atFirst.test(label) && !lastYear.test(label),
  )
  const opening = terms.filter((term) => !closing.includes(term) && atFirst.test(term.label))
  const flows = terms.filter((term) => !opening.includes(term) && !closing.includes(term))
  const goes = flows.filter(({ label }) => went.test(label))
  const comes = flows.filter((term) => !goes.includes(term) && came.test(term.label))
  const unknown = flows.filter((term) => !goes.includes(term) && !comes.includes(term))
  const [start] = opening
  if (opening.length > 1 || closing.length > 1 || comes.length + goes.length === 0) return undefined
  // The stock of today may be told without a word for it, as what the sentence begins with.
  const [now] = terms
  const untold =
    start !== undefined &&
    !carried.test(start.label) &&
    closing.length === 0 &&
    now !== undefined &&
    unknown.includes(now)
  const end = closing[0] ?? (untold ? now : undefined)
  if (end === undefined) return undefined
  if (start === undefined && !(noneAtFirst.test(around(text, terms)) && comes.length > 0))
    return undefined
  const open = unknown.filter((term) => term !== end)
  if (open.length > mostUnknown || (untold && open.length > 0)) return undefined
  const had = start === undefined ? comes : [start, ...comes]
  return {
    holds: leads(had, [end, ...goes], open),
    after: end.figure,
    others: terms.filter((term) => term !== end).map(({ figure }) => figure),
  }
}

/** What is told from shortly before the first of some terms to shortly behind the last. */
const around = (text: string, terms: readonly AccountTerm[]): string => {
  const [from, to] = [terms[0]?.figure.start ?? 0, terms.at(-1)?.figure.unitEnd ?? 0]
  const words = text.slice(Math.max(0, from - 30), to + 30)
  const before = words.slice(0, Math.min(30, from))
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1
  const end = words.slice(words.length - 30).search(/[。\n]/)
  return words.slice(start, end < 0 ? undefined : words.length - 30 + end)
}
