import { nearest } from '@fazhi/findings'
import { type CatalogPart, catalogParts } from '@fazhi/model'
import { displayWidth, padEnd, visible } from '@fazhi/render'
import { layerOf, type ResolvedCatalog } from '@fazhi/sdk'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { type Entry, isMap, nameOf } from './entry-name.js'
import { exitOf, findingsBelow, findingsJson } from './findings.js'
import type { OpenedCatalog } from './open-catalog.js'
import { catalogWords, phrase, valueWord } from './words/words.js'

/** Lines with their cells in columns; the last cell runs as long as it is. */
const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))),
  )
  return rows.map((row) =>
    `  ${row.map((cell, index) => (index === row.length - 1 ? cell : padEnd(cell, (widths[index] ?? 0) + 2))).join('')}`.trimEnd(),
  )
}

const entriesOf = ({ catalog }: ResolvedCatalog, part: CatalogPart): readonly Entry[] =>
  catalog[part]

const certaintyOf = ({ provenance }: Entry): string =>
  isMap(provenance) ? String(provenance['certainty']) : ''

const listParts = (context: Context, resolved: ResolvedCatalog): string => {
  const words = catalogWords(context.language)
  const rows = catalogParts.map((part) => [
    part,
    String(entriesOf(resolved, part).length),
    words.parts[part],
  ])
  return [
    context.paint.strong(phrase(words, 'listTitle', { version: resolved.catalog.version })),
    ...columns(rows),
    '',
    phrase(words, 'more'),
    '',
  ].join('\n')
}

const listEntries = (context: Context, resolved: ResolvedCatalog, part: CatalogPart): string => {
  const words = catalogWords(context.language)
  const isLayered = resolved.layers.length > 1
  const rows = entriesOf(resolved, part).map((entry) => {
    const id = String(entry['id'])
    const layer = layerOf(resolved.history[part][id] ?? [], '')
    return [
      id,
      visible(nameOf(entry, context.language)),
      valueWord(words, part, ['provenance', 'certainty'], certaintyOf(entry)),
      ...(isLayered ? [layer === 'base' ? '' : layer] : []),
    ]
  })
  return [context.paint.strong(`${part}  ${words.parts[part]}`), ...columns(rows), ''].join('\n')
}

/** `fazhi catalog list [PART]` */
export const list = (context: Context, opened: OpenedCatalog, wanted?: string): ExitCode => {
  const { resolved, findings, texts } = opened
  if (resolved === undefined) return exitOf(findings)
  const part = catalogParts.find((candidate) => candidate === wanted)
  if (wanted !== undefined && part === undefined) {
    const near = nearest(wanted, catalogParts)
    const params = { part: wanted, known: catalogParts.join(', ') }
    return near === undefined
      ? context.misuse('unknownPart', params)
      : context.misuse('unknownPartNear', { ...params, nearest: near })
  }
  const { language } = context
  if (context.json) {
    printJson(context, {
      format: 1,
      language,
      version: resolved.catalog.version,
      layers: resolved.layers,
      ...(part === undefined
        ? {
            parts: catalogParts.map((name) => ({
              part: name,
              name: catalogWords(language).parts[name],
              count: entriesOf(resolved, name).length,
            })),
          }
        : {
            part,
            entries: entriesOf(resolved, part).map((entry) => ({
              id: entry['id'],
              name: nameOf(entry, language),
              certainty: certaintyOf(entry),
              layer: layerOf(resolved.history[part][String(entry['id'])] ?? [], ''),
            })),
          }),
      findings: findingsJson(context, findings),
    })
  } else {
    const text =
      part === undefined ? listParts(context, resolved) : listEntries(context, resolved, part)
    context.io.stdout(text + findingsBelow(context, findings, texts))
  }
  return exitOf(findings)
}
