import { surelyAbove as certainlyAbove } from '@fazhi/identities'
import { compare } from '@fazhi/model'
import { labelOf } from './account-terms.js'
import { carry } from './carried-over.js'
import { mayOverlap } from './crossing-sorts.js'
import { exclusiveParts } from './exclusive-parts.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import { listedParts } from './listed-parts.js'
import type { Pairs } from './pairs.js'
import type { Relation, RelationStatus } from './relation.js'
import { running } from './running-parts.js'
import type { Sentence } from './sentences.js'
import { totalsOf } from './totals.js'

const caseUnits = /^(?:件|宗|起|个|份|次)$/
const receivedHead =
  /(?:收到|接到|接收|共收|新收|收办|收)[^，]{0,20}(?:申请|案件|诉求|复议|投诉|举报|信访|建议|提案)/
const acceptedHead =
  /(?:^|[^不予未])(?:依法|共|已|予以|决定|立案)?受理(?:了)?(?:[\u4e00-\u9fff]{0,8}(?:案件|申请|诉求|事项)|(?:行政)?(?:复议|诉讼|信访|投诉)?)共?$/
/** What both of these hold; most sentences tell of no such cases. */
const takenIn = /[收接]|受理/
const refusedHead = /(?:不予受理|不受理|未受理|未予受理|不予立案)(?:了|案件|申请|共)*$/
const otherHead =
  /(?:转送|转办|移送|告知|补正|撤回|驳回|其他|不属于|放弃|待审|审查中|正在审查|暂缓|退回|待处理|作其他处理)/
const concludedHead = /(?:审结|办结|结案|已结|办复)(?:了)?(?:行政)?(?:复议|诉讼)?(?:案件|共)*$/

/** 每万人拥有律师2.5名（律师150名）: what a mean is made of is no part of it. */
const ofEach = /每(?:百|千|万|十万)[^，；。]{1,14}$/

const isQuantity = (figure: Figure): boolean => figure.role === 'quantity'

const anyBlocked = (figures: readonly Figure[]): boolean => figures.some((figure) => figure.blocked)

const exactEqual = (whole: Figure, parts: readonly Figure[]): RelationStatus => {
  if (anyBlocked([whole, ...parts])) return 'blocked'
  const total = sum(parts.map((part) => part.value))
  if (certainlyAbove(total, whole.value) || certainlyAbove(whole.value, total))
    return 'contradicted'
  return whole.value.approximate || total.approximate ? 'undecided' : 'holds'
}

/** received = accepted + refused (+ others); a sentence that speaks of cases carried over is left alone. */
const received = (sentence: Sentence, figures: readonly Figure[]): Relation[] => {
  const found: Relation[] = []
  const open = figures.filter((figure) => isQuantity(figure) && figure.bracket < 0)
  if (!open.some(({ head }) => head.includes('受理'))) return found
  open.forEach((whole, index) => {
    if (!caseUnits.test(whole.unit) || !receivedHead.test(whole.head)) return
    if (acceptedHead.test(whole.head) || refusedHead.test(whole.head)) return
    const parts: Figure[] = []
    let accepted: Figure | undefined
    let refused = false
    let unknown = false
    let until = whole.unitEnd
    for (const figure of open.slice(index + 1)) {
      // Past a semicolon, or at the cases carried over, another account begins.
      if (receivedHead.test(figure.head) || carry.test(figure.head)) break
      if (
        sentence.text.slice(until - sentence.start, figure.start - sentence.start).includes('；')
      ) {
        break
      }
      if (figure.unit !== whole.unit) {
        unknown = true
        continue
      }
      if (refusedHead.test(figure.head)) {
        parts.push(figure)
        refused = true
      } else if (acceptedHead.test(figure.head) && accepted === undefined) {
        parts.push(figure)
        accepted = figure
      } else if (otherHead.test(figure.head)) parts.push(figure)
      else if (concludedHead.test(figure.head)) break
      else {
        unknown = true
        break
      }
      until = figure.unitEnd
    }
    if (accepted === undefined) return
    const between = sentence.text.slice(whole.start - sentence.start, until - sentence.start + 12)
    if (carry.test(sentence.text.slice(0, whole.start - sentence.start)) || carry.test(between)) {
      // The carry-over clause of a later figure (已审结…含上年结转) does not concern this one.
      const upTo = sentence.text.slice(0, until - sentence.start)
      if (
        carry.test(upTo) ||
        /^[（(][^）)]{0,10}(?:结转|旧存|上年)/.test(sentence.text.slice(until - sentence.start))
      )
        return
    }
    let status = exactEqual(whole, parts)
    const total = sum(parts.map((part) => part.value))
    if (status === 'contradicted' && !certainlyAbove(total, whole.value) && (!refused || unknown)) {
      // Parts that fall short contradict only where they are complementary.
      status = 'undecided'
    }
    found.push({ kind: 'received', status, whole, parts })
  })
  return found
}

