import type { Catalog, Finding, PlaceRollUp, Text } from '@fazhi/model'
import { digestOf, parseRollUp, readJson } from '@fazhi/sdk'
import { cityFinding, filePlace } from './city-finding.js'
import {
  type FigureDefinitions,
  type RateDefinitions,
  readDefinitions,
  readRateDefinitions,
} from './figure-definitions.js'
import { decodeUtf8, readBytes } from './read-bytes.js'
import type { TextFiles } from './text-files.js'

/** An earlier roll-up as it was read from the JSON of `fazhi roll-up`, or what is wrong with it. */
export interface ReadRollUp {
  readonly placeRollUp?: PlaceRollUp
  readonly name?: Text
  /** Facts and rates of the place's own that the catalog does not have. */
  readonly leftOut?: readonly string[]
  /** What its figures meant where they were added up. */
  readonly definitions?: FigureDefinitions
  /** What its rates were made of there. */
  readonly rates?: RateDefinitions
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

/** The part of a written roll-up that is sealed: all that the place above takes from it. */
export const sealedPart = ({
  place,
  name,
  rollUp,
  definitions,
  rateDefinitions,
}: Readonly<
  Record<'place' | 'name' | 'rollUp' | 'definitions' | 'rateDefinitions', unknown>
>): object => ({
  place,
  name,
  rollUp,
  definitions,
  rateDefinitions,
})

/** What a roll-up says it came to when it was written: the digest of its sealed part. */
const sealOf = (value: unknown): string | undefined => {
  const digest = isObject(value) ? value['digest'] : undefined
  return typeof digest === 'string' ? digest : undefined
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
  const { place, name, rollUp, definitions: meant = {} } = value
  const parsed = parseRollUp({ place, rollUp }, catalog)
  if (parsed.faults !== undefined)
    return {
      findings: parsed.faults.map((fault) => {
        const at = placeOf(fault.pointer)
        return fault.what === 'form'
          ? cityFinding('CTY-015.form', { pointer: fault.pointer }, at)
          : cityFinding(`CTY-015.${fault.what}`, { id: fault.id }, at)
      }),
    }
  const definitions = readDefinitions(meant)
  if (definitions === undefined)
    return {
      findings: [cityFinding('CTY-015.form', { pointer: '/definitions' }, placeOf('/definitions'))],
    }
  // A file of an earlier release does not say what its rates are made of.
  const rates = readRateDefinitions(value['rateDefinitions'] ?? {})
  if (rates === undefined)
    return {
      findings: [
        cityFinding('CTY-015.form', { pointer: '/rateDefinitions' }, placeOf('/rateDefinitions')),
      ],
    }
  const sealed = sealOf(value['seal'])
  if (sealed === undefined)
    return { findings: [cityFinding('CTY-015.unsealed', { path: shown }, filePlace(shown))] }
  const digest = await digestOf(
    sealedPart({
      place,
      name,
      rollUp,
      definitions: value['definitions'],
      rateDefinitions: value['rateDefinitions'],
    }),
  )
  if (digest !== sealed)
    return {
      findings: [
        cityFinding('CTY-015.seal', { path: shown, sealed, digest }, placeOf('/seal/digest')),
      ],
    }
  const named = nameOf(name)
  const { placeRollUp, leftOut } = parsed
  return {
    placeRollUp,
    leftOut,
    definitions,
    rates,
    ...(named === undefined ? {} : { name: named }),
    findings: [],
  }
}
