import { type Origin, parseAcknowledgements } from '@fazhi/findings'
import type { Acknowledgements, Finding } from '@fazhi/model'
import { readBytes } from './read-bytes.js'
import { readData } from './read-data.js'
import type { TextFiles } from './text-files.js'

/** Waivers and confirmations as they were read from a file. With any fault nothing of it counts, and the findings say why. */
export interface ReadAcknowledgements {
  readonly acknowledgements?: Acknowledgements
  readonly findings: readonly Finding[]
  /** Where each of them stands. */
  readonly origin: Origin
}

/** Reads waivers and confirmations from YAML or JSON. `shown` is the name findings use. */
export const readAcknowledgements = async (
  path: string,
  shown: string,
  texts: TextFiles,
): Promise<ReadAcknowledgements> => {
  const read = await readBytes(path, shown)
  if (read.finding !== undefined) return { findings: [read.finding], origin: { file: shown } }
  const { value, findings, placeOf } = readData(read.bytes, shown, texts)
  const origin: Origin = { file: shown, placeOf }
  if (value === undefined) return { findings, origin }
  const parsed = parseAcknowledgements(value, origin)
  return {
    ...(parsed.acknowledgements === undefined ? {} : { acknowledgements: parsed.acknowledgements }),
    findings: [...findings, ...parsed.findings],
    origin,
  }
}
