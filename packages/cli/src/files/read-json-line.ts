import type { DataPlace, Finding, Place } from '@fazhi/model'
import { readYaml } from '@fazhi/sdk'
import { cityFinding } from './city-finding.js'
import { decodeUtf8 } from './read-bytes.js'
import { type FileLine, mostLineMegabytes } from './read-lines.js'

/** What a line of JSON holds: a value, or why there is none. An empty line holds neither. */
export interface JsonLine {
  readonly value?: unknown
  readonly findings: readonly Finding[]
}

/** Every string of JSON, with the colon that makes it a name, or every number. */
const token = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*/g
const shortWhole = /^-?\d{1,15}$/

const namesIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  let count = Array.isArray(value) ? 0 : Object.keys(value).length
  for (const part of Object.values(value)) count += namesIn(part)
  return count
}

/**
 * Whether what JSON.parse made of a text is all that stands there: it keeps the last of two equal names, and the nearest binary
 * number to any other, and says neither.
 */
const isWhole = (text: string, value: unknown): boolean => {
  let names = 0
  for (const [found, colon] of text.matchAll(token)) {
    if (colon !== undefined) names++
    else if (!found.startsWith('"') && !shortWhole.test(found)) return false
  }
  return names === namesIn(value)
}

const onLine = (place: Place, file: string, line: number): Place => {
  if (place.kind !== 'data' && place.kind !== 'text') return place
  const { start: _, end: __, ...rest } = place as DataPlace
  return { ...rest, kind: 'data', pointer: place.kind === 'data' ? place.pointer : '', file, line }
}

/** Reads one line of a file of JSON lines. Two equal names in one object are a fault, and no number is rounded. */
export const readJsonLine = ({ number, bytes }: FileLine, file: string): JsonLine => {
  const at = { kind: 'data', file, pointer: '', line: number } as const
  if (bytes === undefined)
    return { findings: [cityFinding('CTY-007', { path: file, most: mostLineMegabytes }, at)] }
  const text = decodeUtf8(bytes)
  if (text === undefined) return { findings: [cityFinding('CTY-008', { path: file }, at)] }
  if (text.trim() === '') return { findings: [] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { findings: [cityFinding('CTY-014', { path: file }, at)] }
  }
  if (isWhole(text, value)) return { value, findings: [] }
  const read = readYaml(text, { file })
  const findings = read.findings.map((finding) => ({
    ...finding,
    at: finding.at.map((place) => onLine(place, file, number)) as [Place, ...Place[]],
  }))
  return findings.some(({ severity }) => severity === 'error')
    ? { findings }
    : { value: read.value, findings }
}
