import { nearest } from '@fazhi/findings'
import { type CatalogPart, catalogParts } from '@fazhi/model'
import type { HistoryStep, ResolvedCatalog } from '@fazhi/sdk'
import type { Context } from '../output/context.js'
import type { Entry } from './entry-name.js'

/** An entry the user named: what it is, or was before it was retired, and what was done to it. */
export interface FoundEntry {
  readonly part: CatalogPart
  readonly id: string
  readonly entry: Entry
  readonly steps: readonly HistoryStep[]
  /** The step that retired it, where one did. */
  readonly retired?: HistoryStep & { readonly did: 'retired' }
}

const inPart = (
  { catalog, history }: ResolvedCatalog,
  part: CatalogPart,
  id: string,
): FoundEntry | undefined => {
  const steps = Object.hasOwn(history[part], id) ? history[part][id] : undefined
  if (steps === undefined) return undefined
  const entries: readonly { readonly id: string }[] = catalog[part]
  const entry = entries.find((candidate) => candidate.id === id)
  if (entry !== undefined) return { part, id, entry: entry as unknown as Entry, steps }
  const last = steps.at(-1)
  return last?.did === 'retired' ? { part, id, entry: last.was, steps, retired: last } : undefined
}

/** Finds an entry by its id, or by part and id where several parts have it. Wrong use has then been said. */
export const findEntry = (
  context: Context,
  resolved: ResolvedCatalog,
  wanted: string,
): FoundEntry | 2 => {
  const slash = wanted.indexOf('/')
  const asked = catalogParts.find((part) => part === wanted.slice(0, slash))
  const id = asked === undefined ? wanted : wanted.slice(slash + 1)
  const parts = asked === undefined ? catalogParts : [asked]
  const found = parts.flatMap((part) => inPart(resolved, part, id) ?? [])
  const [only, second] = found
  if (only !== undefined && second === undefined) return only
  if (only !== undefined) {
    const known = found.map(({ part }) => `${part}/${id}`).join(', ')
    return context.misuse('severalEntries', { id, known })
  }
  const known = parts.flatMap((part) => Object.keys(resolved.history[part]))
  const near = nearest(id, known)
  return near === undefined
    ? context.misuse('unknownEntry', { id: wanted })
    : context.misuse('unknownEntryNear', { id: wanted, nearest: near })
}
