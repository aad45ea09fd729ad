/** Stages one thing goes through: of one lot all may be told, and more of them than there are things. */
export const stages =
  /^(?:已|共|新|累计|依法|及时|按期|成功)*(?:受理|立案|审结|办结|结案|整改|完成|公示|出庭|开庭|审查|审核|备案|答复|回复|化解|调解|执行|移送|上报|收到|接到|登记|办理|处理|采纳|通过|印发|出台|制定|修订|排查|发现|检查|参加|参与|覆盖|惠及|服务)*(?:了)?$/
/** Says of some what it denies of others: 提出意见的, 无意见的. */
const denial = /不|未|无|非|没/
/** What should be and what is. */
const planned = /^(?:应|实|拟|计划|需|须)/
/** What tells of another lot or of a change. */
export const beside = /同比|较上|增长|下降|累计|率|占|另|再|又|此外|新增|结转|旧存|平均|每/

const sharedStart = (words: readonly string[]): number => {
  const [first = '', ...others] = words
  let length = 0
  while (length < first.length && others.every((word) => word[length] === first[length])) length++
  return length
}

const turned = (word: string): string => [...word].reverse().join('')

/**
 * Whether what some counts are told by has one form with other words in it, so that they are sorts of one thing: 负责人出庭, 委托工作人员出庭;
 * 列入年度计划, 列入储备; 提出意见的, 无意见的. What differs may be no stages of one thing.
 * @param least - characters they must share
 */
export const areParallel = (labels: readonly string[], least = 2): boolean => {
  if (labels.length < 2 || labels.some((label) => label === '' || beside.test(label))) return false
  const front = sharedStart(labels)
  const ends = labels.map((label) => turned(label.slice(front)))
  const back = sharedStart(ends)
  const shared = `${labels[0]?.slice(0, front)}${turned(ends[0]?.slice(0, back) ?? '')}`.replace(
    /[的了为有达]/g,
    '',
  )
  const own = ends.map((end) => turned(end.slice(back)))
  if (shared.length < least) return false
  // 受理案件, 审结案件: stages of one lot; but 受理申请 and 不予受理申请 are two lots.
  if (own.some((word) => denial.test(word)) && !own.every((word) => denial.test(word))) return true
  return own.every((word) => word !== '' && !stages.test(word) && !planned.test(word))
}
