import { lowered } from './authority.js'
import { shortened } from './dates.js'
import type { Relaxed } from './relaxed.js'

/** A duty is relaxed when it holds for fewer days, or goes. */
export const duty: Relaxed<'duties'> = (before, after) => {
  const { authority, basis } = before
  return after === undefined
    ? [{ kind: 'retired', params: {}, authority, ...basis }]
    : [...shortened(before, after, authority), ...lowered(authority, after.authority)]
}
