import type { DataPlace, Finding, Place } from '@fazhi/model'
import { readJson } from '@fazhi/sdk'
import { cityFinding } from './city-finding.js'
import { decodeUtf8 } from './read-bytes.js'
import { type FileLine, mostLineMegabytes } from './read-lines.js'

/** What a line of JSON holds: a value, or why there is none. An empty line holds neither. */
export interface JsonLine {
  readonly value?: unknown
  readonly findings: readonly Finding[]
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
  const read = readJson(text, { file })
  // What is said of a whole file would leave out that a submission stands on one line.
  if (read.findings.some(({ rule }) => rule === 'RBK-001'))
    return { findings: [cityFinding('CTY-014', { path: file }, at)] }
  const findings = read.findings.map((finding) => ({
    ...finding,
    at: finding.at.map((place) => onLine(place, file, number)) as [Place, ...Place[]],
  }))
  return findings.some(({ severity }) => severity === 'error')
    ? { findings }
    : { value: read.value, findings }
}