const complementary: readonly (readonly [RegExp, RegExp])[] = [
  [/正职|主要负责人|主要负责同志|主要领导/, /副职|其他负责人|班子成员|分管负责人|分管领导/],
  [/(?:^|[^不予未])受理$/, /不予受理$|不受理$/],
]

/** （其中 …） and （含 …） after a figure: no part above the whole, no list of like parts above it. */
const bracketed = (text: string, figures: readonly Figure[], pairs: Pairs): Relation[] => {
  const found: Relation[] = []
  if (!figures.some(({ bracket }) => bracket >= 0)) return found
  const inside = new Map<number, Figure[]>()
  for (const figure of figures) {
    if (figure.bracket < 0 || !isQuantity(figure)) continue
    inside.set(figure.bracket, [...(inside.get(figure.bracket) ?? []), figure])
  }
  if (inside.size === 0) return found
  for (const [bracket, all] of inside) {
    const pair = pairs.byStart.get(bracket)
    const whole = figures.findLast(
      (figure) => figure.unitEnd <= bracket && isQuantity(figure) && figure.unit !== '',
    )
    if (pair === undefined || whole === undefined || bracket - whole.unitEnd > 10) continue
    if (/[，。；、：]/.test(text.slice(whole.unitEnd, bracket))) continue
    const inner = text.slice(pair.start + 1, pair.end - 1)
    if (!/^\s*(?:其中|含|包括|包含|分别为)/.test(inner)) continue
    const parts = all.filter((figure) => figure.unit === whole.unit)
    const first = parts[0]
    if (first === undefined) continue
    found.push(...partsOf(whole, parts, inner, /^\s*(?:含|包括|包含)/.test(inner)))
  }
  return found
}

const partsOf = (
  whole: Figure,
  parts: readonly Figure[],
  inner: string,
  contained: boolean,
): Relation[] => {
  if (anyBlocked([whole, ...parts])) return [{ kind: 'exceeds', status: 'blocked', whole, parts }]
  const large = parts.find((part) => certainlyAbove(part.value, whole.value))
  if (large !== undefined)
    return [{ kind: 'exceeds', status: 'contradicted', whole, parts: [large] }]
  const mixed = /同比|较上|增长|下降|累计|占|率|[^\d其]其中|又|再/.test(inner)
  const total = sum(parts.map((part) => part.value))
  if (parts.length < 2 || mixed || contained || mayOverlap(parts.map(({ head }) => head))) {
    return [{ kind: 'exceeds', status: parts.length > 0 ? 'holds' : 'undecided', whole, parts }]
  }
  if (certainlyAbove(total, whole.value)) {
    return [{ kind: 'exceeds', status: 'contradicted', whole, parts }]
  }
  const [a, b] = parts
  const complete =
    parts.length === 2 &&
    a !== undefined &&
    b !== undefined &&
    complementary.some(
      ([left, right]) =>
        (left.test(a.head) && right.test(b.head)) || (left.test(b.head) && right.test(a.head)),
    )
  if (complete && certainlyAbove(whole.value, total)) {
    return [{ kind: 'short', status: 'contradicted', whole, parts }]
  }
  return [{ kind: 'exceeds', status: 'holds', whole, parts }]
}

