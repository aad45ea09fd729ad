import type { Pass, Place } from '@fazhi/model'

/** Longest quote of a pass, in UTF-16 units: enough to be found again, short enough for a table. */
export const longestQuote = 60

/** The part of a range that a pass quotes. */
export const quotedRange = (
  text: string,
  start: number,
  end: number,
): { readonly quote: string; readonly start: number; readonly end: number } => {
  const last = text.charCodeAt(start + longestQuote - 1)
  // Never half of a character that takes two units.
  const room = last >= 0xd800 && last <= 0xdbff ? longestQuote - 1 : longestQuote
  const cut = Math.min(end, start + room)
  return { quote: text.slice(start, cut), start, end: cut }
}

/** What shows that an item is met. */
export interface Shown {
  readonly quote: string
  readonly at: Place
}

/** The row of an item, with what shows it and why it stands as it does, as far as there is either. */
export const passOf = (
  item: string,
  status: Pass['status'],
  more: Partial<Shown> & { readonly why?: string } = {},
): Pass => ({ item, status, ...more })

/**
 * One row for each mandatory item, in the order of the items: an item nobody gave a row for is `undecided`, never left out; rows of
 * other items are left out.
 */
export const passRows = (items: readonly string[], given: readonly Pass[]): readonly Pass[] => {
  const rows = new Map<string, Pass>()
  // The first row of an item counts.
  for (const pass of given) if (!rows.has(pass.item)) rows.set(pass.item, pass)
  return items.map((item) => rows.get(item) ?? { item, status: 'undecided' })
}
