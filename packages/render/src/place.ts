import type { Place } from '@fazhi/model'
import type { Word } from './words/words.js'

/** Parts of a Word document beside its text, by what their names begin with. */
const beside = ['header', 'footer', 'footnotes', 'endnotes'] as const

/** What a part of a Word document beside its text is called: "页眉"; nothing for the text itself. */
export const showPart = (place: Place, word: Word): string | undefined => {
  if (place.kind !== 'word') return undefined
  const name = place.part.slice(place.part.lastIndexOf('/') + 1)
  const kind = beside.find((begin) => name.startsWith(begin))
  return kind === undefined ? undefined : word(`place.${kind}`)
}

/** A place as editors and terminals read it: `report.txt:7:14`, `数据.xlsx 「事实」C18`, `report.docx 第 4 段`. */
export const showPlace = (place: Place, word: Word): string => {
  const file = place.file ?? ''
  const spaced = file === '' ? '' : `${file} `
  switch (place.kind) {
    case 'text':
      return file === ''
        ? word('place.lineColumn', { line: place.line, column: place.column })
        : `${file}:${place.line}:${place.column}`
    case 'data': {
      const pointer = place.pointer === '' ? '' : place.pointer
      if (place.line === undefined) return `${spaced}${pointer}`.trimEnd()
      const column = place.column === undefined ? '' : `:${place.column}`
      if (file !== '') return `${file}:${place.line}${column}${pointer === '' ? '' : ` ${pointer}`}`
      return word('place.lineColumn', { line: place.line, column: place.column ?? 1 })
    }
    case 'cell':
      return `${spaced}「${place.sheet}」${place.cell}`
    case 'word':
      return [
        ...(file === '' ? [] : [file]),
        ...[showPart(place, word)].filter((part) => part !== undefined),
        word('place.paragraph', { n: place.paragraph }),
      ].join(' ')
    case 'absent':
      return `${spaced}${word('place.absent', { expected: place.expected })}`
  }
}

/** A place without its file, where the file is already said. */
export const showShortPlace = (place: Place, word: Word): string => {
  if (place.kind === 'text') return `${place.line}:${place.column}`
  if (place.kind === 'data' && place.line !== undefined) {
    return place.column === undefined ? `${place.line}` : `${place.line}:${place.column}`
  }
  return showPlace({ ...place, file: '' }, word)
}

/** Linked places that are named before "and more". */
const linkedShown = 5

/**
 * The places linked to the first, in a phrase: "另见 12:3、14:9 等 7 处"; nothing when there are none. Where places are paragraphs, several
 * of one paragraph are one, and those of the first place's own paragraph say nothing more.
 */
export const showLinked = (
  places: readonly Place[],
  word: Word,
  nameHere: (place: Place, word: Word) => string = showShortPlace,
): string | undefined => {
  const [first] = places
  if (first === undefined) return undefined
  const nameOf = (place: Place): string =>
    place.file === first.file ? nameHere(place, word) : showPlace(place, word)
  const own = first.kind === 'word' ? nameOf(first) : undefined
  const others = [...new Set(places.slice(1).map(nameOf))].filter((name) => name !== own)
  if (others.length === 0) return undefined
  const shown = others.slice(0, linkedShown).join(word('place.separator'))
  return others.length > linkedShown
    ? word('place.alsoMore', { places: shown, n: others.length })
    : word('place.also', { places: shown })
}
