import { add, compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import { type AccountTerm, accountTerms } from './account-terms.js'
import type { Figure } from './figures.js'
import type { Interval } from './interval.js'
import { measureOf } from './measures.js'
import { scaleOf } from './scale.js'

/** So many each, how many of them, and how much that makes: 6期，每期120人，共720人. */
export interface Each {
  readonly each: Figure
  /** How many there are; absent where the calendar says it (每月). */
  readonly units?: Figure
  readonly times: Interval
  readonly total: Figure
  /** An average is rounded; `least` says that there may be more of each. */
  readonly as: 'exactly' | 'average' | 'least'
}

const just = (count: bigint): Interval => {
  const value = exact(count)
  return { lo: value, hi: value, open: false, approximate: false }
}

/** 每个乡镇, 每期, 平均每个司法所: of what there are so many each. */
const eachOf = /每一?(?:个|家|支|名|位|所|件)?([\u4e00-\u9fff]{1,3}?)[\u4e00-\u9fff]{0,10}$/
/** 14个乡镇各配备2名, 17个司法所平均办案35件: of what stands right before. */
const ofThose = /(?:各|平均|均|分别各)(?!类|项|种|级|地|界|族|方|有关|衡)[\u4e00-\u9fff]{0,6}$/
/** 人均, 户均, 所均. */
const perHead = /(人|户|所|件|村|场|家|镇|期|社区|站|案)均[\u4e00-\u9fff]{0,8}$/
const totalLabel = /(?:共计?|合计|累计|总计|总共|一共|总)[^，；\d]{0,10}$/
const ofTheYear = /(?:全年|年内|一年|共|累计)[^，；\d]{0,10}$/
/** How often a year has what comes round. */
const rounds: readonly (readonly [RegExp, Interval])[] = [
  [/每(?:个)?月[\u4e00-\u9fff]{0,10}$/, just(12n)],
  [/每(?:个)?季度?[\u4e00-\u9fff]{0,10}$/, just(4n)],
  [/每半年[\u4e00-\u9fff]{0,10}$/, just(2n)],
]
/** 月均办件320件: the same as an average. */
const roundMeans: readonly (readonly [RegExp, Interval])[] = [
  [/(?:月均|平均每月|每月平均)[\u4e00-\u9fff]{0,8}$/, just(12n)],
  [/(?:季均|平均每季度?|每季度?平均)[\u4e00-\u9fff]{0,8}$/, just(4n)],
]
/** Those of whom there are so many each, told together. */
/** What came on top tells nothing of all there are: 招录10名. */
const added = /招[录聘收募]|新[增招聘]|增[配加]|补充|选聘/
const taken =
  /^(?!.*其中)[^，；\d]{0,8}(?:参加|参与|参训|出动|派出|选派|抽调|人员|培训)[^，；\d]{0,6}$/
const atLeast = /至少|不少于|不低于|以上|不得少于/

/** Twenty people at each of six make 120 people, or 120 turns of people. */
const kindOf = (figure: Figure): string => measureOf(figure).replace(/^([人件场户家批])次$/, '$1')

/** What there may be several of, by the word for one of them: 乡镇 of 14个乡镇, 期 of 6期. */
const counts = ({ figure, label, after }: AccountTerm, noun: string): boolean =>
  figure.unit.startsWith(noun) ||
  measureOf(figure) === noun ||
  // 派出检查组9个，每组4人.
  label.endsWith(noun) ||
  after.slice(0, 8).includes(noun.length > 1 ? noun.slice(0, 2) : noun)

/** 每季度召开一次调度会，全年召开6次: once a round is a word, not a figure. */
const once = /每(?:个)?(月|季度?|半年)[^，。；\d]{0,12}?(?:不少于|至少)?(?:一|1)次/
const turns = /^[次场期]$/
const timesOf: Readonly<Record<string, Interval>> = {
  月: just(12n),
  季度: just(4n),
  季: just(4n),
  半年: just(2n),
}

const onceIn = (
  sentence: string,
  figures: readonly Figure[],
  terms: readonly AccountTerm[],
): readonly Each[] => {
  const round = once.exec(sentence)
  const each = figures.find(
    ({ role, unit, head }) => role === 'name' && unit === '次' && /每[^，；]{0,14}$/.test(head),
  )
  const times = timesOf[round?.[1] ?? '']
  const totals = terms.filter(
    ({ figure, label }) =>
      turns.test(figure.unit) && /全年|年内|一年/.test(`${label}${figure.told}`),
  )
  const [total] = totals
  if (round === null || each === undefined || times === undefined || total === undefined) return []
  if (totals.length > 1) return []
  const one = { ...each, value: just(1n) }
  const as = atLeast.test(round[0]) ? 'least' : 'exactly'
  return [{ each: one, times, total: total.figure, as }]
}

/** What a sentence says of each and of all. */
export const eachIn = (
  text: string,
  sentence: string,
  figures: readonly Figure[],
): readonly Each[] => {
  const terms = accountTerms(text, figures)
  return [
    ...onceIn(sentence, figures, terms),
    ...terms.flatMap((term, index): readonly Each[] => {
      const { figure: each, label } = term
      // The label is cut at the mark before; 每 may stand there with another figure between.
      const others = terms.filter(
        (other) =>
          other !== term &&
          kindOf(other.figure) === kindOf(each) &&
          // 每村不少于5户，平均每村7户: said of each, too.
          !/每|[人户村]均/.test(other.label),
      )
      const least = atLeast.test(label) || /^以上/.test(term.after)
      for (const [round, times] of roundMeans) {
        if (!round.test(label)) continue
        const total = others.find((other) => ofTheYear.test(other.label))
        return total === undefined ? [] : [{ each, times, total: total.figure, as: 'average' }]
      }
      for (const [round, times] of rounds) {
        if (!round.test(label)) continue
        const total = others.find((other) => ofTheYear.test(other.label))
        return total === undefined
          ? []
          : [{ each, times, total: total.figure, as: least ? 'least' : 'exactly' }]
      }
      const head = perHead.exec(label)?.[1]
      const noun = head ?? eachOf.exec(label)?.[1]
      const behind = terms[index - 1]
      const inAll = others.find((other) => totalLabel.test(other.label))
      const beforeAll = inAll === undefined ? undefined : terms[terms.indexOf(inAll) - 1]
      const units =
        noun !== undefined
          ? (terms.slice(0, index).findLast((other) => counts(other, head ?? noun)) ??
            terms.slice(index + 1).find((other) => counts(other, head ?? noun)))
          : ofThose.test(label) && behind !== undefined && !/[，；、]/.test(term.gap)
            ? behind
            : // 平均罚款0.8万元，150件案件罚款总额120万元.
              /平均(?!每)[^，；\d]{0,6}$/.test(label) &&
                beforeAll !== term &&
                beforeAll?.figure.clause === inAll?.figure.clause
              ? beforeAll
              : undefined
      if (units === undefined || kindOf(units.figure) === kindOf(each)) return []
      const average = head !== undefined || /平均|均/.test(label)
      const total =
        inAll ??
        (others.length === 1 &&
        ((average && !added.test(others[0]?.label ?? '')) ||
          formed(text, others[0]?.figure) ||
          taken.test(others[0]?.label ?? ''))
          ? others[0]
          : undefined)
      const times = units.figure.value
      // 9个社区各配1名，另配2名，共11名: there are more beside those.
      if (
        others.some(
          (other) => other !== total && /另|还|此外|加上/.test(`${other.gap}${other.label}`),
        )
      )
        return []
      if (times.hi === undefined || times.lo.n === 0n || total === undefined || total === units)
        return []
      return [
        {
          each,
          units: units.figure,
          times,
          total: total.figure,
          as: average ? 'average' : least ? 'least' : 'exactly',
        },
      ]
    }),
  ]
}

/** 15人组成3个检查组，每组5人: what is made of them is made of all. */
const formed = (text: string, figure: Figure | undefined): boolean =>
  figure !== undefined &&
  /^[^，；。\d]{0,10}(?:组成|分成|分为|编成|编为|分)/.test(
    text.slice(figure.unitEnd, figure.unitEnd + 14),
  )

/** Worth of the last written digit of a figure. */
const lastDigit = ({ decimals, scale }: Figure): Exact =>
  multiply(exact(1n, 10n ** BigInt(decimals)), exact(scaleOf[scale] ?? 1n))

/** Whether so many each can make so many in all. */
export const eachHolds = ({ each, times, total, as }: Each): boolean => {
  // A figure in 万 or with decimals has its rounding in its value already.
  const slack = as === 'average' && !each.value.approximate ? lastDigit(each) : exact(0n)
  const { lo, hi } = each.value
  if (
    total.value.hi !== undefined &&
    compare(divide(total.value.hi, times.lo), subtract(lo, slack)) < 0
  )
    return false
  if (as === 'least' || hi === undefined) return true
  return times.hi === undefined || compare(divide(total.value.lo, times.hi), add(hi, slack)) <= 0
}
