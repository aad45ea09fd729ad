import type { Catalog, Finding, PlaceRollUp, Text } from '@fazhi/model'
import { parseRollUp, readJson } from '@fazhi/sdk'
import { cityFinding, filePlace } from './city-finding.js'
import { decodeUtf8, readBytes } from './read-bytes.js'
import type { TextFiles } from './text-files.js'

/** An earlier roll-up as it was read from the JSON of `fazhi roll-up`, or what is wrong with it. */
export interface ReadRollUp {
  readonly placeRollUp?: PlaceRollUp
  readonly name?: Text
  /** Facts and rates of the place's own that the catalog does not have. */
  readonly leftOut?: readonly string[]
  readonly findings: readonly Finding[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nameOf = (value: unknown): Text | undefined => {
  if (!isObject(value)) return undefined
  const { zh, en } = value
  if (typeof zh !== 'string' || zh === '') return undefined
  return typeof en === 'string' && en !== '' ? { zh, en } : { zh }
}

/** Reads an earlier roll-up; `shown` is the name findings use. Nothing of it is taken where anything is wrong. */
export const readRollUp = async (
  path: string,
  shown: string,
  catalog: Catalog,
  texts: TextFiles,
): Promise<ReadRollUp> => {
  const read = await readBytes(path, shown)
  if (read.finding !== undefined) return { findings: [read.finding] }
  const text = decodeUtf8(read.bytes)
  if (text === undefined)
    return { findings: [cityFinding('CTY-008', { path: shown }, filePlace(shown))] }
  texts.set(shown, text)
  const { value, findings, placeOf } = readJson(text, { file: shown })
  if (findings.some(({ severity }) => severity === 'error')) return { findings }
  if (!isObject(value) || value['format'] !== 1 || value['rollUp'] === undefined)
    return { findings: [cityFinding('CTY-015', { path: shown }, filePlace(shown))] }
  if (value['place'] === undefined)
    return { findings: [cityFinding('CTY-015.place', { path: shown }, filePlace(shown))] }
  const parsed = parseRollUp({ place: value['place'], rollUp: value['rollUp'] }, catalog)
  if (parsed.faults !== undefined)
    return {
      findings: parsed.faults.map((fault) => {
        const at = placeOf(fault.pointer)
        return fault.what === 'form'
          ? cityFinding('CTY-015.form', { pointer: fault.pointer }, at)
          : cityFinding(`CTY-015.${fault.what}`, { id: fault.id }, at)
      }),
    }
  const name = nameOf(value['name'])
  const { placeRollUp, leftOut } = parsed
  return { placeRollUp, leftOut, ...(name === undefined ? {} : { name }), findings: [] }
}
