import { stat } from 'node:fs/promises'
import type { Finding, PlaceRollUp, Text } from '@fazhi/model'
import { catalog as ours, rollUp } from '@fazhi/sdk'
import { isError } from '../files/blocks.js'
import type { City } from '../files/read-city.js'
import { type ReadRollUp, readRollUp } from '../files/read-roll-up.js'
import type { TextFiles } from '../files/text-files.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { blocked } from './blocked.js'
import { soundCity } from './sound-city.js'

/** A place that is rolled up: its folder, or the JSON of an earlier roll-up. */
export interface Source {
  readonly below: PlaceRollUp
  readonly name?: Text
  readonly city?: City
  /** Facts and rates of an earlier roll-up that the catalog does not have. */
  readonly leftOut?: readonly string[]
}

/** Opens a folder, or an earlier roll-up; what stands in the way has then been said. */
const openSource = async (
  context: Context,
  name: string,
  catalog: City['catalog'],
): Promise<{ readonly source: Source } | { readonly code: ExitCode }> => {
  if (!name.toLowerCase().endsWith('.json')) {
    const opened = await soundCity(context, name)
    if ('code' in opened) return opened
    const { city } = opened
    const { file, submissions } = city
    const below = {
      place: file?.id ?? '',
      rollUp: rollUp(submissions, city.catalog, file === undefined ? {} : { year: file.year }),
    }
    return { source: { below, city, ...(file === undefined ? {} : { name: file.name }) } }
  }
  try {
    if (!(await stat(context.path(name))).isFile()) throw new Error('no file')
  } catch {
    return { code: context.misuse('notFound', { path: name }) }
  }
  const texts: TextFiles = new Map()
  const read: ReadRollUp = await readRollUp(context.path(name), name, catalog, texts)
  const stops: readonly Finding[] = read.findings.filter(isError)
  if (read.placeRollUp === undefined || stops.length > 0)
    return { code: await blocked(context, stops, context.io.cwd, texts) }
  return {
    source: {
      below: read.placeRollUp,
      ...(read.leftOut === undefined ? {} : { leftOut: read.leftOut }),
      ...(read.name === undefined ? {} : { name: read.name }),
    },
  }
}

/**
 * Opens everything that was named, folders first: an earlier roll-up is read by the catalog of the first folder, ours where there is
 * none. All must be of one year, and no place twice.
 */
export const openSources = async (
  context: Context,
): Promise<{ readonly sources: readonly Source[] } | { readonly code: ExitCode }> => {
  const { names } = context.request
  const opened = new Map<string, Source>()
  const isFile = (name: string): boolean => name.toLowerCase().endsWith('.json')
  let catalog = ours
  for (const name of [...names.filter((one) => !isFile(one)), ...names.filter(isFile)]) {
    const one = await openSource(context, name, catalog)
    if ('code' in one) return one
    if (opened.size === 0 && one.source.city !== undefined) catalog = one.source.city.catalog
    opened.set(name, one.source)
  }
  const sources = names.flatMap((name) => opened.get(name) ?? [])
  const [first] = sources
  const places = sources.map(({ below }) => below.place)
  const twice = places.find((place, index) => places.indexOf(place) < index)
  if (twice !== undefined) return { code: context.misuse('placeTwice', { place: twice }) }
  const year = first?.below.rollUp.year
  const other = sources.find(({ below }) => below.rollUp.year !== year)
  return other === undefined
    ? { sources }
    : {
        code: context.misuse('yearsDiffer', {
          place: other.below.place,
          year: other.below.rollUp.year,
          first: year ?? '',
        }),
      }
}
