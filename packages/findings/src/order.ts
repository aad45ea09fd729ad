import type { Finding, Place } from '@fazhi/model'

const offset = (place: Place | undefined): number => {
  if (place === undefined || place.kind === 'absent') return Number.MAX_SAFE_INTEGER
  if (place.kind === 'text' || place.kind === 'word') return place.start
  if (place.kind === 'data') return place.start ?? 0
  return 0
}

const text = (place: Place | undefined): string => {
  if (place === undefined) return ''
  const file = place.file ?? ''
  if (place.kind === 'data') return `${file}\u0000${place.pointer}`
  if (place.kind === 'cell') return `${file}\u0000${place.sheet}\u0000${place.cell}`
  return file
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order findings are shown in: by file, then along the text, what is absent last; then by rule. Independent of locale. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.at[0]?.file ?? '', b.at[0]?.file ?? '') ||
  offset(a.at[0]) - offset(b.at[0]) ||
  compareText(text(a.at[0]), text(b.at[0])) ||
  compareText(a.rule, b.rule) ||
  compareText(a.fingerprint, b.fingerprint)
