import type { Figure } from './figures.js'
import { rateOf } from './rates.js'

/** What ties names in a row to the values behind them. */
const tie = /(?:分别|依次)(?:高达|达到|为|达|是|有)?/g
const names = /[^，；。：]{2,60}$/
const joint = /、|以及|和|与|及(?![格时])/
const named = /(?:率|面|度|比例|占比|比重)$/

/** The names of a row, if all of it are names of rates; words before the first one may be part of it. */
const namesBefore = (words: string): readonly string[] | undefined => {
  const told = names.exec(words)?.[0].split(joint)
  if (told === undefined || told.length < 2) return undefined
  const from = told.findLastIndex((name) => !named.test(name)) + 1
  return told.length - from < 2 ? undefined : told.slice(from)
}

/** The names of the rates of a sentence: each by what stands right before it, or by its turn in a row of names. */
export const rateNames = (
  text: string,
  sentence: { readonly start: number; readonly text: string },
  figures: readonly Figure[],
): ReadonlyMap<Figure, string> => {
  const found = new Map<Figure, string>()
  const rates = figures.filter(({ role }) => role === 'rate')
  for (const rate of rates) {
    const name = rateOf(rate)?.name
    if (name !== undefined) found.set(rate, name)
  }
  if (rates.length < 2) return found
  for (const match of sentence.text.matchAll(tie)) {
    const told = namesBefore(sentence.text.slice(Math.max(0, match.index - 60), match.index))
    if (told === undefined) continue
    let until = sentence.start + match.index + match[0].length
    for (const [at, name] of told.entries()) {
      const rate = rates.find(({ start }) => start >= until)
      if (rate === undefined) break
      const gap = text.slice(until, rate.start)
      if (at === 0 ? gap !== '' : !/^(?:、|，|和|与|及|以及)$/.test(gap)) break
      found.set(rate, name)
      until = rate.unitEnd
    }
  }
  return found
}
