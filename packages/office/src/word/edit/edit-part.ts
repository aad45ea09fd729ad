import type { Edit } from '@fazhi/model'
import { changeText, type NextId, type Track } from './change-text.js'
import { type TextPlace, touchedTexts, type WordPlaces, wholeParagraphs } from './places.js'

interface Replacement {
  readonly from: number
  readonly to: number
  readonly by: string
}

const tagStart = (source: string, past: number): number => source.lastIndexOf('<', past - 1)

/** A paragraph that may go whole: it is not all there is in a box, ends no section and holds no picture. */
const goes = (source: string, boxed: boolean, from: number, to: number): boolean =>
  !boxed && !/[:<](?:sectPr|drawing|pict|object)[\s/>]/.test(source.slice(from, to))

/** Numbers from the first no change of the part has. */
export const idsAfter = (source: string): NextId => {
  let most = 0
  for (const [, digits] of source.matchAll(/[:\s]id="(\d{1,9})"/g))
    most = Math.max(most, Number(digits))
  return () => ++most
}

/**
 * Makes edits of a document's text in the part it stands in, in order and without overlap: every character of the part that no edit
 * touches stays as it is.
 */
export const editPart = (
  source: string,
  text: string,
  places: WordPlaces,
  edits: readonly Edit[],
  track: Track | undefined,
): string => {
  const changes = new Map<TextPlace, Edit[]>()
  const replacements: Replacement[] = []
  for (const edit of edits) {
    const whole =
      track === undefined
        ? wholeParagraphs(places, edit)
            .map(({ start, end, open, close, boxed }) => ({
              start,
              end,
              boxed,
              from: tagStart(source, open),
              to: close,
            }))
            .filter(({ boxed, from, to }) => goes(source, boxed, from, to))
        : []
    for (const { from, to } of whole) replacements.push({ from, to, by: '' })
    let words = edit.text
    for (const one of touchedTexts(places, edit)) {
      if (whole.some(({ start, end }) => one.start >= start && one.end <= end)) continue
      const here: Edit = {
        start: Math.max(edit.start, one.start) - one.start,
        end: Math.min(edit.end, one.end) - one.start,
        text: words,
      }
      words = ''
      const others = changes.get(one)
      if (others === undefined) changes.set(one, [here])
      else others.push(here)
    }
  }
  const nextId = idsAfter(source)
  for (const [one, own] of changes)
    replacements.push({
      from: tagStart(source, one.open),
      to: one.close,
      by: changeText(
        source,
        one,
        text.slice(one.start, one.end),
        own,
        track === undefined ? undefined : { ...track, nextId },
      ),
    })
  replacements.sort((a, b) => a.from - b.from)
  const parts: string[] = []
  let at = 0
  for (const { from, to, by } of replacements) {
    parts.push(source.slice(at, from), by)
    at = to
  }
  parts.push(source.slice(at))
  return parts.join('')
}
