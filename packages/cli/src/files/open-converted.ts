import type { Finding } from '@fazhi/model'
import { cityFinding, filePlace } from './city-finding.js'
import { convertToDocx } from './convert.js'
import { type OpenedReport, openReport } from './read-report.js'

/** What LibreOffice can make a .docx of: old documents, and those that are neither text nor Word. */
const old: ReadonlySet<string> = new Set(['OFF-002.document', 'OFF-002.other', 'OFF-004.rtf'])

/** Whether a finding says that the file is an old document, which LibreOffice can make a .docx of. */
export const isOldDocument = ({ code }: Finding): boolean => old.has(code)

/** Opens a report; an old document by way of LibreOffice where that is asked for, which is then said. */
export const openConverted = async (
  bytes: Uint8Array,
  shown: string,
  convert = false,
): Promise<OpenedReport> => {
  const opened = openReport(bytes, shown)
  if (!convert || !opened.findings.some(isOldDocument)) return opened
  const made = await convertToDocx(bytes)
  if ('why' in made) return { findings: [cityFinding(`CTY-018.${made.why}`, {}, filePlace(shown))] }
  const { findings, ...rest } = openReport(made.bytes, shown, 'docx')
  const note = cityFinding('CTY-018.converted', {}, filePlace(shown))
  return { ...rest, findings: [{ ...note, severity: 'info' }, ...findings] }
}
