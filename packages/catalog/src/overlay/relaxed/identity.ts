import { authorityOfFigure } from '../binding.js'
import { isSame } from '../fields.js'
import type { Entry } from '../state.js'
import { shortened } from './dates.js'
import type { Relaxed } from './relaxed.js'

const severities = ['error', 'warning', 'info']

/** What is about an identity and not in it. Whatever else changes makes another law, and no machine can tell whether a weaker one. */
const about: readonly string[] = [
  'id',
  'title',
  'severity',
  'from',
  'to',
  'fromCertainty',
  'toCertainty',
  'note',
  'good',
  'bad',
  'provenance',
]

/** An identity is relaxed when its contradiction is worth less, when what it says changes, when it holds for fewer days, or goes. */
export const identity: Relaxed<'identities'> = (before, after, standing) => {
  const authority = authorityOfFigure(standing)
  if (after === undefined) return [{ kind: 'retired', params: {}, authority }]
  const [was, is]: readonly Entry[] = [before, after]
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...fields].filter(
    (field) => !about.includes(field) && !isSame(was?.[field], is?.[field]),
  )
  return [
    ...(severities.indexOf(after.severity) > severities.indexOf(before.severity)
      ? [
          {
            kind: 'severityLowered',
            params: { from: before.severity, to: after.severity },
            authority,
          } as const,
        ]
      : []),
    ...changed.map((field) => ({ kind: 'relationChanged', params: { field }, authority }) as const),
    ...shortened(before, after, authority),
  ]
}
