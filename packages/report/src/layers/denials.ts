import { surelyAbove } from '@fazhi/identities'
import { accountTerms } from './account-terms.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import { measureOf } from './measures.js'

/** What was taken and what was not, and the counts before them none of which is both together. */
export interface Denial {
  readonly denied: Figure
  readonly others: readonly Figure[]
}

/** What is done with something or is not; nothing in between where no word of it stands there. */
const denied = /(?:不予|未予|不|未)(受理|立案|采纳|采用|公开|备案|满意|合格|达标)/
/** What came in. */
const whole = /共|接|收|总|申请|举报|投诉|提案|建议|来信/
/** There may be more than the two. */
const more = /其他|其它|其余|补正|撤回|审查中|正在|待|另|基本|部分|延期|转送|告知|结转|上年/

/**
 * 共接到举报455件。本月接到的举报中，已受理382件，未受理80件: the two told last are all there are, and make none of the counts before them.
 * Only where nothing else of the kind stands in their sentence or between.
 */
export const denialIn = (
  text: string,
  sentence: string,
  figures: readonly Figure[],
  /** Figures of the sentence before, in the same paragraph. */
  told: readonly Figure[],
): Denial | undefined => {
  if (!denied.test(sentence) || more.test(sentence) || figures.length > 6 || told.length > 12)
    return undefined
  const all = accountTerms(text, figures)
  const last = all.at(-1)
  if (last === undefined) return undefined
  const measure = measureOf(last.figure)
  const terms = all.filter(({ figure }) => measureOf(figure) === measure)
  const earlier = accountTerms(text, told).filter(({ figure }) => measureOf(figure) === measure)
  const no = terms.at(-1)
  const yes = terms.at(-2)
  if (no === undefined || yes === undefined || terms.length > 3) return undefined
  const deed = denied.exec(no.label)?.[1]
  if (deed === undefined || denied.test(yes.label) || !yes.label.includes(deed)) return undefined
  const before = [...earlier, ...terms.slice(0, -2)]
  const wholes = before.filter(({ label }) => whole.test(label))
  if (wholes.length === 0 || wholes.length > 2) return undefined
  const both = sum([yes.figure.value, no.figure.value])
  const apart = wholes.every(
    ({ figure: { value } }) => surelyAbove(both, value) || surelyAbove(value, both),
  )
  return apart
    ? { denied: no.figure, others: [...wholes.map(({ figure }) => figure), yes.figure] }
    : undefined
}
