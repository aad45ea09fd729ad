import { compare, subtract } from '@fazhi/model'
import { magnitude } from './change-size.js'
import { sameMeasure, value } from './change-words.js'
import type { Figure } from './figures.js'

/** Two values of one sentence and how far they are said to lie apart: 期限30天，实际公示32天，多出2天. */
export interface Difference {
  readonly first: Figure
  readonly second: Figure
  readonly said: Figure
  readonly holds: boolean
}

/** Said of the two values right before, and of nothing else. */
const apart =
  /^，(?:前者比后者|后者比前者|两者|二者)?(?:共|实际|净)?(?:多出|多|少|相差|超出|提前|缩短|压缩|压减|节省)了?$/

/** The differences a sentence tells of the two values right before them; each of the three is one exact number. */
export const differencesIn = (text: string, figures: readonly Figure[]): readonly Difference[] =>
  figures.flatMap((said, at): readonly Difference[] => {
    const [first, second] = figures.slice(Math.max(0, at - 2), at)
    if (at < 2 || first === undefined || second === undefined) return []
    if (!apart.test(text.slice(second.unitEnd, said.start))) return []
    if ([first, second, said].some(({ role, blocked }) => role !== 'quantity' || blocked)) return []
    if (!sameMeasure(first, second) || !sameMeasure(second, said) || said.unit === '') return []
    const [a, b, d] = [value(first), value(second), value(said)]
    if (a === undefined || b === undefined || d === undefined) return []
    return [{ first, second, said, holds: compare(magnitude(subtract(a, b)), d) === 0 }]
  })
