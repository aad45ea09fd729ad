import type { Finding } from '@fazhi/model'
import { cityFinding, filePlace } from './city-finding.js'
import { convertToDocx } from './convert.js'
import { isOldDocument } from './open-converted.js'
import { openToFix, type ToFix } from './open-to-fix.js'

/** A report that was read to be changed, and whether it is the .docx LibreOffice made of an old document. */
export type OpenedToFix =
  | (ToFix & { readonly converted?: Finding })
  | { readonly document?: never; readonly converted?: never; readonly findings: readonly Finding[] }

/** Opens a report to change it; an old document by way of LibreOffice where that is asked for. The file itself stays as it is. */
export const openToFixConverted = async (
  bytes: Uint8Array,
  shown: string,
  convert: boolean,
): Promise<OpenedToFix> => {
  const opened = openToFix(bytes, shown)
  if (!convert || !opened.findings.some(isOldDocument)) return opened
  const made = await convertToDocx(bytes)
  if ('why' in made) return { findings: [cityFinding(`CTY-018.${made.why}`, {}, filePlace(shown))] }
  const remade = openToFix(made.bytes, shown, 'docx')
  return remade.document === undefined
    ? remade
    : { ...remade, converted: cityFinding('CTY-018.converted', {}, filePlace(shown)) }
}
