import { lowered } from './authority.js'
import { shortened } from './dates.js'
import type { Relaxed } from './relaxed.js'

/** A norm is relaxed when it holds for fewer days, loses an article, or goes. */
export const norm: Relaxed<'norms'> = (before, after) => {
  const { authority } = before
  if (after === undefined) return [{ kind: 'retired', params: {}, authority, norm: before.id }]
  const articles = Object.keys(before.articles).filter(
    (article) => !Object.hasOwn(after.articles, article),
  )
  return [
    ...articles.map(
      (article) =>
        ({
          kind: 'articleRemoved',
          params: { article },
          authority,
          norm: before.id,
          article,
        }) as const,
    ),
    ...shortened(before, after, authority),
    ...lowered(authority, after.authority),
  ]
}
