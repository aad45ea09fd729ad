import { surelyAbove } from '@fazhi/identities'
import { isCompared, labelOf } from './account-terms.js'
import { carriedIn, carriedOut } from './carried-over.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import type { Relation, RelationStatus } from './relation.js'

const totalHead = /(?:合计|总计|共计)[^，；、]{0,8}$/
const outcome = /化解|办结|审结|结案|整改|采纳|销号|答复|解决|通过/
const newIn =
  /(?:新收|新增|新接|新立|新受理|当年受理|本年受理|年内[^，；]{0,4}受理|收案)[^，；]{0,10}$/
const accepted = /(?:^|[^不予未])受理[^，；]{0,8}$/
const done = /(?:审结|办结|结案|已结|销案|销号|办理完结|办结完成)[^，；]{0,6}$/

const isCount = (figure: Figure): boolean =>
  figure.role === 'quantity' && figure.unit !== '' && figure.bracket < 0

const equal = (left: readonly Figure[], right: readonly Figure[]): RelationStatus => {
  if ([...left, ...right].some(({ blocked }) => blocked)) return 'blocked'
  const [a, b] = [sum(left.map(({ value }) => value)), sum(right.map(({ value }) => value))]
  if (surelyAbove(a, b) || surelyAbove(b, a)) return 'contradicted'
  return a.approximate || b.approximate ? 'undecided' : 'holds'
}

/** Parts, then their total: 满意802人，基本满意163人，合计965人. The total may be of the last few counts only. */
const totals = (figures: readonly Figure[]): readonly Relation[] => {
  const found: Relation[] = []
  figures.forEach((whole, index) => {
    if (!isCount(whole) || !totalHead.test(whole.head)) return
    // 动态共计110条，其他180条: one of a list that goes on, and of its own sorts if of any.
    const next = figures[index + 1]
    if (next?.unit === whole.unit && /^(?:其他|其它|其余)/.test(labelOf(next))) return
    const parts: Figure[] = []
    for (const figure of figures.slice(0, index).reverse()) {
      // 较上年增加2份: a change is no part.
      if (isCompared(labelOf(figure))) continue
      if (!isCount(figure) || figure.unit !== whole.unit || figure.clause < whole.clause - 4) break
      parts.unshift(figure)
    }
    if (parts.length < 2 || parts.some(({ head }) => totalHead.test(head))) return
    // 甲包案18件，乙包案26件，合计化解40件: what came of them may be fewer than they are.
    const came = outcome.exec(labelOf(whole))?.[0]
    if (came !== undefined && !parts.some(({ head }) => head.includes(came))) return
    const tails = parts.slice(0, -1).map((_, from) => equal([whole], parts.slice(from)))
    const status = tails.find((tail) => tail !== 'contradicted') ?? 'contradicted'
    found.push({ kind: 'total', status, whole, parts })
  })
  return found
}

/** What came in new and what was carried in is what was done and what is left. */
const balance = (figures: readonly Figure[]): readonly Relation[] => {
  const open = figures.filter(isCount)
  const one = (head: RegExp, not?: RegExp): Figure | undefined => {
    const all = open.filter((figure) => head.test(figure.head) && not?.test(figure.head) !== true)
    return all.length === 1 ? all[0] : undefined
  }
  const old = one(carriedIn)
  if (old === undefined) return []
  // What was received is not yet what was taken on.
  const fresh = one(accepted, carriedIn) ?? one(newIn, carriedIn)
  const ended = one(done, carriedOut)
  const left = one(carriedOut, carriedIn)
  if (fresh === undefined || ended === undefined) return []
  const units = new Set(
    [old, fresh, ended, ...(left === undefined ? [] : [left])].map((f) => f.unit),
  )
  if (units.size !== 1) return []
  if (left !== undefined) {
    const status = equal([old, fresh], [ended, left])
    return [{ kind: 'balance', status, whole: ended, parts: [old, fresh, left] }]
  }
  const bound = sum([old.value, fresh.value])
  const blocked = [old, fresh, ended].some((figure) => figure.blocked)
  const above = !blocked && surelyAbove(ended.value, bound)
  return [
    {
      kind: 'concluded',
      status: blocked ? 'blocked' : above ? 'contradicted' : 'holds',
      whole: ended,
      parts: [fresh, old],
      carried: true,
    },
  ]
}

/** Totals told last, and what came in against what went out. */
export const totalsOf = (figures: readonly Figure[]): readonly Relation[] => [
  ...totals(figures),
  ...balance(figures),
]
