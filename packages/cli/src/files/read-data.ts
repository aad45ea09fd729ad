import type { Finding, Place } from '@fazhi/model'
import { readYaml } from '@fazhi/sdk'
import { cityFinding, filePlace } from './city-finding.js'
import { decodeUtf8 } from './read-bytes.js'
import type { TextFiles } from './text-files.js'

/** What a data file holds, with the place of every value. */
export interface ReadData {
  readonly value?: unknown
  readonly findings: readonly Finding[]
  readonly placeOf?: (pointer: string) => Place | undefined
}

/** Kinds of file a submission is read from. */
export const submissionKinds = ['.yaml', '.yml', '.json', '.xlsx'] as const

/** Whether a name ends like a submission. */
export const isSubmissionName = (name: string): boolean =>
  submissionKinds.some((kind) => name.toLowerCase().endsWith(kind))

/** Reads YAML, or JSON, which YAML contains: both then have lines, and a decimal never passes through a binary number. */
export const readData = (bytes: Uint8Array, file: string, texts: TextFiles): ReadData => {
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    return { findings: [cityFinding('CTY-008', { path: file }, filePlace(file))] }
  }
  texts.set(file, text)
  const { value, findings, placeOf } = readYaml(text, { file })
  return findings.some((finding) => finding.severity === 'error')
    ? { findings, placeOf }
    : { value, findings, placeOf }
}
