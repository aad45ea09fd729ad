import type { Figure } from './figures.js'

/** Measure words that count the same: people by 人, 名 or 位, cases by 件, 宗 or 起. */
const classes: ReadonlyMap<string, string> = new Map(
  ['人名位', '件宗起', '家户', '份卷本', '次场'].flatMap((words) =>
    [...words].map((word) => [word, words[0] ?? word]),
  ),
)

/** What a figure is counted by, synonyms taken as one; "" where it has no measure word. */
export const measureOf = (figure: Figure): string => classes.get(figure.unit) ?? figure.unit
