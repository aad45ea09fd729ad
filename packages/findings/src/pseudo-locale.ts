import type { Language } from '@fazhi/model'
import type { Texts } from './messages.js'

const plain = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz'
const marked = 'ÂâĈĉĐđÊêĜĝĤĥÎîĴĵĶķĻļŃńÔôŔŕŜŝŢţÛûŴŵŶŷŹź'

/** A template with its letters marked and its length grown by a third, between ⟦ and ⟧; `{slots}` stay as they are. */
const disguise = (template: string): string => {
  const text = template.replace(/\{\w+\}|[A-Za-z]/g, (part) => {
    const index = part.length === 1 ? plain.indexOf(part) : -1
    return index < 0 ? part : (marked[index] ?? part)
  })
  return `⟦${text}${'～'.repeat(Math.ceil(template.length / 3))}⟧`
}

/**
 * Message tables in a language nobody speaks: every template is marked (⟦Đêļêţê "{word}"～～～⟧), a third longer, and keeps its slots.
 * What is shown without marks did not come from the tables; what does not fit in a third more room will not fit in another language.
 */
export const pseudoLocale = <M extends Texts>(messages: M): M => {
  const table = (language: Language) =>
    Object.fromEntries(
      Object.entries(messages[language]).map(([code, template]) => [code, disguise(template)]),
    )
  return { 'zh-CN': table('zh-CN'), en: table('en') } as unknown as M
}
