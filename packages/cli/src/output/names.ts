import { type Catalog, type Language, label } from '@fazhi/model'
import type { Names } from '@fazhi/render'
import { rules } from '@fazhi/sdk'

/** Titles of rules and of the mandatory items of a profile of the catalog, in a language. */
export const namesIn = (
  language: Language,
  { profiles }: Pick<Catalog, 'profiles'>,
  profile?: string,
): Names => {
  const titles = new Map(rules.map((rule) => [rule.id, label(rule.title, language)]))
  const items = profiles.find((candidate) => candidate.id === profile)?.items ?? []
  return {
    rule: (id) => titles.get(id),
    item: (id) => {
      const item = items.find((candidate) => candidate.id === id)
      return item === undefined ? undefined : label(item.title, language)
    },
  }
}
