import type { Finding, ReportDocument } from '@fazhi/model'
import { openWordReport, type Track } from '@fazhi/office'
import { type Edit, encodeReport, longParagraph, readReport } from '@fazhi/sdk'
import { readTextReport } from './read-text-report.js'
import { reportKind } from './report-kind.js'

/** A report that was read to be changed. */
export interface ToFix {
  readonly document: ReportDocument
  readonly findings: readonly Finding[]
  readonly canEdit?: (edit: Edit) => boolean
  /** The bytes of the report with the edits made, as which encoding; or why there are none. */
  readonly write: (
    text: string,
    edits: readonly Edit[],
    track: Track | undefined,
  ) => {
    readonly bytes?: Uint8Array
    /** Where it could not stay in its encoding. */
    readonly encoding?: 'utf-8'
    readonly findings: readonly Finding[]
  }
}

/** Opens a report to change it; `shown` is the name findings use. */
export const openToFix = (
  bytes: Uint8Array,
  shown: string,
  kind = reportKind(shown),
): ToFix | { readonly document?: never; readonly findings: readonly Finding[] } => {
  if (kind === 'docx') {
    const opened = openWordReport(bytes, { file: shown })
    if (opened.word === undefined) return { findings: opened.findings }
    const { bodyEnd, marginsFrom } = opened.word
    const read = readReport(opened.word.text, {
      file: shown,
      ...(bodyEnd === undefined ? {} : { bodyEnd }),
      ...(marginsFrom === undefined ? {} : { marginsFrom }),
    })
    const long = longParagraph(read)
    if (long !== undefined) return { findings: [long] }
    return {
      document: { ...read, source: { kind, file: shown }, origins: opened.word.origins },
      findings: opened.findings,
      canEdit: opened.canEdit,
      write: (_, edits, track) => opened.edit(edits, track),
    }
  }
  const text = readTextReport(bytes, shown)
  if (text.document === undefined) return { findings: text.findings }
  const { document } = text
  const { encoding = 'utf-8' } = document.source
  return {
    document,
    findings: [],
    write: (changed) => {
      const same = encodeReport(changed, encoding)
      return same === undefined
        ? { bytes: new TextEncoder().encode(changed), encoding: 'utf-8', findings: [] }
        : { bytes: same, findings: [] }
    },
  }
}
