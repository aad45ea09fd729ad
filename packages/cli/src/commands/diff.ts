import { wrap } from '@fazhi/render'
import { diffRulebooks } from '@fazhi/sdk'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { say } from '../output/say.js'
import { screen } from '../output/target.js'
import { openRulebook } from './open-rulebook.js'
import { showLint } from './show-lint.js'

/** `fazhi diff OLD NEW` */
export const diff = async (context: Context): Promise<ExitCode> => {
  const [before = '', after = ''] = context.request.names
  const rulebooks = []
  for (const name of [before, after]) {
    const opened = await openRulebook(context, name)
    if (opened === 2) return opened
    // A rulebook that cannot be used has no meaning to compare; what is wrong with it comes first.
    if (opened.rulebook === undefined) return showLint(context, opened, screen(context))
    rulebooks.push(opened.rulebook)
  }
  const [old, next] = rulebooks
  if (old === undefined || next === undefined) return 2
  const { language, io, paint } = context
  const changes = diffRulebooks(old, next)
  const titleOf = (id: string): string => {
    const table = [...next.tables, ...old.tables].find((candidate) => candidate.id === id)
    return language === 'en' ? (table?.title.en ?? id) : (table?.title.zh ?? id)
  }
  if (context.json) {
    printJson(context, {
      format: 1,
      language,
      before: { file: before, id: old.id, version: old.version },
      after: { file: after, id: next.id, version: next.version },
      changes: changes.map((change) => ({ ...change, message: say(change, language) })),
    })
    return 0
  }
  if (changes.length === 0) {
    io.stdout(language === 'en' ? 'Both rulebooks mean the same.\n' : '两份细则意思相同。\n')
    return 0
  }
  const count =
    language === 'en' ? `${changes.length} changes of meaning` : `意思上有 ${changes.length} 处不同`
  const lines = changes.flatMap((change) => {
    const where = change.tables.map(titleOf).join(language === 'en' ? ', ' : '、')
    const text = say(change, language)
    return [
      ...wrap(text, 92).map((line, index) => `  ${index === 0 ? '·' : ' '} ${line}`),
      ...(where === '' ? [] : [`    ${paint.faint(where)}`]),
    ]
  })
  io.stdout(`${[paint.strong(count), ...lines].join('\n')}\n`)
  return 0
}
