import type { Finding, ReportDocument } from '@fazhi/model'
import { readWordReport, type WordHeld } from '@fazhi/office'
import { longParagraph, readReport } from '@fazhi/sdk'
import { readTextReport } from './read-text-report.js'
import { reportKind } from './report-kind.js'

/** A report as it was read: the document for the rules, or why there is none. */
export interface OpenedReport {
  readonly document?: ReportDocument
  readonly findings: readonly Finding[]
  /** What a Word document holds beside its text. */
  readonly held?: WordHeld
}

/**
 * Reads a report from its bytes: Word by the name's ending, everything else as text in whatever encoding it is.
 * `shown` is the name findings use.
 */
export const openReport = (
  bytes: Uint8Array,
  shown: string,
  kind = reportKind(shown),
): OpenedReport => {
  if (kind === 'docx') {
    const { word, findings } = readWordReport(bytes, { file: shown })
    if (word === undefined) return { findings }
    const { bodyEnd, marginsFrom } = word
    const read = readReport(word.text, {
      file: shown,
      ...(bodyEnd === undefined ? {} : { bodyEnd }),
      ...(marginsFrom === undefined ? {} : { marginsFrom }),
    })
    const long = longParagraph(read)
    if (long !== undefined) return { findings: [long] }
    return {
      held: word.held,
      document: { ...read, source: { kind, file: shown }, origins: word.origins },
      findings,
    }
  }
  const { document, findings = [] } = readTextReport(bytes, shown)
  return document === undefined ? { findings } : { document, findings }
}
