import type { Language, PlanEntry } from '@fazhi/model'
import { type Paint, plain } from './paint.js'
import { showShortPlace } from './place.js'
import { visible } from './width.js'
import { wordsOf } from './words/words.js'
import { wrap } from './wrap.js'

const actions = ['fill', 'addSection', 'addMark', 'delete', 'replace', 'confirm'] as const

/** How the plan is shown. */
export interface PlanTextOptions {
  readonly language: Language
  readonly columns?: number
  readonly paint?: Paint
}

/**
 * The smallest set of edits in a few lines: how many of each kind and at how many places, then the texts that are proposed.
 * Nothing where nothing needs to be done. Ends with a line end.
 */
export const planToText = (plan: readonly PlanEntry[], options: PlanTextOptions): string => {
  if (plan.length === 0) return ''
  const word = wordsOf(options.language)
  const paint = options.paint ?? plain
  const width = Math.max(40, Math.min(options.columns ?? 100, 160))
  const kinds = actions.flatMap((action) => {
    const entries = plan.filter((entry) => entry.action === action)
    if (entries.length === 0) return []
    const n = entries.length
    const places = entries.reduce((sum, entry) => sum + Math.max(1, entry.places.length), 0)
    const what = word(`plan.${action}`, { n })
    return [places > n ? `${what}${word('plan.places', { n: places })}` : what]
  })
  const proposals = plan.flatMap((entry) => {
    const [place] = entry.places
    return entry.proposal === undefined || place === undefined
      ? []
      : [`  ${showShortPlace(place, word)} → ${visible(entry.proposal)}`]
  })
  const all = `${word('plan.title')} ${kinds.join(word('place.separator'))}`
  return `${[
    ...wrap(all, width).map((line) => paint.strong(line)),
    ...(proposals.length === 0 ? [] : [word('plan.proposals'), ...proposals]),
  ].join('\n')}\n`
}