/** 无旧存, 无上年结转: said to be none. */
const noneCarried = /无(?:上年|往年|历年|去年)?[^，；。\d]{0,2}(?:旧存|遗留|结转|积案|存案|积存)/

/** concluded ≤ accepted + carried over. */
const concluded = (sentence: Sentence, figures: readonly Figure[]): Relation[] => {
  const found: Relation[] = []
  const quantities = figures.filter(isQuantity)
  if (!quantities.some(({ head }) => takenIn.test(head))) return found
  let accepted: Figure | undefined
  for (const figure of quantities) {
    const taken = receivedHead.test(figure.head) || acceptedHead.test(figure.head)
    // 新收507件、旧存83件: the head of the second begins with the first.
    if (figure.bracket < 0 && taken && !carry.test(labelOf(figure))) {
      accepted = figure
      continue
    }
    if (!concludedHead.test(figure.head) || accepted === undefined || figure.bracket >= 0) continue
    if (accepted.unit !== figure.unit) continue
    const carriedFigures = quantities.filter(
      (candidate) => candidate.unit === figure.unit && carry.test(candidate.head),
    )
    const carried = carry.test(sentence.text) && !noneCarried.test(sentence.text)
    const parts = [accepted, ...carriedFigures]
    let status: RelationStatus
    if (anyBlocked([figure, ...parts])) status = 'blocked'
    // 新收 says of itself that there were others before.
    else if (
      (carried || (/新收/.test(accepted.head) && !noneCarried.test(sentence.text))) &&
      carriedFigures.length === 0
    )
      status = 'undecided'
    else {
      const bound = sum(parts.map((part) => part.value))
      status = certainlyAbove(figure.value, bound) ? 'contradicted' : 'holds'
    }
    found.push({ kind: 'concluded', status, whole: figure, parts, carried })
  }
  return found
}

/** More figures than this are a table or a run-on text, not one account; it also keeps the work linear. */
const longestAccount = 120

/** All relations of a report, sentence by sentence. */
export const findRelations = (
  text: string,
  sentences: readonly Sentence[],
  figuresOf: readonly (readonly Figure[])[],
  pairs: Pairs,
): readonly Relation[] =>
  sentences.flatMap((sentence) => {
    const figures = figuresOf[sentence.index] ?? []
    if (figures.length < 1 || figures.length > longestAccount) return []
    const previous = sentences[sentence.index - 1]
    const told =
      sentence.text.startsWith('其中') && previous?.block === sentence.block
        ? (figuresOf[previous.index] ?? [])
        : []
    const earlier =
      told.length > longestAccount
        ? []
        : told.filter((figure) => isQuantity(figure) && figure.bracket < 0)
    // It takes two figures to be tied.
    if (figures.length + earlier.length < 2) return []
    const found = [
      ...received(sentence, figures),
      ...bracketed(text, figures, pairs),
      ...running(sentence, figures, earlier),
      ...concluded(sentence, figures),
    ]
    // A whole that is contradicted already needs no second word, nor one that is tied already a weaker tie.
    const more: Relation[] = [...found]
    for (const relation of [
      ...exclusiveParts(sentence, figures, earlier),
      ...totalsOf(figures),
      ...listedParts(text, figures),
    ]) {
      const known = more.some(
        (other) =>
          (other.status === 'contradicted' &&
            [other.whole, ...other.parts].some((figure) => figure === relation.whole)) ||
          (relation.kind === 'listed' && other.whole === relation.whole),
      )
      if (!known) more.push(relation)
    }
    return more.filter(({ whole }) => !ofEach.test(whole.head))
  })

/** Whether a figure is one exact whole number. */
export const isExact = (figure: Figure): boolean =>
  !figure.blocked &&
  !figure.value.approximate &&
  figure.value.hi !== undefined &&
  compare(figure.value.lo, figure.value.hi) === 0
