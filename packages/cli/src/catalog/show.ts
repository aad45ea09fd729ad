import { visible } from '@fazhi/render'
import { citeFrom } from '@fazhi/sdk'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { entryLines } from './entry-lines.js'
import { nameOf } from './entry-name.js'
import { findEntry } from './find-entry.js'
import { exitOf, findingsBelow, findingsJson } from './findings.js'
import type { OpenedCatalog } from './open-catalog.js'
import { catalogWords, phrase } from './words/words.js'

/** Columns of the text; long lines are hard to read on a wide terminal too. */
export const widthOf = (context: Context): number =>
  Math.max(60, Math.min(context.io.columns ?? 100, 120))

/** `fazhi catalog show ID` */
export const show = (context: Context, opened: OpenedCatalog, wanted: string): ExitCode => {
  const { resolved, findings, texts } = opened
  if (resolved === undefined) return exitOf(findings)
  const found = findEntry(context, resolved, wanted)
  if (found === 2) return found
  const { part, id, entry, retired } = found
  const { language, paint } = context
  if (context.json) {
    printJson(context, {
      format: 1,
      language,
      version: resolved.catalog.version,
      part,
      id,
      entry,
      ...(retired === undefined
        ? {}
        : { retired: { layer: retired.layer, reason: retired.reason } }),
      findings: findingsJson(context, findings),
    })
    return exitOf(findings)
  }
  const words = catalogWords(language)
  const cite = citeFrom(resolved.catalog, language)
  const head = [
    `${paint.strong(`${part}/${id}`)}  ${visible(nameOf(entry, language))}  ${paint.faint(words.parts[part])}`,
    ...(retired === undefined
      ? []
      : [
          paint.warn(
            visible(phrase(words, 'retiredBy', { layer: retired.layer, reason: retired.reason })),
          ),
        ]),
  ]
  const body = entryLines(entry, { part, words, cite }, widthOf(context)).map(visible)
  context.io.stdout(`${[...head, ...body].join('\n')}\n${findingsBelow(context, findings, texts)}`)
  return exitOf(findings)
}
