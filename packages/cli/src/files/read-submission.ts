import type { Catalog, Finding, Place, Submission } from '@fazhi/model'
import { readSubmissionWorkbook } from '@fazhi/office'
import { catalog as ours, parseSubmission } from '@fazhi/sdk'
import { asArgument } from '../output/as-argument.js'
import { cityFinding, filePlace } from './city-finding.js'
import { readBytes } from './read-bytes.js'
import { isSubmissionName, type ReadData, readData, submissionKinds } from './read-data.js'
import type { TextFiles } from './text-files.js'

/** A submission as it was read from a file, with the place of each of its values. */
export interface ReadSubmission {
  readonly file: string
  readonly submission?: Submission
  readonly findings: readonly Finding[]
  readonly placeOf?: (pointer: string) => Place | undefined
}

const readWorkbook = async (
  bytes: Uint8Array,
  file: string,
  catalog: Catalog,
): Promise<ReadData> => {
  const { value, cellOf, findings } = await readSubmissionWorkbook(bytes, { file, catalog })
  return { ...(value === undefined ? {} : { value }), findings, placeOf: cellOf }
}

/** A file of another kind that was taken for a submission; the faults of its form would only confuse. */
const mistaken = (value: unknown, file: string): readonly Finding[] => {
  if (typeof value !== 'object' || value === null) return []
  const has = (key: string): boolean => Object.hasOwn(value, key)
  if (has('rulebook') && has('indicators')) {
    return [cityFinding('CTY-012.rulebook', { argument: asArgument(file) }, filePlace(file))]
  }
  if (has('overlay') && has('rank')) {
    return [cityFinding('CTY-012.overlay', { path: file }, filePlace(file))]
  }
  return has('city') && has('submissions')
    ? [cityFinding('CTY-012.city', { path: file }, filePlace(file))]
    : []
}

/** What a submission of a city's folder is read with. */
export interface SubmissionOptions {
  /** Where the file was named, when that was in another file. */
  readonly at?: Place
  /** The city's catalog; ours by default. */
  readonly catalog?: Catalog
}

/** Reads one submission. `shown` is the name findings use. */
export const readSubmission = async (
  path: string,
  shown: string,
  texts: TextFiles,
  { at, catalog = ours }: SubmissionOptions = {},
): Promise<ReadSubmission> => {
  if (!isSubmissionName(shown)) {
    const place = at ?? filePlace(shown)
    const known = [...submissionKinds]
    return {
      file: shown,
      findings: [cityFinding('CTY-004', { path: shown, known }, place)],
    }
  }
  const read = await readBytes(path, shown, at)
  if (read.finding !== undefined) return { file: shown, findings: [read.finding] }
  const data = shown.toLowerCase().endsWith('.xlsx')
    ? await readWorkbook(read.bytes, shown, catalog)
    : readData(read.bytes, shown, texts)
  const { placeOf } = data
  const origin = { file: shown, ...(placeOf === undefined ? {} : { placeOf }) }
  if (data.value === undefined) return { ...origin, findings: data.findings }
  const other = mistaken(data.value, shown)
  if (other.length > 0) return { ...origin, findings: other }
  const parsed = parseSubmission(data.value, origin)
  return {
    ...origin,
    ...(parsed.submission === undefined ? {} : { submission: parsed.submission }),
    findings: [...data.findings, ...parsed.findings],
  }
}
