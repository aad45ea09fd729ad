import { surelyAbove } from '@fazhi/identities'
import type { Account } from './account.js'
import { addsUp, figuresOf, meets } from './account-sums.js'
import type { AccountTerm } from './account-terms.js'
import { carry } from './carried-over.js'
import { mayOverlap } from './crossing-sorts.js'
import { divisionsIn } from './divisions.js'
import type { Figure } from './figures.js'
import { type Interval, nearlyMakes, sum } from './interval.js'
import { areParallel, beside, stages } from './parallel.js'

/** Words of a list whose members may be steps of one thing, or turns of it, rather than sorts. */
const steps =
  /出庭|办复|答复|开庭|审结|办结|结案|整改|完成|通过|立案|受理|提出|采纳|率|累计|同比|新增|惠及|覆盖|参加|参与/
/** What several of may be true of one: 有律师背景的, 取得证书的. */
const trait = /^(?:其中)?(?:有|具|持|取得|获|曾|参|兼|担任|拥有|通过|熟悉)[^，；]{1,20}的$/
/** 10项优于全国、8项优于全省: each thing is held against several. */
const held = /^[^，；]{0,4}(?:优于|高于|低于|好于|超过|居|排)/
/** What leads from a whole to some of its parts. */
const ofThem =
  /其中|[中里内](?:，|有|：)|^[^，；。]{0,8}[中里]$|[，：]按[^，；。\d]{1,10}(?:分|看|统计)/

/** What the parts after some counts cannot be more than: the last of them, or all together where things were carried over. */
const boundsOf = (wholes: readonly AccountTerm[]): readonly Interval[] =>
  wholes.some(({ label }) => carry.test(label))
    ? [sum(wholes.map(({ figure }) => figure.value))]
    : wholes.slice(-1).map(({ figure }) => figure.value)

/** Parts of one whole that make more than it, unless they cut across each other. */
export const partsAbove = (terms: readonly AccountTerm[]): Account | undefined => {
  for (const [at, whole] of terms.entries()) {
    const [first, ...more] = terms.slice(at + 1)
    if (first === undefined || more.length === 0) return undefined
    // …件；甲的…中，乙…: another whole is named.
    if (!ofThem.test(first.gap) || /；[^；]{0,40}(?<!其)[中里]/.test(first.gap)) continue
    const parts: AccountTerm[] = [first]
    for (const term of more) {
      // What was done about them is no further part.
      const beside =
        parts.length > 1 &&
        steps.test(term.label) &&
        !areParallel([...parts, term].map(({ label }) => label.replace(/^其中(?:有|为)?/, '')))
      if (/[；。]|其中/.test(term.gap) || beside) break
      parts.push(term)
    }
    const labels = parts.map(({ label }) => label)
    if (
      parts.length < 2 ||
      mayOverlap(labels) ||
      (!areParallel(labels.map((label) => label.replace(/^其中(?:有|为)?/, ''))) &&
        labels.some((label) => steps.test(label) || trait.test(label))) ||
      parts.some(({ after }) => held.test(after))
    )
      continue
    // 吸纳到队伍中，全县共有…: each of them above it, so it is no whole of theirs.
    const { value } = whole.figure
    const apart = parts.every(({ figure }) => surelyAbove(figure.value, value))
    if (apart && !/其中/.test(first.gap)) continue
    // 其中会上114件，会后1件，来信5件: the first of them make the whole, and the last is told beside it.
    const ends = figuresOf(parts).some(
      (_, last) =>
        last > 0 &&
        last < parts.length - 1 &&
        meets([whole.figure], figuresOf(parts).slice(0, last + 1)),
    )
    // 收到300件，甲区180件，乙区120件，其中咨询类200件、投诉类100件: parts of all that was told first.
    if (ends || terms.slice(0, at).some(({ figure }) => meets([figure], figuresOf(parts)))) continue
    const [reached, ...answers] = parts.map(({ figure }) => figure.value)
    // 抽查300件，其中接通246件，满意的240件，一般的5件: the answers are of those reached, and nearly make them up.
    if (reached !== undefined && answers.length > 1 && nearlyMakes(sum(answers), reached)) continue
    const made = sum(parts.map(({ figure }) => figure.value))
    if (boundsOf(terms.slice(0, at + 1)).every((bound) => surelyAbove(made, bound)))
      return { cue: whole.figure, others: figuresOf(parts) }
  }
  return undefined
}

