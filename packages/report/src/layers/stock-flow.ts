import { surelyAbove } from '@fazhi/identities'
import type { AccountTerm } from './account-terms.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'

/** A stock at both ends of a year and what came and went between: 年初841人，新增34人，退出12人，年末863人. */
export interface StockFlow {
  readonly holds: boolean
  readonly after: Figure
  readonly others: readonly Figure[]
}

const atFirst = /(?:年初|期初|上年[末底]|去年[末底]|原有)[^，；]{0,14}$|(?:由|从)[^，；]{0,8}$/
const atLast =
  /(?:年末|年底|期末|现有|目前|现为|总数[达为]?到?)[^，；]{0,14}$|^(?:变为|调整为|变更为|增[至到]|降[至到]|减[至到]|增加[至到]|减少[至到]|压减[至到])$/
const came =
  /(?:新增|增加|新入|接收|新收|调入|转入|招录|录用|新建|新设|纳入|新办|新招|新聘|选聘|增补|入矫|新列)[^，；]{0,8}$/
const went =
  /(?:退出|调离|调出|转出|注销|退休|离职|离岗|解聘|解除|解矫|减少|撤销|撤并|关闭|取消|移出|销号)[^，；]{0,8}$/
const lastYear = /(?:上年|去年)[末底]/

/** A stock and whether what came and went leads to it; both ends and at least one flow are told, and nothing else of the kind. */
export const stockFlow = (terms: readonly AccountTerm[]): StockFlow | undefined => {
  if (terms.length < 3 || terms.length > 6) return undefined
  const opening = terms.filter(({ label }) => atFirst.test(label))
  const closing = terms.filter(({ label }) => atLast.test(label) && !lastYear.test(label))
  const comes = terms.filter(({ label }) => came.test(label))
  const goes = terms.filter(({ label }) => went.test(label))
  const [start] = opening
  const known = new Set([...opening, ...closing, ...comes, ...goes])
  const open = terms.filter((term) => !known.has(term))
  // The stock of today may be told without a word for it, as what the sentence begins with.
  const end = closing[0] ?? (open.length === 1 && open[0] === terms[0] ? open[0] : undefined)
  if (start === undefined || end === undefined || start === end) return undefined
  if (opening.length !== 1 || closing.length > 1 || comes.length + goes.length === 0)
    return undefined
  if (known.size + (closing.length === 0 ? 1 : 0) !== terms.length) return undefined
  const values = (list: readonly AccountTerm[]) => sum(list.map(({ figure }) => figure.value))
  const [had, has] = [values([start, ...comes]), values([end, ...goes])]
  return {
    holds: !surelyAbove(had, has) && !surelyAbove(has, had),
    after: end.figure,
    others: terms.filter((term) => term !== end).map(({ figure }) => figure),
  }
}
