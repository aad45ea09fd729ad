import type { Figure } from './figures.js'

/** A figure that is the value of a named rate. */
export interface Rate {
  readonly name: string
  readonly figure: Figure
  /** The sign is there: %, ％, 百分之 or 成. */
  readonly signed: boolean
}

const link =
  '(?:[由从]\\d{1,3}(?:[.．]\\d{1,4})?[%％]?)?(?:分别|双双|平均|总体)?(?:均|都|已|也|仍|只|仅仅|仅)?(?:为|是|在|达到了|高达|达到|达|保持在|保持|稳定在|维持在|提高到|提升到|提升至|提高至|升至|降至|增至)?(?:了)?(?:仅为|仅|约为|约|近|超过|超)?'
const named = new RegExp(
  `([\\u4e00-\\u9fff]{1,12}(?:率|占比|比重|覆盖面|(?:覆盖|达标|合格|优良)比例|满意度))${link}$`,
)
const noRate = /率先|率领|率队|率部|草率|统率|表率|轻率|坦率|直率/
/** Rates that carry another unit, or none. */
const otherUnit =
  /(?:容积|汇|(?<!胜)利|频|(?<!成)功|分辨|(?<!有)效|(?<![放安])心|曲|倍|周转|死亡|出生|生育|自然增长|万人|产出|劳动生产|税|费|血|概|速|转速|斜|折射|市盈|杠杆|乘数|密度|发案|命案)率$/

/** The rate a figure is the value of, if its clause says so right before it. */
export const rateOf = (figure: Figure): Rate | undefined => {
  if (figure.blocked || (figure.role !== 'rate' && figure.role !== 'quantity')) return undefined
  const match = named.exec(figure.head)
  const name = match?.[1]
  if (name === undefined || noRate.test(match?.[0] ?? '') || otherUnit.test(name)) return undefined
  return { name, figure, signed: figure.percent || figure.unit === '‰' || figure.unit === '百分点' }
}
