import type { Origin } from '@fazhi/findings'
import { type Catalog, compareText, dayNumber, type Overlay } from '@fazhi/model'
import { apply } from './apply.js'
import type { OverlayFinding } from './codes.js'
import { contested } from './contested.js'
import { type Draft, toFindings } from './finding.js'
import type { CatalogHistory, LayerInfo } from './history.js'
import { lostReferences } from './lost-references.js'
import { type Operation, operationsOf } from './operations.js'
import { baseLayer, stackOf } from './stack.js'
import { catalogOf, historyOf, normsOf, type State, stateOf } from './state.js'
import { suggester } from './suggest.js'

/** What resolving needs beside the catalog and the overlays. */
export interface ResolveOptions {
  /** Only the overlays that hold on this day are laid, YYYY-MM-DD; all of them when absent. */
  readonly date?: string
  /** Where an overlay was read from, for the places of findings and of the history. */
  readonly originOf?: (overlay: Overlay) => Origin | undefined
}

/** A catalog with overlays laid over it. */
export interface ResolvedCatalog {
  /** The catalog as it stands here; its version names every layer: "0.1.0+shandong@1.0.0". */
  readonly catalog: Catalog
  /** The layers that were laid, lowest first; the first is the catalog itself. */
  readonly layers: readonly LayerInfo[]
  /** What is wrong, and what a person should know. An operation with an error is left out. */
  readonly findings: readonly OverlayFinding[]
  readonly history: CatalogHistory
}

const layerInfo = ({ id, version, title, rank, place, from, to }: Overlay): LayerInfo => ({
  layer: id,
  version,
  overlay: {
    title,
    rank,
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  },
})

const copyOf = (state: State): State =>
  Object.fromEntries(
    Object.entries(state).map(([part, entries]) => [part, new Map(entries)]),
  ) as unknown as State

/** Overlays in an order of their own, so that the one in which they were given does not matter. */
const sorted = (overlays: readonly Overlay[]): readonly Overlay[] =>
  [...overlays].sort(
    (a, b) => compareText(a.id, b.id) || compareText(JSON.stringify(a), JSON.stringify(b)),
  )

/**
 * Lays overlays over a catalog: the nation's first, then the province's, the city's and the year's, inside a rank by what is laid
 * over what. The order in which they are given does not matter. What is wrong is a finding with its place, and the operation it is
 * about is left out; nothing is applied in part.
 * @throws FazhiError `invalidOption` when the date is no day of the calendar.
 */
export const resolveCatalog = (
  base: Catalog,
  overlays: readonly Overlay[],
  { date, originOf }: ResolveOptions = {},
): ResolvedCatalog => {
  if (date !== undefined) dayNumber(date)
  const suggest = suggester()
  const stack = stackOf(sorted(overlays), date, suggest)
  const operations = new Map(stack.overlays.map((overlay) => [overlay, operationsOf(overlay)]))
  const { drafts: disputes, out } = contested([...operations.values()].flat(), stack.isOver)
  const drafts: Draft[] = [...stack.drafts, ...disputes]

  const before = stateOf(base)
  const state = copyOf(before)
  const done: Operation[] = []
  const origin = (overlay: Overlay | undefined): Origin =>
    (overlay === undefined ? undefined : originOf?.(overlay)) ?? {}
  for (const [overlay, all] of operations) {
    const mine = all.filter((operation) => !out.has(operation))
    const adds = mine.filter(({ kind }) => kind === 'add')
    const doAll = (some: readonly Operation[]): void => {
      const laying = { state, norms: normsOf(state), origin: origin(overlay), suggest }
      for (const operation of some) {
        const result = apply(operation, laying)
        drafts.push(...result.drafts)
        if (result.isDone) done.push(operation)
      }
    }
    doAll(adds)
    doAll(mine.filter(({ kind }) => kind !== 'add'))
  }
  drafts.push(...lostReferences(before, state, done, suggest))

  const layers = stack.overlays.map(layerInfo)
  const version = [base.version, ...layers.map((one) => `${one.layer}@${one.version}`)].join('+')
  return {
    catalog: layers.length === 0 ? base : catalogOf(state, version),
    layers: [{ layer: baseLayer, version: base.version }, ...layers],
    findings: toFindings(drafts, (overlay) => ({ origin: origin(overlay), root: overlay })),
    history: historyOf(state),
  }
}
