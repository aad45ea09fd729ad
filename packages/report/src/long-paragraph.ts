import type { ReportDocument } from '@fazhi/model'
import type { ReportFinding } from './codes.js'
import { inputFinding } from './input-finding.js'

/**
 * Longest paragraph that is read, in UTF-16 units: a whole report without a line break still passes. Figures of one paragraph are held
 * against each other, so that without a bound the time would grow with the square of its length.
 */
export const longestParagraph = 20_000

/** The finding that a text has a paragraph no report has, and where; nothing where all can be read. */
export const longParagraph = ({
  text,
  blocks,
  source: { file },
}: ReportDocument): ReportFinding | undefined => {
  const block = blocks.find(({ start, end }) => end - start > longestParagraph)
  if (block === undefined) return undefined
  const { start, end, line, section } = block
  const column =
    start - Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1))
  return inputFinding(
    'INP-004',
    file,
    { length: end - start, most: longestParagraph },
    {
      kind: 'text',
      ...(file === undefined ? {} : { file }),
      start,
      end: start,
      line,
      column,
      section,
    },
  )
}
