import type { Edit, Fix } from '@fazhi/model'
import type { ReportSubject } from '../subject.js'

interface Range {
  readonly start: number
  readonly end: number
}

/** One correction that deletes every range given, but what stands inside a book title or a quotation: nothing there is ever changed. */
export const deletionsOf = (
  { titled, quoted }: Pick<ReportSubject, 'titled' | 'quoted'>,
  ranges: readonly Range[],
): { readonly fix?: Fix } => {
  const edits: readonly Edit[] = ranges
    .filter(({ start }) => !titled(start) && !quoted(start))
    .map(({ start, end }) => ({ start, end, text: '' }))
  const [first, ...also] = edits
  if (first === undefined) return {}
  return { fix: also.length === 0 ? first : { ...first, also } }
}
