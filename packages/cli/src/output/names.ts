import { type Catalog, type Language, label } from '@fazhi/model'
import type { Names } from '@fazhi/render'
import { type RuleInfo, rules } from '@fazhi/sdk'

/** Titles of rules, one's own among them, and of the mandatory items of a profile of the catalog, in a language. */
export const namesIn = (
  language: Language,
  { profiles }: Pick<Catalog, 'profiles'>,
  profile?: string,
  own: readonly RuleInfo[] = [],
): Names => {
  const titles = new Map([...rules, ...own].map((rule) => [rule.id, label(rule.title, language)]))
  const asked = profiles.find((candidate) => candidate.id === profile)
  const items = asked?.items ?? []
  return {
    ...(asked === undefined ? {} : { profile: label(asked.title, language) }),
    rule: (id) => titles.get(id),
    item: (id) => {
      const item = items.find((candidate) => candidate.id === id)
      return item === undefined ? undefined : label(item.title, language)
    },
  }
}
