import { stat } from 'node:fs/promises'
import { nearest } from '@fazhi/findings'
import { type Finding, isDay } from '@fazhi/model'
import { catalog, overlays, type ResolvedCatalog, resolveCatalog } from '@fazhi/sdk'
import { isError } from '../files/blocks.js'
import { cityCatalog } from '../files/city-catalog.js'
import { readCityFile } from '../files/read-city-file.js'
import { isOverlayId, readOverlays } from '../files/read-overlays.js'
import type { TextFiles } from '../files/text-files.js'
import type { Context } from '../output/context.js'
import { fromFolder, shownPath } from '../output/from-folder.js'

/** The catalog the user asked about. Without one, the findings say why. */
export interface OpenedCatalog {
  readonly resolved?: ResolvedCatalog
  readonly findings: readonly Finding[]
  readonly texts: TextFiles
  /** What stands before the names of files in the history: the folder they are named from. */
  readonly prefix: string
}

const inFolder = async (
  context: Context,
  name: string,
  date: string | undefined,
): Promise<OpenedCatalog | 2> => {
  const root = context.path(name)
  try {
    if (!(await stat(root)).isDirectory()) return context.misuse('notFolder', { path: name })
  } catch {
    return context.misuse('notFound', { path: name })
  }
  const folder = shownPath(context.io.cwd, root)
  const prefix = folder === '.' ? '' : folder
  const inner: TextFiles = new Map()
  const { city, placeOf, findings } = await readCityFile(root, inner)
  const read =
    city === undefined || placeOf === undefined
      ? { findings }
      : await cityCatalog(root, city, placeOf, inner, date)
  const texts: TextFiles = new Map(
    [...inner].map(([file, text]) => [prefix === '' ? file : `${prefix}/${file}`, text]),
  )
  const findingsHere = fromFolder(read.findings, prefix)
  return { ...read, findings: findingsHere, texts, prefix: prefix === '' ? '' : `${prefix}/` }
}

/** A name on the command line that is no overlay is wrong use, and is said before anything is read. */
const noOverlay = async (context: Context, name: string): Promise<2 | undefined> => {
  if (isOverlayId(name)) {
    const known = overlays.map(({ id }) => id)
    if (known.includes(name)) return undefined
    const near = nearest(name, known)
    const params = { overlay: name, known: known.join(', ') }
    return near === undefined
      ? context.misuse('unknownOverlay', params)
      : context.misuse('unknownOverlayNear', { ...params, nearest: near })
  }
  try {
    await stat(context.path(name))
    return undefined
  } catch {
    return context.misuse('notFound', { path: name })
  }
}

/** Reads the overlays the user named, or those of the city, and lays them over the catalog. Wrong use has then been said. */
export const openCatalog = async (context: Context): Promise<OpenedCatalog | 2> => {
  const { values, lists } = context.request
  const { city, date } = values
  const named = lists['overlay'] ?? []
  if (date !== undefined && !isDay(date)) return context.misuse('dateSpelling', { date })
  if (city !== undefined && named.length > 0) return context.misuse('cityOrOverlay', {})
  if (city !== undefined) return inFolder(context, city, date)
  for (const name of named) {
    const wrong = await noOverlay(context, name)
    if (wrong !== undefined) return wrong
  }
  const texts: TextFiles = new Map()
  const read = await readOverlays(
    named.map((name) => ({ name })),
    (name) => Promise.resolve(context.path(name)),
    texts,
  )
  if (read.findings.some(isError)) return { findings: read.findings, texts, prefix: '' }
  const resolved = resolveCatalog(catalog, read.overlays, {
    originOf: read.originOf,
    ...(date === undefined ? {} : { date }),
  })
  return { resolved, findings: [...read.findings, ...resolved.findings], texts, prefix: '' }
}
