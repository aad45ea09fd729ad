import type { Catalog } from '@fazhi/model'
import type { LastYearFolder } from './last-year-folder.js'
import { readSubmissions } from './read-city.js'
import { readCityFile } from './read-city-file.js'
import type { TextFiles } from './text-files.js'

/** Reads the submissions that the city's folder of the year before names; its rulebook and report are not looked at. */
export const readLastYear = async (root: string, catalog: Catalog): Promise<LastYearFolder> => {
  const texts: TextFiles = new Map()
  const { city, placeOf, findings } = await readCityFile(root, texts)
  if (city === undefined || placeOf === undefined) return { submissions: [], findings, texts }
  const reading = { root, city, placeOf, catalog, texts }
  const { read, findings: listed } = await readSubmissions(reading, () => undefined)
  return {
    submissions: read.flatMap(({ submission }) => submission ?? []),
    findings: [...findings, ...listed, ...read.flatMap((one) => one.findings)],
    texts,
  }
}
