import { lowered } from './authority.js'
import { shortened } from './dates.js'
import type { Relaxed } from './relaxed.js'

/** A deadline is relaxed when it is later, binds fewer levels, holds for fewer days, or goes. */
export const deadline: Relaxed<'deadlines'> = (before, after) => {
  const { authority, basis } = before
  const rests = { authority, ...basis }
  if (after === undefined) return [{ kind: 'retired', params: {}, ...rests }]
  const levels = before.levels.filter((level) => !after.levels.includes(level))
  return [
    ...(after.before > before.before
      ? [
          {
            kind: 'later',
            params: { field: 'before', from: before.before, to: after.before },
            ...rests,
          } as const,
        ]
      : []),
    ...(levels.length > 0 ? [{ kind: 'fewerBound', params: { levels }, ...rests } as const] : []),
    ...shortened(before, after, authority),
    ...lowered(authority, after.authority),
  ]
}
