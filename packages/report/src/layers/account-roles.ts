import type { AccountTerm } from './account-terms.js'

/** What is left of a whole: a word for it, or 余 and 剩 alone before the count. */
const rest = /(?:其余|剩余|余下|剩下)|(?:^|[仍还尚])[余剩]$|结余|余额/
/** A deed that is not done, told before its count: 未办结3件, 尚在审查3件, 整治中3处, 待验收3个. */
const open =
  /(?:正在|[尚仍还]在|在[办审诉侦建途]|顺延|延[期至后]|推迟|未(?!成年|来|检)|未办结|(?<![接招优对期等])待(?!遇)|结转(?:至|到)?(?:下|次|明)|跨年|暂缓|暂未|调出|终止|撤回|中止)[^，；\d]{0,10}$|(?:顺延|延|推迟)[至到][^，；]{0,8}$|(?:持续|继续|加快|正)[^，；\d]{0,4}(?:推进|办理|整改|审理|攻坚|落实|建设)$|[尚仍]有$|^(?!在|其)[^，；]{2,8}(?<![其集年空])中$/
/** The same behind its count: 3个正在推进, 26家次年评议. */
const openAfter =
  /^[^，；。]{0,8}(?:正在|尚在|仍在|还在|在[办审侦诉建]|在[^，；。]{1,6}(?:阶段|过程|中$|期内|期限内|期间)|未(?!成年|来|检)|结转(?:至|到)?下|转入下|暂缓|(?<![接招优对期等])待(?!遇)|推进中|办理中|进行中|限期|次年|明年|下一?年|下年度)/
/** What is told to be done, beside what is not. */
const done =
  /已|办结|审结|结案|结转|完成|通过|公开|整改|销号|销案|审议|办理|处理|化解|解决|落实|答复|办复|执结|验收|建成|成功|达成|兑现|评议|述职|述法|整治|修订|开展|建立|履行|清理|调整|缴|培训|支出|使用|评定|到位|取得|制定|审核|审查|评估|回复|采纳/

/** Whether a count is told as what is left of a whole. */
export const isRest = ({ label }: AccountTerm): boolean => rest.test(label)

/** Whether a count is told before it as what is not done yet. */
export const isOpenBefore = ({ label }: AccountTerm): boolean => open.test(label)

/** Whether a count is told behind it as what is not done yet. */
export const isOpenBehind = ({ after }: AccountTerm): boolean => openAfter.test(after)

/** Whether a count is told as what is done. */
export const isDone = ({ label, after }: AccountTerm): boolean => done.test(label + after)
