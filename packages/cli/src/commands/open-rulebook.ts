import { stat } from 'node:fs/promises'
import type { Catalog, Finding, ResolvedRulebook, RulebookCase } from '@fazhi/model'
import { catalog, loadRulebook, readYaml } from '@fazhi/sdk'
import { isError } from '../files/blocks.js'
import { cityCatalog } from '../files/city-catalog.js'
import { cityFinding, filePlace } from '../files/city-finding.js'
import { decodeUtf8, readBytes } from '../files/read-bytes.js'
import { readCityFile } from '../files/read-city-file.js'
import type { TextFiles } from '../files/text-files.js'
import { asArgument } from '../output/as-argument.js'
import type { Context } from '../output/context.js'
import { fromFolder } from '../output/from-folder.js'

/** A rulebook the user named, with everything found while reading it. */
export interface OpenedRulebook {
  readonly file: string
  readonly rulebook?: ResolvedRulebook
  readonly findings: readonly Finding[]
  readonly cases: readonly RulebookCase[]
  readonly texts: TextFiles
  /** The fact dictionary it was read with: the city's, or ours. */
  readonly catalog: Catalog
}

const isFolder = async (path: string): Promise<boolean | undefined> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return undefined
  }
}

/** What a city's folder says of its rulebook: the file, and the catalog with its overlays. */
interface InCity {
  readonly rulebook: string
  readonly catalog: Catalog
  readonly findings: readonly Finding[]
}

/** What `city.yaml` says; `rulebook.yaml` and our catalog where there is none. Files are named from the folder. */
const inCity = async (folder: string, texts: TextFiles): Promise<InCity> => {
  const { city, placeOf, findings: faults } = await readCityFile(folder, texts)
  if (city === undefined || placeOf === undefined) {
    // A folder with a rulebook alone is no city's yet; a city file with a fault is one.
    const isThere = !faults.some(({ rule }) => rule === 'CTY-001')
    return { rulebook: 'rulebook.yaml', catalog, findings: isThere ? faults : [] }
  }
  const { resolved, findings } = await cityCatalog(folder, city, placeOf, texts)
  return { rulebook: city.rulebook, catalog: resolved?.catalog ?? catalog, findings }
}

/** A file of another kind that was taken for a rulebook; more than a hundred unknown keys would only confuse. */
const mistaken = (text: string, file: string): readonly Finding[] => {
  const { value } = readYaml(text, { file })
  if (typeof value !== 'object' || value === null) return []
  const has = (key: string): boolean => Object.hasOwn(value, key)
  if (has('submission') && !has('rulebook')) {
    return [cityFinding('CTY-012.notRulebook', { argument: asArgument(file) }, filePlace(file))]
  }
  return has('city') && has('submissions')
    ? [cityFinding('CTY-012.cityNotRulebook', { path: file }, filePlace(file))]
    : []
}

/** Reads a rulebook, by its file or by its city's folder. What is not there is wrong use. */
export const openRulebook = async (context: Context, name: string): Promise<OpenedRulebook | 2> => {
  const folder = await isFolder(context.path(name))
  if (folder === undefined) return context.misuse('notFound', { path: name })
  const texts: TextFiles = new Map()
  const prefix = name.replace(/(?<!\/)\/+$/, '')
  const inside: TextFiles = new Map()
  const city = folder ? await inCity(context.path(name), inside) : undefined
  for (const [file, text] of inside) texts.set(`${prefix}/${file}`, text)
  const shown = city === undefined ? name : `${prefix}/${city.rulebook}`
  const laid = fromFolder(city?.findings ?? [], prefix)
  const own = city?.catalog ?? catalog
  const base = { file: shown, cases: [], texts, catalog: own }
  // What a rulebook says of facts nobody could add would only seem wrong.
  if (laid.some(isError)) return { ...base, findings: laid }
  const read = await readBytes(context.path(shown), shown)
  if (read.finding !== undefined) return { ...base, findings: [read.finding] }
  const text = decodeUtf8(read.bytes)
  if (text === undefined) {
    return { ...base, findings: [cityFinding('CTY-008', { path: shown }, filePlace(shown))] }
  }
  texts.set(shown, text)
  const other = mistaken(text, shown)
  if (other.length > 0) return { ...base, findings: other }
  const { rulebook, diagnostics, cases, unitCases } = loadRulebook(text, {
    catalog: own,
    file: shown,
  })
  return {
    file: shown,
    texts,
    catalog: own,
    cases: [...cases, ...unitCases],
    findings: [...laid, ...diagnostics],
    ...(rulebook === undefined ? {} : { rulebook }),
  }
}
