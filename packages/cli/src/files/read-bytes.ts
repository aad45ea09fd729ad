import { readFile, stat } from 'node:fs/promises'
import type { Place } from '@fazhi/model'
import type { CityFinding } from '../messages/city.js'
import { cityFinding, filePlace } from './city-finding.js'

/** Largest file that is read: far above any submission or report, low enough to stay in memory. */
const mostMegabytes = 50

/** The bytes of a file, or why there are none. */
export type ReadBytes =
  | { readonly bytes: Uint8Array; readonly finding?: never }
  | { readonly bytes?: never; readonly finding: CityFinding }

/** The short code of an error of the file system, "EACCES". */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error)

/**
 * Reads a file whole. `shown` is the name findings use, `at` the place that names the file (the file itself by default).
 */
export const readBytes = async (path: string, shown: string, at?: Place): Promise<ReadBytes> => {
  const place = at ?? filePlace(shown)
  try {
    const found = await stat(path)
    if (found.isDirectory()) {
      return { finding: cityFinding('CTY-003', { path: shown, why: 'EISDIR' }, place) }
    }
    if (found.size > mostMegabytes * 1024 * 1024) {
      return { finding: cityFinding('CTY-007', { path: shown, most: mostMegabytes }, place) }
    }
    return { bytes: await readFile(path) }
  } catch (error) {
    const why = errorCode(error)
    return {
      finding:
        why === 'ENOENT' || why === 'ENOTDIR'
          ? cityFinding('CTY-001', { path: shown }, place)
          : cityFinding('CTY-003', { path: shown, why }, place),
    }
  }
}

/** The text of a UTF-8 file; nothing when the bytes are not UTF-8 or hold a NUL, which no text file does. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
