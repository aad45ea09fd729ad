import type { Figure } from './figures.js'
import { hundred, isCount, mayWrite } from './rate-counts.js'
import type { RateTold } from './rate-told.js'
import { isNarrower, isPlain, tellsOf } from './rate-words.js'

/** 61所学校均已配备, 120人全部及格: the rate of that is 100 % and no other; 在全部案件中占 tells only what the share is of. */
export const allOfThem = (
  text: string,
  { sentence, figures, names }: RateTold,
  rate: Figure,
): Figure | undefined => {
  const name = names.get(rate)
  const { hi } = rate.value
  if (name === undefined || hi === undefined || mayWrite(rate, hundred)) return undefined
  const count = figures.findLast((figure) => isCount(figure) && figure.start < rate.start)
  const first = figures.find(isCount)
  if (count === undefined || first === undefined || rate.clause - count.clause > 2) return undefined
  const said = text.slice(first.unitEnd, rate.start)
  const all = /(?<![在占])(?:全部|均|全都|悉数)(?!数|为|达|衡|等)/.exec(said)
  if (all === null || /未|不|没|除|基本|其中|其余|剩余|率[^，]{0,6}[，；]/.test(said))
    return undefined
  // 9个市全部设立，60个县设立，覆盖率…: it is told of those before the last.
  if (count !== first && first.unitEnd + all.index < count.start) return undefined
  const doing = /^[^，；。]{0,16}/.exec(said.slice(all.index + all[0].length))?.[0] ?? ''
  if (isNarrower(name, doing)) return undefined
  const own = sentence.clauses[rate.clause]
  return own !== undefined && (tellsOf(name, doing) || (isPlain(name) && name.length <= 4))
    ? count
    : undefined
}
