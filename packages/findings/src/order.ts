import { compareText, type Finding, type Place } from '@fazhi/model'

const offset = (place: Place | undefined): number => {
  if (place === undefined || place.kind === 'absent') return Number.MAX_SAFE_INTEGER
  if (place.kind === 'text') return place.start
  if (place.kind === 'data') return place.start ?? 0
  return 0
}

const name = (place: Place | undefined): string => {
  if (place === undefined) return ''
  switch (place.kind) {
    case 'text':
      return ''
    case 'data':
      return place.pointer
    case 'cell':
      return place.sheet
    case 'word':
      return place.part
    case 'absent':
      return place.expected
  }
}

/** A cell by row, then column: B2 stands before A10. */
const numberOfCell = (cell: string): number => {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return Number(row) * 2 ** 15 + column
}

const number = (place: Place | undefined): number => {
  if (place?.kind === 'cell') return numberOfCell(place.cell)
  return place?.kind === 'word' ? place.paragraph * 2 ** 20 + place.start : 0
}

/** The order of places: by file, then along the text or data, what is absent last. Independent of locale. */
export const comparePlaces = (a: Place | undefined, b: Place | undefined): number =>
  compareText(a?.file ?? '', b?.file ?? '') ||
  offset(a) - offset(b) ||
  compareText(name(a), name(b)) ||
  number(a) - number(b)

/** The order findings are shown in: by place, then by rule, quote and fingerprint. Independent of locale and of the order of the rules. */
export const compareFindings = (a: Finding, b: Finding): number =>
  comparePlaces(a.at[0], b.at[0]) ||
  compareText(a.rule, b.rule) ||
  compareText(a.quote ?? '', b.quote ?? '') ||
  compareText(a.fingerprint, b.fingerprint)
