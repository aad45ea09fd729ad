import type { Finding, ReportDocument } from '@fazhi/model'
import { readWordReport } from '@fazhi/office'
import { decodeReport, longParagraph, readReport } from '@fazhi/sdk'
import { reportKind } from './report-kind.js'

/** The first bytes of packages (.docx, .xlsx), of the old office formats and of RTF. */
const office = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  // {\rtf
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
] as const

/** What an office program says of a file that is not named as a Word document: which one it is, whatever its name. */
const officeFindings = (bytes: Uint8Array, shown: string): readonly Finding[] => {
  if (!office.some((mark) => mark.every((byte, index) => bytes[index] === byte))) return []
  const { word, findings } = readWordReport(bytes, { file: shown })
  // A sound Word document under another name is told to take its own.
  return word === undefined ? findings : []
}

/** Reads a report that is not named as a Word document: text in whatever encoding it is, or what it is instead. */
export const readTextReport = (
  bytes: Uint8Array,
  shown: string,
):
  | { readonly document: ReportDocument; readonly findings?: never }
  | { readonly document?: never; readonly findings: readonly Finding[] } => {
  const other = officeFindings(bytes, shown)
  if (other.length > 0) return { findings: other }
  const decoded = decodeReport(bytes, shown)
  if (!('text' in decoded)) return { findings: [decoded] }
  const { text, encoding } = decoded
  const read = readReport(text, { file: shown, encoding })
  const document = { ...read, source: { ...read.source, kind: reportKind(shown) } }
  const long = longParagraph(document)
  return long === undefined ? { document } : { findings: [long] }
}