/** Sorts of which each thing is one only, more of them than there are things. */
export const sortsAbove = (terms: readonly AccountTerm[]): Account | undefined => {
  for (const { from, to } of divisionsIn(terms)) {
    const parts = terms.slice(from, to)
    const wholes = terms.slice(0, from)
    const whole = wholes.at(-1)
    const [first] = parts
    if (whole === undefined || first === undefined || !/^[^；]{0,30}$/.test(first.gap)) continue
    if (!/[，：中里（。]/.test(first.gap)) continue
    // 20件，新定8件，修改7件，废止5件: the count before them is one of the sorts.
    const sorts = [whole.figure, ...figuresOf(parts)]
    if (wholes.slice(0, -1).some(({ figure }) => meets([figure], sorts))) continue
    // 判决驳回27件，裁定驳回9件，撤诉8件、败诉5件: a count told right before them may be the end of a list.
    const marked = /其中|[：。]|[中里]，/.test(first.gap)
    const bounds = marked ? boundsOf(wholes) : wholes.map(({ figure }) => figure.value)
    if (!marked && wholes.some(({ label }) => carry.test(label))) continue
    // One of them alone is above it: then nothing but a mark says that they are its sorts.
    const beside =
      !/其中|[：。]|[中里]，|^[^，；。\d]{0,12}(?<!其)中/.test(first.gap) &&
      parts.some(({ figure }) => bounds.every((bound) => surelyAbove(figure.value, bound)))
    if (beside) continue
    const made = sum(parts.map(({ figure }) => figure.value))
    const above = bounds.every((bound) => surelyAbove(made, bound))
    if (above) return { cue: whole.figure, others: figuresOf(parts) }
  }
  return undefined
}

/** Where one measure of a list adds up (18场 = 11 + 7), the other measure of the same list must too. */
export const besideAnother = (
  terms: readonly AccountTerm[],
  groups: readonly (readonly AccountTerm[])[],
): Account | undefined => {
  const counts = figuresOf(terms)
  const twin = groups.find(
    (other) =>
      other !== terms &&
      other.length === counts.length &&
      other.every(({ figure }, at) => {
        const mine = counts[at]
        return mine !== undefined && mine.start > figure.start && mine.start - figure.unitEnd <= 3
      }) &&
      meets(figuresOf(other.slice(0, 1)), figuresOf(other.slice(1))),
  )
  const [whole] = counts
  if (twin === undefined || whole === undefined || meets([whole], counts.slice(1))) return undefined
  return { cue: whole, others: counts.slice(1) }
}

/** What stands between a whole and the first of its parts, and between two parts. */
const opensList = /^[^；。]{0,16}[，：（][^，；。]{0,14}$/
const goesOn = /^[^，；。]{0,4}[，、；](?!其中)[^，；。]{0,14}$/
const digitsOf = ({ start, end }: Figure, text: string): string | undefined => {
  const digits = text.slice(start, end).replaceAll(',', '')
  return /^\d{1,9}$/.test(digits) ? digits : undefined
}

/** Numbers that a number becomes when two of its digits that stand side by side change places. */
const swapped = (digits: string): readonly bigint[] =>
  [...digits].flatMap((digit, at) => {
    const next = digits[at + 1]
    if (next === undefined || next === digit || (at === 0 && next === '0')) return []
    return [BigInt(`${digits.slice(0, at)}${next}${digit}${digits.slice(at + 2)}`)]
  })

/**
 * A whole and a list of like counts that do not make it, and would if two digits of one of them changed places: a slip of the pen where
 * the language leaves open whether the parts are all there are.
 */
export const swappedDigits = (text: string, terms: readonly AccountTerm[]): Account | undefined => {
  const [whole, first, ...more] = terms
  if (whole === undefined || first === undefined || more.length === 0) return undefined
  if (!opensList.test(first.gap) || !more.every(({ gap }) => goesOn.test(gap))) return undefined
  const parts = [first, ...more]
  const last = more.at(-1)
  if (addsUp(terms) || (last !== undefined && /共|合计|总计|累计|总/.test(last.label)))
    return undefined
  const said = first.gap.includes('其中')
  if (terms.some(({ label }) => carry.test(label) || beside.test(label))) return undefined
  if (!said && parts.some(({ label }) => label !== '' && stages.test(label))) return undefined
  const numbers = terms.map(({ figure }) => digitsOf(figure, text))
  const values = numbers.map((digits) => BigInt(digits ?? '0'))
  if (numbers.some((digits, at) => digits === undefined && terms[at]?.figure.value.approximate))
    return undefined
  const [all = 0n, ...each] = values
  const off = all - each.reduce((made, value) => made + value, 0n)
  if (off === 0n) return undefined
  const slips = numbers.flatMap((digits, at) =>
    digits === undefined
      ? []
      : swapped(digits).filter((other) => {
          const change = other - (values[at] ?? 0n)
          return at === 0 ? change === -off : change === off
        }),
  )
  return slips.length > 0 ? { cue: whole.figure, others: figuresOf(parts) } : undefined
}
