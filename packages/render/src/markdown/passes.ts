import type { Pass } from '@fazhi/model'
import { reasonOf } from '../rule-status.js'
import { clip } from '../width.js'
import type { MarkdownContext } from './context.js'
import { inline, table } from './escape.js'
import { placesCell } from './findings.js'

/** What must be there, a row each: whether it is, where, and by which words; or why not. */
export const passesMarkdown = (passes: readonly Pass[], context: MarkdownContext): string => {
  const { word, names, language } = context
  return table(
    [word('table.item'), word('table.status'), word('table.place'), word('table.quote')],
    passes.map((pass) => {
      const why = reasonOf(pass, language)
      const status = word(`pass.${pass.status}`)
      return [
        inline(names?.item?.(pass.item) ?? pass.item),
        why === undefined ? status : `${status}${word('colon')}${inline(why)}`,
        pass.at === undefined ? '' : placesCell([pass.at], context),
        pass.quote === undefined ? '' : inline(clip(pass.quote, 120)),
      ]
    }),
  )
}
