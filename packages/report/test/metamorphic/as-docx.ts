import type { ReportDocument } from '@fazhi/model'
import { readWordReport } from '@fazhi/office'
import { makeDocx, p } from '../../../office/test/make-docx.js'
import { readReport } from '../../src/index.js'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The text as it comes out of a Word document with one paragraph a line. */
export const asDocx = (text: string): ReportDocument => {
  const body = text
    .split('\n')
    .map((line) => p(escaped(line)))
    .join('')
  const { word } = readWordReport(makeDocx(body))
  if (word === undefined) throw new RangeError('the document cannot be read')
  return readReport(word.text)
}
