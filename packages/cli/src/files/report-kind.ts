import type { ReportDocument } from '@fazhi/model'

/** What a report is by its name's ending: Word, Markdown, or text. */
export const reportKind = (name: string): ReportDocument['source']['kind'] => {
  const lower = name.toLowerCase()
  if (lower.endsWith('.docx')) return 'docx'
  return /\.(?:md|markdown)$/.test(lower) ? 'markdown' : 'text'
}
