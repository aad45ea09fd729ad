import { surelyAbove as certainlyAbove } from '@fazhi/identities'
import { carry } from './carried-over.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import type { Relation } from './relation.js'
import type { Sentence } from './sentences.js'

/** Outcomes and kinds of which a case has one only: their counts add up to no more than the cases. */
const exclusive: readonly {
  readonly whole: RegExp
  readonly parts: readonly RegExp[]
  /** Cases of another year may be among the parts. */
  readonly carries: boolean
}[] = [
  {
    whole: /(?:审结|办结|结案)[^，；]{0,12}$|作出[^，；]{0,6}决定$/,
    parts: [
      /^(?:其中)?(?:决定)?维持[^，；]{0,8}$/,
      /^(?:其中)?(?:决定)?驳回[^，；]{0,10}$/,
      /^(?:其中)?(?:决定)?撤销[^，；]{0,8}$/,
      /^(?:其中)?(?:决定)?变更[^，；]{0,8}$/,
      /^(?:其中)?(?:决定)?确认违法$/,
      /^(?:其中)?(?:决定)?责令(?:限期)?履行[^，；]{0,4}$/,
      /^(?:其中)?终止[^，；]{0,6}$/,
    ],
    carries: false,
  },
  {
    whole: /(?:诉讼|应诉|行政)[^，；]{0,8}$/,
    parts: [/^(?:其中)?一审[^，；]{0,6}$/, /^二审[^，；]{0,6}$/, /^再审[^，；]{0,6}$/],
    carries: false,
  },
  {
    whole: /出庭[^，；]{0,8}$/,
    parts: [/^(?:其中)?(?:正职|主要负责人)(?:出庭)?$/, /^(?:副职|其他负责人)(?:出庭)?$/],
    carries: false,
  },
  {
    whole: /(?:人员|调解员|网格员|律师|法律顾问)(?:共有|共|有)?$/,
    parts: [/^(?:其中)?专职[^，；]{0,6}$/, /^兼职[^，；]{0,6}$/],
    carries: false,
  },
  {
    whole: /公开申请[^，；]{0,6}$/,
    parts: [
      /^(?:其中)?予以公开$/,
      /^(?:其中)?部分公开$/,
      /^(?:其中)?不予公开$/,
      /^(?:其中)?无法提供$/,
      /^(?:其中)?不予处理$/,
    ],
    carries: true,
  },
]

/** How any of the parts begins: what begins otherwise is none. */
const outcome =
  /^(?:其中)?(?:决定|维持|驳回|撤销|变更|确认|责令|终止|一审|二审|再审|正职|主要|副职|其他|专职|兼职|予以|部分|不予|无法)/
const beforeWord = /^.*[：、]/

/** A run of exclusive outcomes right after their whole; above it they contradict it, below it they say nothing. */
export const exclusiveParts = (
  sentence: Sentence,
  figures: readonly Figure[],
  earlier: readonly Figure[],
): Relation[] => {
  const found: Relation[] = []
  const open = figures.filter((figure) => figure.role === 'quantity' && figure.bracket < 0)
  if (!open.some(({ head }) => outcome.test(head.replace(beforeWord, '')))) return found
  for (const kind of exclusive) {
    const nth = (figure: Figure): number => {
      const told = figure.head.replace(beforeWord, '')
      return kind.parts.findIndex((part) => part.test(told))
    }
    const from = open.findIndex((figure) => nth(figure) >= 0)
    const first = open[from]
    if (first === undefined) continue
    const inSentence = open[from - 1]
    const whole = inSentence ?? (/^其中/.test(sentence.text) ? earlier.at(-1) : undefined)
    if (whole === undefined || whole.unit !== first.unit || !kind.whole.test(whole.head)) continue
    if (inSentence !== undefined && first.start - whole.unitEnd > 24) continue
    if (kind.carries && carry.test(sentence.text)) continue
    const parts: Figure[] = []
    const seen = new Set<number>()
    for (const figure of open.slice(from)) {
      const at = nth(figure)
      // The same outcome twice, or something else, begins another account.
      if (at < 0 || seen.has(at) || figure.unit !== whole.unit) break
      seen.add(at)
      parts.push(figure)
    }
    if (parts.length < 2 || [whole, ...parts].some((figure) => figure.blocked)) continue
    const above = certainlyAbove(sum(parts.map((part) => part.value)), whole.value)
    found.push({ kind: 'exceeds', status: above ? 'contradicted' : 'holds', whole, parts })
  }
  return found
}
