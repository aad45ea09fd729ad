import { stat } from 'node:fs/promises'
import type { Catalog, Finding, PlaceRollUp, Text } from '@fazhi/model'
import { catalog as ours, rollUp } from '@fazhi/sdk'
import { isError } from '../files/blocks.js'
import {
  type FigureDefinitions,
  figureDefinitions,
  type RateDefinitions,
  rateDefinitions,
} from '../files/figure-definitions.js'
import type { City } from '../files/read-city.js'
import { type ReadRollUp, readRollUp } from '../files/read-roll-up.js'
import type { TextFiles } from '../files/text-files.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { blocked } from './blocked.js'
import { catalogAbove, differingFigures, differingRates, leftOutOf } from './catalog-above.js'
import { differingFinding, differingRateFinding } from './differing-finding.js'
import { soundCity } from './sound-city.js'

/** A place that is rolled up: its folder, or the JSON of an earlier roll-up. */
export interface Source {
  readonly below: PlaceRollUp
  readonly name?: Text
  readonly city?: City
  /** What its figures mean there. */
  readonly definitions: FigureDefinitions
  /** What its rates are made of there; nothing where an older file does not say. */
  readonly rates: RateDefinitions
  /** Facts and rates of its own, which the catalog of the place above does not have. */
  readonly leftOut: readonly string[]
}

/** Everything that was named, and the catalog it is rolled up by. */
export interface Sources {
  readonly sources: readonly Source[]
  readonly catalog: Catalog
}

type Opened = { readonly source: Source } | { readonly code: ExitCode }

const isFile = (name: string): boolean => name.toLowerCase().endsWith('.json')

/** Opens a folder: its figures by its own catalog. */
const openFolder = async (context: Context, name: string): Promise<Opened> => {
  const opened = await soundCity(context, name)
  if ('code' in opened) return opened
  const { city } = opened
  const { file, submissions } = city
  const rolled = rollUp(submissions, city.catalog, file === undefined ? {} : { year: file.year })
  return {
    source: {
      below: { place: file?.id ?? '', rollUp: rolled },
      city,
      definitions: figureDefinitions(rolled, city.catalog),
      rates: rateDefinitions(rolled, city.catalog),
      leftOut: [],
      ...(file === undefined ? {} : { name: file.name }),
    },
  }
}

/** Opens an earlier roll-up by the catalog of the place above. */
const openFile = async (context: Context, name: string, catalog: Catalog): Promise<Opened> => {
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
      definitions: read.definitions ?? {},
      rates: read.rates ?? {},
      leftOut: read.leftOut ?? [],
      ...(read.name === undefined ? {} : { name: read.name }),
    },
  }
}

/** Opens one after the other; the first that cannot be opened has said why. */
const openAll = async (
  names: readonly string[],
  open: (name: string) => Promise<Opened>,
): Promise<ReadonlyMap<string, Source> | { readonly code: ExitCode }> => {
  const opened = new Map<string, Source>()
  for (const name of names) {
    const one = await open(name)
    if ('code' in one) return one
    opened.set(name, one.source)
  }
  return opened
}

/** Why the places cannot be added up: one twice, another year, figures that mean something else. */
const misfit = async (
  context: Context,
  named: readonly { readonly name: string; readonly source: Source }[],
  catalog: Catalog,
): Promise<ExitCode | undefined> => {
  const sources = named.map(({ source }) => source)
  const places = sources.map(({ below }) => below.place)
  const twice = places.find((place, index) => places.indexOf(place) < index)
  if (twice !== undefined) return context.misuse('placeTwice', { place: twice })
  const year = sources[0]?.below.rollUp.year
  const other = sources.find(({ below }) => below.rollUp.year !== year)
  if (other !== undefined)
    return context.misuse('yearsDiffer', {
      place: other.below.place,
      year: other.below.rollUp.year,
      first: year ?? '',
    })
  const said = sources.map(({ below, definitions, rates }) => ({
    place: below.place,
    definitions,
    rates,
  }))
  const called = new Map(
    named.map(({ name: file, source: { below, name } }) => [
      below.place,
      { file, ...(name === undefined ? {} : { name }) },
    ]),
  )
  const differing = (ones: typeof said): readonly Finding[] => [
    ...differingFigures(ones, catalog).map((one) => differingFinding(one, catalog, called)),
    ...differingRates(ones, catalog).map((one) => differingRateFinding(one, catalog, called)),
  ]
  // Earlier roll-ups alone are added up by our catalog: it must mean what each of them means.
  const builtIn = {
    place: '',
    definitions: Object.fromEntries(ours.facts.map((fact) => [fact.id, fact])),
    rates: Object.fromEntries(ours.rates.map((rate) => [rate.id, rate])),
  }
  const byOurs = catalog === ours ? said.flatMap((one) => differing([builtIn, one])) : []
  const all = byOurs.length > 0 ? byOurs : differing(said)
  return all.length === 0 ? undefined : blocked(context, all, context.io.cwd, new Map())
}

/**
 * Opens everything that was named. A folder is added up by its own catalog; the place above several has what all of the folders have,
 * ours where there are only earlier roll-ups. What only some of them have is a place's own and is named as left out. All must be of
 * one year, no place twice, and a figure must mean the same everywhere.
 */
export const openSources = async (
  context: Context,
): Promise<Sources | { readonly code: ExitCode }> => {
  const { names } = context.request
  const folders = await openAll(
    names.filter((name) => !isFile(name)),
    (name) => openFolder(context, name),
  )
  if ('code' in folders) return folders
  const catalog =
    catalogAbove([...folders.values()].flatMap(({ city }) => city?.catalog ?? [])) ?? ours
  const files = await openAll(names.filter(isFile), (name) => openFile(context, name, catalog))
  if ('code' in files) return files
  const named = names.flatMap((name) => {
    const source = folders.get(name) ?? files.get(name)
    return source === undefined ? [] : [{ name, source }]
  })
  const code = await misfit(context, named, catalog)
  if (code !== undefined) return { code }
  const sources = named.map(({ source }) =>
    source.city === undefined
      ? source
      : { ...source, leftOut: leftOutOf(source.below.rollUp, catalog) },
  )
  return { sources, catalog }
}
