import type { Input } from '../graph/index.js'

/** A fact as it is asked for: of the year, or of the year before for a value that looks back. */
export interface AskedFact {
  readonly fact: string
  readonly last?: string
}

/** Names a fact of a year; that of the year before is another one. Ids have no space, so nothing else is named like it. */
export const factKey = ({ fact, last }: AskedFact): string =>
  last === undefined ? fact : `last year ${fact}`

/** Names of the facts that an answer follows from: a filing may be due after the day of another fact. */
export const factKeys = (
  asked: Input | (AskedFact & { readonly after?: string }),
): readonly string[] => {
  if (!('fact' in asked)) return []
  const own = factKey(asked)
  return 'after' in asked && asked.after !== undefined ? [own, asked.after] : [own]
}
