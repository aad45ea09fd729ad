import { fieldsOf } from '@fazhi/catalog/overlay'
import { label, type Place, stepsOf } from '@fazhi/model'
import { displayWidth, padEnd, visible, wrap } from '@fazhi/render'
import { citeFrom, type HistoryStep, layerOf, type ResolvedCatalog } from '@fazhi/sdk'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { nameOf } from './entry-name.js'
import { type FoundEntry, findEntry } from './find-entry.js'
import { exitOf, findingsBelow, findingsJson } from './findings.js'
import type { OpenedCatalog } from './open-catalog.js'
import { widthOf } from './show.js'
import type { CatalogWords } from './words/catalog-words.js'
import { catalogWords, fieldWord, phrase, valueWord } from './words/words.js'

interface Telling {
  readonly context: Context
  readonly words: CatalogWords
  readonly resolved: ResolvedCatalog
  readonly found: FoundEntry
  /** What stands before the names of files, so that they can be clicked. */
  readonly prefix: string
}

/** A field by its names, the outer one first: "名称 · 英文". */
const fieldName = ({ words, found }: Telling, field: string): string => {
  const path = stepsOf(field)
  return path.map((_, index) => fieldWord(words, found.part, path.slice(0, index + 1))).join(' · ')
}

const valueText = ({ words, found }: Telling, field: string, value: unknown): string => {
  if (value === undefined) return phrase(words, 'none')
  const one = (item: unknown): string =>
    typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
      ? valueWord(words, found.part, stepsOf(field), item)
      : JSON.stringify(item)
  return Array.isArray(value) ? value.map(one).join(words.separator) : one(value)
}

/** A layer with its rank, place and days. */
const layerText = (
  words: CatalogWords,
  { language }: Context,
  layer: ResolvedCatalog['layers'][number],
): string => {
  const { overlay, version } = layer
  if (overlay === undefined) return `${phrase(words, 'base')} ${version}`
  const { title, rank, place, from, to } = overlay
  const days =
    from === undefined && to === undefined
      ? []
      : [phrase(words, 'days', { from: from ?? '…', to: to ?? '…' })]
  const about = [words.ranks[rank], ...(place === undefined ? [] : [place]), ...days]
  return `${label(title, language)} ${version} (${about.join(words.separator)})`
}

const basisText = (
  { context, words, resolved }: Telling,
  basis: { readonly norm: string; readonly article: string },
): string => {
  const cited = citeFrom(resolved.catalog, context.language)(basis)
  // What nobody read is named by its id and not cited.
  return phrase(words, 'basis', { text: cited ?? phrase(words, 'unread', basis) })
}

const stepLines = (telling: Telling, step: HistoryStep): readonly string[] => {
  const { words } = telling
  if (step.did === 'added') return []
  const changes =
    step.did === 'patched'
      ? step.changes.map(
          ({ field, from, to }) =>
            `${fieldName(telling, field)}: ${valueText(telling, field, from)} → ${valueText(telling, field, to)}`,
        )
      : []
  return [
    ...changes,
    phrase(words, 'reason', { text: step.reason }),
    ...(step.basis === undefined ? [] : [basisText(telling, step.basis)]),
  ]
}

const placeText = (place: Place | undefined, prefix: string): string =>
  place?.kind === 'data' && place.file !== undefined && place.line !== undefined
    ? `${prefix}${place.file}:${place.line}:${place.column ?? 1}`
    : ''

const told = (telling: Telling): string => {
  const { context, words, resolved, found } = telling
  const { paint, language } = context
  const width = widthOf(context)
  const ids = resolved.layers.map(({ layer }) => layer)
  const layerWidth = Math.max(...ids.map(displayWidth)) + 2
  const layers = resolved.layers.map(
    (layer) => `  ${padEnd(layer.layer, layerWidth)}${visible(layerText(words, context, layer))}`,
  )
  const steps = found.steps.flatMap((step) => [
    `  ${padEnd(step.layer, layerWidth)}${phrase(words, step.did)}${step.at === undefined ? '' : `  ${paint.faint(visible(placeText(step.at, telling.prefix)))}`}`.trimEnd(),
    ...stepLines(telling, step).flatMap((line) =>
      wrap(visible(line), width - layerWidth - 4).map(
        (part) => `${' '.repeat(layerWidth + 4)}${part}`,
      ),
    ),
  ])
  const fields = found.retired === undefined ? fieldsOf(found.entry) : []
  const rows = fields.map(({ field, value }) => [
    layerOf(found.steps, field),
    visible(fieldName(telling, field)),
    visible(valueText(telling, field, value)),
  ])
  const nameWidth = Math.max(0, ...rows.map(([, name = '']) => displayWidth(name))) + 2
  const valueWidth = Math.max(20, width - layerWidth - nameWidth - 2)
  const fieldLines = rows.map(([layer = '', name = '', value = '']) => {
    const [first = '', ...rest] = wrap(value, valueWidth)
    return `  ${padEnd(layer, layerWidth)}${padEnd(name, nameWidth)}${first}${rest.length > 0 ? ' …' : ''}`
  })
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.strong(title), ...lines]
  return [
    `${paint.strong(`${found.part}/${found.id}`)}  ${visible(nameOf(found.entry, language))}`,
    ...section(phrase(words, 'layers'), layers),
    ...section(phrase(words, 'steps'), steps),
    ...section(phrase(words, 'fieldsTitle'), fieldLines),
    '',
  ].join('\n')
}

/** `fazhi catalog why ID`: which layer said what. */
export const why = (context: Context, opened: OpenedCatalog, wanted: string): ExitCode => {
  const { resolved, findings, texts, prefix } = opened
  if (resolved === undefined) return exitOf(findings)
  const found = findEntry(context, resolved, wanted)
  if (found === 2) return found
  const { language } = context
  if (context.json) {
    const { part, id, steps, entry, retired } = found
    printJson(context, {
      format: 1,
      language,
      version: resolved.catalog.version,
      part,
      id,
      layers: resolved.layers,
      steps,
      fields:
        retired === undefined
          ? fieldsOf(entry).map(({ field, value }) => ({
              field,
              value,
              layer: layerOf(steps, field),
            }))
          : [],
      findings: findingsJson(context, findings),
    })
    return exitOf(findings)
  }
  const telling = { context, words: catalogWords(language), resolved, found, prefix }
  context.io.stdout(told(telling) + findingsBelow(context, findings, texts))
  return exitOf(findings)
}
