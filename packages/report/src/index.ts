export type { LedgerRow } from './answer/ledger.js'
export type { CheckReportOptions, ReportAnswer } from './check-report.js'
export { checkReport } from './check-report.js'
export type { ReportCodes, ReportFinding } from './codes.js'
export type { DecodedReport } from './decode-report.js'
export { decodeReport } from './decode-report.js'
export { encodeReport } from './encode-report.js'
export { fillEdits, filledText } from './fill/fill-edits.js'
export type { FillOptions } from './fill/propose-fills.js'
export { proposeFills } from './fill/propose-fills.js'
export type { FillRow, FillStatus } from './fill/row.js'
export type { FixedReport, FixReportOptions, Mended } from './fix/fix-report.js'
export { fixReport } from './fix/fix-report.js'
export type { Role } from './layers/figures.js'
export type { Genre } from './layers/genre.js'
export type { ReportYear } from './layers/year.js'
export { longParagraph } from './long-paragraph.js'
export { reportMessages } from './messages.js'
export type { ProfileFrom } from './profile/profile-of.js'
export type { ReadOptions } from './read/read-report.js'
export { readReport } from './read/read-report.js'
export { reportRules } from './rules/index.js'
export type { ReportExample, ReportRule } from './rules/report-rule.js'
export { reportRule } from './rules/report-rule.js'
export type { ReportSubject } from './subject.js'
export type {
  TieDifference,
  TieKind,
  TieRecord,
  TieRow,
  TieStatus,
} from './tie-out/row.js'
export type { TieOutOptions } from './tie-out/tie-out.js'
export { tieOut } from './tie-out/tie-out.js'
