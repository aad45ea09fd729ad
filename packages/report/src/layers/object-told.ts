import type { Figure } from './figures.js'
import { kindOf } from './rate-counts.js'

/** What a count is of, as the words before it say: its object, and by which deed it was counted. */
export interface ObjectTold {
  readonly figure: Figure
  readonly kind: string
  /** The words for the object, without those that say nothing of it. */
  readonly object: string
  /** Which of the deeds below; -1 for none. */
  readonly deed: number
  /** What there is, and not what was done in the year. */
  readonly stock: boolean
}

/** Deeds that reports use one for another. 受理 and 办结 are two; so are 调解 and 调解成功. */
const deeds: readonly (readonly string[])[] = [
  ['受理', '收到', '接收', '接到'],
  ['办理', '承办'],
  ['审结', '办结', '结案', '办复'],
  ['调解', '化解', '调处'],
  ['开展', '组织', '举办', '举行', '召开', '进行'],
  ['制定', '制发', '出台', '印发'],
  ['培育', '培养', '选任', '培训'],
  ['审查', '审核'],
  ['评查', '抽取'],
  ['建成', '建有', '建立', '设立', '打造'],
  ['答复', '回复'],
  ['聘请', '选聘', '聘任'],
  ['公布', '公开', '公示'],
  ['接受', '提供', '解答'],
  ['作出', '下达'],
  ['查处', '查办'],
  ['发放', '分发'],
  ['出动'],
  ['接待'],
  ['排查'],
  ['移送'],
]
const deedOf = new Map(deeds.flatMap((words, index) => words.map((word) => [word, index] as const)))
const anyDeed = new RegExp([...deedOf.keys()].join('|'), 'g')

/** Whether words tell of a deed, or of another word for it. */
export const tellsDeed = (deed: string, words: string): boolean => {
  const group = deeds[deedOf.get(deed) ?? -1] ?? [deed]
  return group.some((word) => words.includes(word))
}

const deedsIn = (words: string): ReadonlySet<number> =>
  new Set([...words.matchAll(anyDeed)].map(([word]) => deedOf.get(word) ?? -1))

/** Whether both tell of deeds, and of none in common: 受理 and 审结. */
export const tellsOtherDeed = (one: string, other: string): boolean => {
  const [mine, theirs] = [deedsIn(one), deedsIn(other)]
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((deed) => theirs.has(deed))
}

/** Words that say nothing of what is counted: time, whose, how, and what counts it. */
const empty =
  /全年|今年以来|今年|本年度?|\d{4}年|一年来|年内|年度|先后|累计|共有|共计|合计|总计|总量|数量|总数|件数|依法|各类|各种|全[县市区镇乡局街]|我[县市区镇乡局街所站院队]|有关|相关|活动|目前|现有|在册|[“”‘’《》（）()、的了共均已现达到为有是]/g
/** Kinds of things that stand or fall away behind the thing itself. */
const kindWord = /(?:案件|决定|事项|工作|任务|班|队伍)$/
const stockWord = /现有|目前|共有|已有|在册|拥有|截至|年末|年底|已建/
/** What is done with a result is not what was done. */
const resulting = /成功|未|不|没有|其中|另|占|除/

/** Whether two deeds may be one: the same, or one of them is not told. */
const sameDeed = (one: ObjectTold, other: ObjectTold): boolean =>
  one.deed === other.deed || one.deed < 0 || other.deed < 0

/** What a count is of; nothing where the words before it say too little. */
export const objectTold = (figure: Figure): ObjectTold | undefined => {
  if (figure.role !== 'quantity' || figure.unit === '' || figure.blocked) return undefined
  if (figure.value.approximate || figure.value.hi === undefined || figure.bracket >= 0)
    return undefined
  const { head } = figure
  if (/\d/.test(head) || resulting.test(head)) return undefined
  let deed = -1
  let from = 0
  for (const match of head.matchAll(anyDeed)) {
    const end = match.index + match[0].length
    // 行政复议办理: what ends with the deed has its object before it.
    if (head.slice(end).replace(empty, '').length < 3) break
    deed = deedOf.get(match[0]) ?? -1
    from = end
  }
  const object = head.slice(from).replace(empty, '').replace(kindWord, '')
  if (object.length < 4 || object.length > 16) return undefined
  return { figure, kind: kindOf(figure), object, deed, stock: stockWord.test(head) }
}

/** One is the other with words left out between its beginning and its end: 双随机抽查 of 双随机一公开抽查. */
const isShortened = (long: string, short: string): boolean => {
  if (short.length < 5 || long.length - short.length > 4) return false
  if (long.slice(0, 3) !== short.slice(0, 3) || long.slice(-2) !== short.slice(-2)) return false
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}

/** Whether two counts are of one object by one deed. */
export const sameObject = (one: ObjectTold, other: ObjectTold): boolean =>
  one.kind === other.kind &&
  one.stock === other.stock &&
  sameDeed(one, other) &&
  (one.object === other.object ||
    isShortened(one.object, other.object) ||
    isShortened(other.object, one.object))
