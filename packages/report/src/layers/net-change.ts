import { surelyAbove } from '@fazhi/identities'
import type { Account } from './account.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import { measureOf } from './measures.js'

/** What came, what went and what that makes: 新增41人，退出29人，净增12人. */
const net = /净(增|减)(?:加|少)?(?:了|约|至)?$/
const came =
  /(?:新增|增加|增补|新招|招录|录用|调入|转入|新收|新建|新设|新聘|选聘|纳入|列入|新入|组建|成立|设立)[^，；\d]{0,8}$/
const went =
  /(?:退出|减少|调出|转出|退休|离职|注销|撤销|取消|解聘|移出|核减|调离|清退|关闭)[^，；\d]{0,8}$/

/** A net change that is not what came less what went; both are told before it, once each. */
export const netChangeIn = (figures: readonly Figure[]): Account | undefined => {
  const at = figures.findIndex(({ head }) => net.test(head))
  const told = figures[at]
  if (told === undefined || told.blocked) return undefined
  const alike = figures
    .slice(0, at)
    .filter((one) => one.role === 'quantity' && !one.blocked && measureOf(one) === measureOf(told))
  const [comes, goes] = [
    alike.filter(({ head }) => came.test(head)),
    alike.filter(({ head }) => went.test(head)),
  ]
  const [more] = comes
  const [fewer] = goes
  if (more === undefined || fewer === undefined || comes.length + goes.length !== 2)
    return undefined
  const grows = net.exec(told.head)?.[1] === '增'
  const [high, low] = grows ? [more, fewer] : [fewer, more]
  const made = sum([low.value, told.value])
  return surelyAbove(made, high.value) || surelyAbove(high.value, made)
    ? { cue: told, others: [more, fewer] }
    : undefined
}
