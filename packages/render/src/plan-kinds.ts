import type { PlanEntry } from '@fazhi/model'
import type { Word } from './words/words.js'

const actions = ['fill', 'addSection', 'addMark', 'delete', 'replace', 'confirm'] as const

/** How many edits of each kind a plan holds, and at how many places where those are more: "填写 12 项（20 处）". */
export const planKinds = (plan: readonly PlanEntry[], word: Word): readonly string[] =>
  actions.flatMap((action) => {
    const entries = plan.filter((entry) => entry.action === action)
    if (entries.length === 0) return []
    const n = entries.length
    const places = entries.reduce((sum, entry) => sum + Math.max(1, entry.places.length), 0)
    const what = word(`plan.${action}`, { n })
    return [places > n ? `${what}${word('plan.places', { n: places })}` : what]
  })
