import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding, IndicatorCase, ResolvedRulebook } from '@fazhi/model'
import { catalog, loadRulebook, readYaml } from '@fazhi/sdk'
import { parseCityFile } from '../files/city-file.js'
import { cityFinding, filePlace } from '../files/city-finding.js'
import { decodeUtf8, readBytes } from '../files/read-bytes.js'
import type { TextFiles } from '../files/text-files.js'
import { asArgument } from '../output/as-argument.js'
import type { Context } from '../output/context.js'

/** A rulebook the user named, with everything found while reading it. */
export interface OpenedRulebook {
  readonly file: string
  readonly rulebook?: ResolvedRulebook
  readonly findings: readonly Finding[]
  readonly cases: readonly IndicatorCase[]
  readonly texts: TextFiles
}

const isFolder = async (path: string): Promise<boolean | undefined> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return undefined
  }
}

/** The rulebook's file of a city's folder, as its city.yaml says; `rulebook.yaml` where that cannot be read. */
const inCity = async (folder: string): Promise<string> => {
  const read = await readBytes(join(folder, 'city.yaml'), 'city.yaml')
  const text = read.bytes === undefined ? undefined : decodeUtf8(read.bytes)
  const city = text === undefined ? undefined : parseCityFile(text, 'city.yaml', catalog).city
  return city?.rulebook ?? 'rulebook.yaml'
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
  const shown = folder ? `${name.replace(/\/+$/, '')}/${await inCity(context.path(name))}` : name
  const texts: TextFiles = new Map()
  const base = { file: shown, cases: [], texts }
  const read = await readBytes(context.path(shown), shown)
  if (read.finding !== undefined) return { ...base, findings: [read.finding] }
  const text = decodeUtf8(read.bytes)
  if (text === undefined) {
    return { ...base, findings: [cityFinding('CTY-008', { path: shown }, filePlace(shown))] }
  }
  texts.set(shown, text)
  const other = mistaken(text, shown)
  if (other.length > 0) return { ...base, findings: other }
  const { rulebook, diagnostics, cases } = loadRulebook(text, { catalog, file: shown })
  return {
    file: shown,
    texts,
    cases,
    findings: diagnostics,
    ...(rulebook === undefined ? {} : { rulebook }),
  }
}
