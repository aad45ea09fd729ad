import { surelyAbove as certainlyAbove } from '@fazhi/identities'
import { isCompared, labelOf } from './account-terms.js'
import { mayOverlap } from './crossing-sorts.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import type { Relation, RelationStatus } from './relation.js'
import type { Sentence } from './sentences.js'

const isQuantity = (figure: Figure): boolean => figure.role === 'quantity'

const anyBlocked = (figures: readonly Figure[]): boolean => figures.some((figure) => figure.blocked)

/** Words that say that what follows is part of the count before them. */
const partMark = /其中|(?<=，)(?:包括|包含|含(?!税))/
const nextMark = (text: string, from: number): number => {
  const at = text.slice(from).search(partMark)
  return at < 0 ? -1 : at + from
}

/** …，其中 … without brackets: the first part against all figures of its unit told before it. */
export const running = (
  sentence: Sentence,
  figures: readonly Figure[],
  earlier: readonly Figure[],
): Relation[] => {
  const found: Relation[] = []
  const open = figures.filter((figure) => isQuantity(figure) && figure.bracket < 0)
  for (let at = sentence.text.search(partMark); at >= 0; at = nextMark(sentence.text, at + 2)) {
    const offset = sentence.start + at
    const part = open.find((figure) => figure.start > offset)
    if (part === undefined || part.unit === '' || part.start - offset > 40) continue
    // 同比增加46件，其中…: a change is no whole of what follows.
    const before = open.filter(
      (figure) => figure.end <= offset && figure.unit === part.unit && !isCompared(labelOf(figure)),
    )
    // …。其中，…: the whole is the last count of the sentence before.
    if (at === 0 && before.length === 0 && earlier.at(-1)?.unit === part.unit) {
      before.push(...earlier.filter((figure) => figure.unit === part.unit))
    }
    const whole = before.at(-1)
    if (whole === undefined) continue
    // 应建15个，已建15个，其中…: what was due and what was done are one lot.
    const due = before.at(-2)
    if (due !== undefined && /[应拟]/.test(labelOf(due)) && /已|实/.test(labelOf(whole)))
      before.splice(0, before.length - 1)
    const gap =
      whole.start < sentence.start ? '' : sentence.text.slice(whole.unitEnd - sentence.start, at)
    // Another subject between them: 其中 then belongs to that.
    if (/[；：]/.test(gap) || gap.length > 14) continue
    if (anyBlocked([...before, part])) {
      found.push({ kind: 'exceeds', status: 'blocked', whole, parts: [part] })
      continue
    }
    // 860批1950人次，其中集体访32批2610人次: what stands right beside the part is a part in its own measure.
    const beside = open[open.indexOf(part) + 1]
    if (beside !== undefined && beside.start - part.unitEnd <= 1 && beside.unit !== part.unit) {
      const besideWhole = open.findLast(
        (figure) =>
          figure.end <= offset &&
          figure.unit === beside.unit &&
          figure.start >= whole.unitEnd - 1 &&
          figure.start - whole.unitEnd <= 1,
      )
      if (
        besideWhole !== undefined &&
        !anyBlocked([beside, besideWhole]) &&
        certainlyAbove(beside.value, besideWhole.value)
      )
        found.push({ kind: 'exceeds', status: 'contradicted', whole: besideWhole, parts: [beside] })
    }
    const bound = sum(before.map((figure) => figure.value))
    const status: RelationStatus = certainlyAbove(part.value, bound) ? 'contradicted' : 'holds'
    const like = open.filter(
      (figure) =>
        figure.start > offset && figure.unit === part.unit && figure.clause === part.clause,
    )
    if (
      status === 'holds' &&
      before.length === 1 &&
      like.length >= 2 &&
      !mayOverlap(like.map(({ head }) => head))
    ) {
      const total = sum(like.map((figure) => figure.value))
      if (!anyBlocked(like) && certainlyAbove(total, whole.value)) {
        const list = sentence.text.slice(at, (like.at(-1)?.end ?? 0) - sentence.start)
        if (!/同比|增长|累计|分别较|人次/.test(list)) {
          found.push({ kind: 'exceeds', status: 'contradicted', whole, parts: like })
          continue
        }
      }
    }
    found.push({ kind: 'exceeds', status, whole, parts: [part] })
  }
  return found
}
