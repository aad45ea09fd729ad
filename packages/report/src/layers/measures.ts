import type { Figure } from './figures.js'

/** Measure words that count the same: people by 人, 名 or 位, cases by 件, 宗 or 起. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/^[人名位]$/, '人'],
  [/^[件宗起]$/, '件'],
  [/^[家户]$/, '家'],
  [/^[份卷本]$/, '份'],
  [/^[次场]$/, '次'],
]

/** What a figure is counted by, synonyms taken as one; "" where it has no measure word. */
export const measureOf = (figure: Figure): string =>
  classes.find(([words]) => words.test(figure.unit))?.[1] ?? figure.unit
