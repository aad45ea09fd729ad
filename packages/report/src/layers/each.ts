import type { Figure } from './figures.js'
import { measureOf } from './measures.js'

/** So many each, how many of them, and how much that makes: 6期，每期120人，共720人. */
export interface Each {
  readonly each: Figure
  /** How many there are; absent where the calendar says it (每月). */
  readonly units?: Figure
  readonly times: bigint
  readonly total: Figure
}

const eachHead = /每(?:个|家|支|名|位)?([\u4e00-\u9fff]{1,3}?)[\u4e00-\u9fff]{0,6}$/
const totalHead = /(?:共计?|合计|累计|总计)[^，；\d]{0,8}$/
/** How often a year has what comes round. */
const rounds: readonly (readonly [RegExp, bigint])[] = [
  [/每(?:个)?月(?:开展|召开|举办|组织|至少|坚持)?$/, 12n],
  [/每(?:个)?季度?(?:开展|召开|举办|组织|至少|坚持)?$/, 4n],
  [/每半年(?:开展|召开|举办|组织|至少|坚持)?$/, 2n],
]

const exactWhole = (figure: Figure): bigint | undefined => {
  const { lo, hi } = figure.value
  if (figure.blocked || hi === undefined || lo.n !== hi.n || lo.d !== hi.d || lo.d !== 1n)
    return undefined
  return lo.n
}

/** Twenty people at each of six make 120 people, or 120 turns of people. */
const kindOf = (figure: Figure): string => measureOf(figure).replace(/^([人件场户家批])次$/, '$1')

/** What a sentence says of each and of all. */
export const eachIn = (text: string, figures: readonly Figure[]): readonly Each[] => {
  const counts = figures.filter(
    (figure) =>
      figure.role === 'quantity' && figure.unit !== '' && exactWhole(figure) !== undefined,
  )
  return counts.flatMap((each, index): readonly Each[] => {
    const others = counts.filter((figure) => figure !== each && kindOf(figure) === kindOf(each))
    for (const [round, times] of rounds) {
      if (!round.test(each.head)) continue
      const total = others.find(
        (figure) => figure.start > each.start && /全年|年内|一年|共|累计/.test(figure.head),
      )
      return total === undefined ? [] : [{ each, times, total }]
    }
    const what = eachHead.exec(each.head)?.[1]
    if (what === undefined) return []
    const [first = ''] = what
    const units = counts
      .slice(0, index)
      .findLast(
        (figure) =>
          figure.unit.startsWith(first) ||
          text.slice(figure.unitEnd, figure.unitEnd + 8).includes(first),
      )
    const times = units === undefined ? undefined : exactWhole(units)
    const total = others.find((figure) => totalHead.test(figure.head))
    return units === undefined || times === undefined || total === undefined || total === units
      ? []
      : [{ each, units, times, total }]
  })
}

/** Whether so many each make so many in all. */
export const eachHolds = ({ each, times, total }: Each): boolean => {
  const made = (exactWhole(each) ?? 0n) * times
  const said = exactWhole(total) ?? 0n
  // An average is rounded.
  if (/平均|均/.test(each.head)) return made - said <= times && said - made <= times
  return made === said
}
