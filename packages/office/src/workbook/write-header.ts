import { type Language, label, type Text } from '@fazhi/model'
import type { Row } from 'write-excel-file/universal'

/** The row that names the columns of a sheet. */
export const header = (texts: readonly Text[], language: Language): Row =>
  texts.map((text) => ({
    value: label(text, language),
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#e8eef4',
  }))
