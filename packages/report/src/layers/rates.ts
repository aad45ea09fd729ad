import { characterSet } from './character-set.js'
import type { Figure } from './figures.js'

/** A figure that is the value of a named rate. */
export interface Rate {
  readonly name: string
  readonly figure: Figure
  /** The sign is there: %, ％, 百分之 or 成. */
  readonly signed: boolean
}

/** Words that lead from the name of a rate to its value, longest first; they are taken off the end one by one. */
const leads = [
  '较上年同期',
  '比上年同期',
  '达到了',
  '保持在',
  '稳定在',
  '维持在',
  '控制在',
  '提高到',
  '提升到',
  '上升到',
  '下降到',
  '提升至',
  '提高至',
  '上升至',
  '下降至',
  '由上年的',
  '从上年的',
  '由去年的',
  '从去年的',
  '不低于',
  '不高于',
  '不超过',
  '仅仅',
  '分别',
  '双双',
  '平均',
  '总体',
  '达到',
  '高达',
  '做到',
  '实现',
  '保持',
  '稳定',
  '维持',
  '控制',
  '提高',
  '提升',
  '上升',
  '下降',
  '继续',
  '持续',
  '始终',
  '全部',
  '首次',
  '超过',
  '提至',
  '升至',
  '降至',
  '增至',
  '减至',
  '总数',
  '均',
  '都',
  '已',
  '也',
  '仍',
  '只',
  '仅',
  '约',
  '近',
  '超',
  '为',
  '是',
  '在',
  '达',
  '了',
  '至',
  '到',
]
/** By the character each ends with. */
const leadsBy = new Map<string, string[]>()
for (const lead of leads) {
  const last = lead.at(-1) ?? ''
  leadsBy.set(last, [...(leadsBy.get(last) ?? []), lead])
}
/** What may stand between them: the value before, a span of years, a value that shares the name. */
const between = [
  /[由从](?:上年|去年|上一年|年初|原来|原先|过去)?的?(?:\d{1,3}(?:[.．]\d{1,4})?[%％]?|[一二三四五六七八九]成)$/,
  /连续[\d一二三四五六七八九十两]{1,2}年$/,
  /近[\d一二三四五两]年$/,
  /(?:较|比)(?:上年|去年|上年同期)?(?:提高|提升|上升|增长|下降|增加)\d{1,3}(?:[.．]\d{1,4})?个百分点，$/,
  /分别[为达是到]{1,2}\d{1,3}(?:[.．]\d{1,4})?[%％]?(?:[和与及]|以及)$/,
]
const stem =
  /([\u4e00-\u9fff（）()”》]{1,14}(?:率|占比|比重|覆盖面|比例|[满认知支信赞][意可晓持任同]度)|覆盖面|[\u4e00-\u9fff]{0,10}(?:安全感|获得感|幸福感)|[\u4e00-\u9fff（）()]{0,14}(?:结收案?比|收结案?比|结案比))$/
/** A share without a name of its own: 占总数的 96%. Of another whole it says so: 占全省的. */
const shareOf =
  /(占(?:[^，；。、\d]{0,12}(?:总数|总量|人数|件数|全部|比)的?|[^，；。、\d]{1,16}的)?)$/
/** What every name of a rate holds; most figures have none of it before them, and are let go at once. */
const nameMark = /[率占比度感]|覆盖面/
/** What a name ends with; a share without one holds 占. */
const endsName = characterSet('率比重面例度感')
const noRate = /率先|率领|率队|率部|草率|统率|表率|轻率|坦率|直率/
/** Rates that carry another unit, or none. */
const otherUnit =
  /(?:容积|汇|(?<!胜)利|频|(?<!成)功|分辨|(?<!有)效|(?<![放安])心|曲|倍|周转|死亡|出生|生育|自然增长|万人|产出|劳动生产|税|费|血|概|速|转速|斜|折射|市盈|市净|杠杆|乘数|密度|发案|命案)率$/

/** Takes the words that lead to a value off what stands before it. */
const bare = (head: string): string => {
  let rest = head
  // Eight words are more than a value is ever led to by.
  for (let round = 0; round < 8; round++) {
    const lead = leadsBy.get(rest.at(-1) ?? '')?.find((word) => rest.endsWith(word))
    if (lead !== undefined && !/(?:率|比例|比重|占比)$/.test(rest)) {
      rest = rest.slice(0, -lead.length)
      continue
    }
    const pattern = between.find((candidate) => candidate.test(rest))
    if (pattern === undefined) return rest
    rest = rest.replace(pattern, '')
  }
  return rest
}

/** The name of the rate a figure, or the blank of one, is the value of; nothing where what stands right before it names none. */
export const rateNameOf = (figure: Figure): string | undefined => {
  if (figure.role !== 'rate' && figure.role !== 'quantity') return undefined
  if (!nameMark.test(figure.told)) return undefined
  const rest = bare(figure.told)
  if (!endsName(rest.charCodeAt(rest.length - 1)) && !rest.includes('占')) return undefined
  const name = (stem.exec(rest) ?? shareOf.exec(rest))?.[1]
  if (name === undefined || noRate.test(name) || otherUnit.test(name)) return undefined
  return /[（(]/.test(name) === /[）)]/.test(name) ? name : undefined
}

/** The rate a figure is the value of, if what stands right before it says so. */
export const rateOf = (figure: Figure): Rate | undefined => {
  const name = figure.blocked ? undefined : rateNameOf(figure)
  return name === undefined
    ? undefined
    : { name, figure, signed: figure.percent || figure.unit === '‰' || figure.unit === '百分点' }
}
