import { add, compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import { lastDigit, magnitude, meets, spread } from './change-size.js'
import { told, verbBefore } from './change-words.js'
import type { Figure } from './figures.js'
import { measureOf } from './measures.js'
import { higher, lower } from './points.js'
import type { RateTold } from './rate-told.js'

/** A change told with the two values it lies between, wherever they stand in the sentence. */
export interface ToldChange {
  readonly said: Figure
  readonly one: Figure
  readonly other: Figure
  readonly holds: boolean
}

/** When a value was, in an order of time; what is compared with stands in the words before it. */
const times: readonly (readonly [RegExp, number])[] = [
  [/前年/, -2],
  [/去年|上年|上一年|同期|年初|整改前|改革前|实施前|原来|原先|此前/, -1],
  [/上半年|前半年|[1１一]\s*[—–~～至到-]\s*[6６六]月|前三季度/, 0.1],
  [/下半年|后半年|[7７七]\s*[—–~～至到-]\s*1?[2２二十]+月/, 0.6],
  [/一季度/, 0.1],
  [/二季度/, 0.3],
  [/三季度/, 0.5],
  [/四季度/, 0.8],
  [/今年|本年|全年|年末|年底|当年|整改后|改革后|实施后|目前|现在/, 1],
]
const year = /((?:19|20)\d\d)年(?!以来)/g
/** What a value is held against that is no other time of it. */
const reference =
  /目标|任务|要求|指标|标准|计划|平均|全[省国]|省定|市定|省级|基准|第[一二三]名|同类/
const yearlyOnly = /同比/
const than = /[比较][^，；。]{0,14}$/
const named = /[\u4e00-\u9fff]{2,}/

interface Placed {
  readonly figure: Figure
  readonly time: number | undefined
  readonly refers: boolean
  /** Told as what another is compared with: 较二季度的120件. */
  readonly base: boolean
}

const place = (text: string, { sentence, figures }: RateTold, figure: Figure): Placed => {
  const clause = sentence.clauses[figure.clause]
  const before = figures.findLast(
    ({ unitEnd, unit }) => unitEnd <= figure.start && unit !== '' && !/^[年月季]/.test(unit),
  )
  const words = text.slice(
    Math.max(clause?.start ?? figure.start, before?.unitEnd ?? 0),
    figure.start,
  )
  const years = [...words.matchAll(year)].map(([, one]) => Number(one))
  const time = years.at(-1) ?? times.find(([pattern]) => pattern.test(words))?.[1]
  return { figure, time, refers: reference.test(words), base: than.test(words) }
}

/** The change from one value to another in points or per cent, with its sign. */
const isSuch = (
  text: string,
  said: Figure,
  rises: boolean,
  before: Figure,
  after: Figure,
): boolean => {
  const [from, to] = [told(text, before), told(text, after)]
  const amount = told(text, said)
  if (from === undefined || to === undefined || from.n === 0n) return true
  const step = subtract(to, from)
  if (step.n !== 0n && step.n > 0n !== rises) return false
  const slack = (figure: Figure): Exact => lastDigit(figure)
  if (said.unit === '百分点') {
    if (amount === undefined) return true
    const off = magnitude(subtract(magnitude(step), amount))
    return compare(add(off, off), add3(slack(said), slack(before), slack(after))) <= 0
  }
  // Per cent of a per cent is as often meant as points.
  const points = before.unit === '%' && amount !== undefined
  if (points && compare(magnitude(subtract(magnitude(step), amount)), exact(1n, 10n)) <= 0)
    return true
  return (
    meets(said, spread(before, after, from, to)) ||
    meets(said, [multiply(divide(magnitude(step), from), exact(100n))])
  )
}

const add3 = (a: Exact, b: Exact, c: Exact): Exact => add(add(a, b), c)

/** Changes of a sentence that tells one change and two values of one thing at two times, or a value and what it is held against. */
export const toldChanges = (text: string, rate: RateTold): readonly ToldChange[] => {
  const { figures, sentence } = rate
  const usable = figures.filter(
    ({ role, blocked }) => (role === 'quantity' || role === 'rate') && !blocked,
  )
  if (usable.length < 3 || usable.length > 8) return []
  const words = (figure: Figure): string =>
    text.slice(Math.max(sentence.start, figure.start - 14), figure.start)
  const changes = usable.filter((figure) =>
    figure.unit === '百分点' ? true : figure.unit === '%' && verbBefore.test(words(figure)),
  )
  const [said] = changes
  if (said === undefined || changes.length !== 1 || /分别|依次/.test(words(said))) return []
  const way = verbBefore.exec(words(said))
  const [above, below] = [higher.test(words(said)), lower.test(words(said))]
  const plain = usable.filter(
    (figure) =>
      figure !== said &&
      !verbBefore.test(
        words(figure).replace(
          /(?:提高|提升|上升|增加|增长|下降|减少|降低|压缩|压减)(?:至|到|为)$/,
          '',
        ),
      ),
  )
  const kin = plain.filter(
    (figure) =>
      (said.unit === '百分点'
        ? figure.unit === '%'
        : figure.unit !== '' && figure.unit !== '年' && figure.unit !== '月') &&
      plain.filter((one) => measureOf(one) === measureOf(figure) && one.role === figure.role)
        .length === 2,
  )
  const [one, other] = kin
  if (kin.length !== 2 || one === undefined || other === undefined) return []
  if (plain.some((figure) => !kin.includes(figure) && figure.unit === one.unit)) return []
  // 新收80件，增长20%；受理70件，受理率87%，与上年的88%持平: a count of its own between them tells of something else.
  const first = one.start < other.start ? one : other
  if (plain.some(({ start }) => said.start < start && start < first.start) && said.unit === '%')
    return []
  if (!named.test(sentence.text) || said.clause - Math.min(one.clause, other.clause) > 3) return []
  // 98.37%、97.12%，前者比后者高1.25个百分点.
  const former = /前者[^，；。]{0,6}后者/.test(words(said))
  const latter = /后者[^，；。]{0,6}前者/.test(words(said))
  if ((former || latter) && above !== below && said.unit === '百分点') {
    const [base, value] = former ? [other, one] : [one, other]
    return [{ said, one, other, holds: isSuch(text, said, above, base, value) }]
  }
  const [a, b] = [place(text, rate, one), place(text, rate, other)]
  const found = (holds: boolean): readonly ToldChange[] => [{ said, one, other, holds }]
  if (way === null || above || below) {
    if (above === below || said.unit !== '百分点' || a.refers === b.refers) return []
    const [value, target] = a.refers ? [other, one] : [one, other]
    return found(isSuch(text, said, above, target, value))
  }
  if (a.refers || b.refers) return []
  const rises = way[1] !== undefined
  if (a.base !== b.base && !yearlyOnly.test(words(said))) {
    const [before, after] = a.base ? [one, other] : [other, one]
    return found(isSuch(text, said, rises, before, after))
  }
  if (a.time === b.time) return []
  // One value of the year before, and one of which nothing is said: that is the year's own.
  const past = (time: number | undefined): boolean =>
    time !== undefined && (time < 0 || time > 1900)
  if ((a.time === undefined && !past(b.time)) || (b.time === undefined && !past(a.time))) return []
  const [at, to] = [
    a.time ?? (Number(b.time) > 1900 ? undefined : 1),
    b.time ?? (Number(a.time) > 1900 ? undefined : 1),
  ]
  // 上半年210件，同比下降20%: it is held against another year.
  const yearly = /同比|比上年|较上年|比去年|较去年/.test(words(said))
  if (yearly && ![a.time, b.time].some(past)) return []
  if (at === undefined || to === undefined || at > 1900 !== to > 1900)
    return found(isSuch(text, said, rises, one, other) || isSuch(text, said, rises, other, one))
  const [before, after] = at < to ? [one, other] : [other, one]
  // 比 may turn the two about: 上半年比下半年多.
  const turned = /(?:上半年|一季度|二季度|三季度)[^，；。]{0,4}[比较]/.test(words(said))
  return found(
    turned ? isSuch(text, said, rises, after, before) : isSuch(text, said, rises, before, after),
  )
}
