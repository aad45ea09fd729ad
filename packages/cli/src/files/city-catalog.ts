import type { Finding } from '@fazhi/model'
import { catalog, type ResolvedCatalog, resolveCatalog } from '@fazhi/sdk'
import { isError } from './blocks.js'
import type { CityFile, ParsedCityFile } from './city-file.js'
import { cityFinding } from './city-finding.js'
import { inside } from './inside.js'
import { readOverlays } from './read-overlays.js'
import type { TextFiles } from './text-files.js'

/** The catalog as it stands in a city's year, or what is wrong with its overlays. */
export interface CityCatalog {
  /** Absent where an overlay could not be read. */
  readonly resolved?: ResolvedCatalog
  readonly findings: readonly Finding[]
}

/** An assessment of a year goes by what holds on its last day. */
export const dayOf = (year: number): string => `${year}-12-31`

/** Lays a city's overlays over the catalog, as they hold on a day. */
export const cityCatalog = async (
  root: string,
  city: CityFile,
  placeOf: ParsedCityFile['placeOf'],
  texts: TextFiles,
  date = dayOf(city.year),
): Promise<CityCatalog> => {
  const named = city.overlays.map((name, index) => ({ name, at: placeOf(`/overlays/${index}`) }))
  const read = await readOverlays(named, (name) => inside(root, name), texts)
  if (read.findings.some(isError)) return { findings: read.findings }
  const resolved = resolveCatalog(catalog, read.overlays, { date, originOf: read.originOf })
  return { resolved, findings: [...read.findings, ...resolved.findings] }
}

/** A report of a kind that the city's catalog does not have. */
export const unknownProfile = (
  city: CityFile,
  resolved: ResolvedCatalog,
  placeOf: ParsedCityFile['placeOf'],
): readonly Finding[] => {
  const known = resolved.catalog.profiles.map(({ id }) => id)
  const value = city.report?.profile
  return value === undefined || known.includes(value)
    ? []
    : [cityFinding('CTY-005.profile', { value, known }, placeOf('/report/profile'))]
}
