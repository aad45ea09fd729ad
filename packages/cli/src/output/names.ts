import { type Language, label } from '@fazhi/model'
import type { Names } from '@fazhi/render'
import { catalog, rules } from '@fazhi/sdk'

/** Titles of rules and of the mandatory items of a profile, in a language. */
export const namesIn = (language: Language, profile?: string): Names => {
  const titles = new Map(rules.map((rule) => [rule.id, label(rule.title, language)]))
  const items = catalog.profiles.find((candidate) => candidate.id === profile)?.items ?? []
  return {
    rule: (id) => titles.get(id),
    item: (id) => {
      const item = items.find((candidate) => candidate.id === id)
      return item === undefined ? undefined : label(item.title, language)
    },
  }
}
