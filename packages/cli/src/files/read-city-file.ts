import { join } from 'node:path'
import type { Finding } from '@fazhi/model'
import { type ParsedCityFile, parseCityFile } from './city-file.js'
import { cityFinding, filePlace } from './city-finding.js'
import { decodeUtf8, readBytes } from './read-bytes.js'
import type { TextFiles } from './text-files.js'

/** `city.yaml` as it was read; without a city, the findings say why. */
export type ReadCityFile = Omit<ParsedCityFile, 'placeOf'> &
  Partial<Pick<ParsedCityFile, 'placeOf'>> & { readonly findings: readonly Finding[] }

/** The name of the file that makes a folder a city's. */
export const cityFileName = 'city.yaml'

/** Reads the file that says where everything of a city's year is. */
export const readCityFile = async (root: string, texts: TextFiles): Promise<ReadCityFile> => {
  const name = cityFileName
  const read = await readBytes(join(root, name), name)
  if (read.finding !== undefined) return { findings: [read.finding] }
  const text = decodeUtf8(read.bytes)
  if (text === undefined) {
    return { findings: [cityFinding('CTY-008', { path: name }, filePlace(name))] }
  }
  texts.set(name, text)
  return parseCityFile(text, name)
}
