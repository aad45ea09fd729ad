import type { Edit } from '@fazhi/model'
import { attribute, escaped } from '../../xml/escape-xml.js'
import type { TextPlace } from './places.js'
import { prefixOf, runProperties } from './run-source.js'

/** Who the changes are ascribed to where they are to be seen as changes, and when. */
export interface Track {
  readonly author: string
  /** A day, YYYY-MM-DD. Without it Word shows no date. */
  readonly date?: string
}

/** A stretch of a text element: kept, taken away, or new. */
interface Stretch {
  readonly kind: 'kept' | 'gone' | 'new'
  readonly text: string
}

/** A text cut up by edits of it, by offsets in it. */
const cutUp = (text: string, edits: readonly Edit[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  const push = (kind: Stretch['kind'], words: string): void => {
    if (words !== '') stretches.push({ kind, text: words })
  }
  let at = 0
  for (const { start, end, text: words } of edits) {
    push('kept', text.slice(at, start))
    push('gone', text.slice(start, end))
    push('new', words)
    at = end
  }
  push('kept', text.slice(at))
  return stretches
}

/** Numbers changes, so that no two in the document have one number. */
export type NextId = () => number

/**
 * The text element with edits made in it, by offsets in its text: its run, and all that is said about how it looks, stay. Where changes
 * are tracked, the run is closed and opened again around what goes and what comes.
 */
export const changeText = (
  source: string,
  { open, properties: range }: TextPlace,
  text: string,
  edits: readonly Edit[],
  tracked: (Track & { readonly nextId: NextId }) | undefined,
): string => {
  const prefix = prefixOf(source, open)
  const element = (name: string, words: string): string =>
    `<${prefix}${name} xml:space="preserve">${escaped(words)}</${prefix}${name}>`
  const stretches = cutUp(text, edits)
  if (tracked === undefined)
    return element('t', stretches.map((one) => (one.kind === 'gone' ? '' : one.text)).join(''))
  const run = runProperties(source, range)
  const when = tracked.date === undefined ? '' : ` ${prefix}date="${tracked.date}T00:00:00Z"`
  const change = (name: string, inner: string): string =>
    `</${prefix}r><${prefix}${name} ${prefix}id="${tracked.nextId()}" ${prefix}author="${attribute(tracked.author)}"${when}><${prefix}r>${run}${inner}</${prefix}r></${prefix}${name}><${prefix}r>${run}`
  return stretches
    .map(({ kind, text: words }) => {
      if (kind === 'kept') return element('t', words)
      return kind === 'gone'
        ? change('del', element('delText', words))
        : change('ins', element('t', words))
    })
    .join('')
}
