import type { Basis, ExactString, Language, ResolvedRulebook } from '@fazhi/model'
import { isPartOfWhole, label } from '@fazhi/model'
import { formatExact, fromExact, multiply, rational, toExact } from '../exact/index.js'
import { say as sayIn, type TextKey, type TextParams } from '../texts/index.js'
import { measuredIn, natureOf } from './measured-in.js'

/** Writes a basis as a citation; nothing for one that must not be cited. */
export type Cite = (basis: Basis) => string | undefined

/** Says things about one rulebook in one language. */
export interface Speaker {
  readonly language: Language
  readonly rulebook: ResolvedRulebook
  readonly say: (key: TextKey, params?: TextParams) => string
  readonly cite: Cite
  /** Name of a value or fact. */
  readonly name: (value: string) => string
  /** A number as it is; one without a finite decimal, or with very many places, is said to be about. */
  readonly number: (exact: ExactString) => string
  /** A number with its sign, plus or minus. */
  readonly signed: (exact: ExactString) => string
  /** A number of a value: a percentage of a rate, otherwise with the measure word. */
  readonly quantity: (value: string, exact: ExactString) => string
  /** A part of a whole in percent. */
  readonly percent: (exact: ExactString) => string
  /** What a level of a fact is called; as it is written where it has no name. */
  readonly level: (value: string, level: string) => string
  /** Whether a value is a part of a whole, shown in percent. */
  readonly isShare: (value: string) => boolean
}

const mostPlaces = 6
const shownPlaces = 4

/** A speaker of a language for a rulebook. */
export const speaker = (
  rulebook: ResolvedRulebook,
  language: Language,
  cite: Cite = () => undefined,
): Speaker => {
  const say = (key: TextKey, params?: TextParams): string => sayIn(language, key, params)
  const marked = (mark: string, exact: ExactString): string => {
    const places = exact.includes('/')
      ? Number.POSITIVE_INFINITY
      : (exact.split('.')[1] ?? '').length
    return places <= mostPlaces
      ? mark + exact
      : say('about', {
          number: mark + formatExact(exact, shownPlaces).replace(/\.0+$|(?<!0)0+$/, ''),
        })
  }
  const number = (exact: ExactString): string => {
    const isBelow = exact.startsWith('-')
    return marked(isBelow ? '−' : '', sizeOf(exact))
  }
  const signed = (exact: ExactString): string =>
    exact.startsWith('-') ? number(exact) : marked('+', exact)
  const isShare = (value: string): boolean => {
    const definition = natureOf(rulebook, value)
    if (definition !== undefined && definition.kind !== 'fact') return isPartOfWhole(definition)
    return measuredIn(rulebook, value)?.type === 'coverage'
  }
  const percent = (exact: ExactString): string =>
    say('percent', { number: number(toExact(multiply(fromExact(exact), rational(100n)))) })
  const quantity = (value: string, exact: ExactString): string => {
    if (isShare(value)) return percent(exact)
    // A score of ballots is counted in points, not in ballots.
    const definition = natureOf(rulebook, value)
    if (definition?.kind === 'tally') return number(exact)
    if (definition?.kind === 'cohort') return say('quantity.place', { number: number(exact) })
    if (definition?.kind === 'points') return say('quantity.points', { number: number(exact) })
    const measure = measuredIn(rulebook, value)?.measure
    return measure === undefined
      ? number(exact)
      : say('quantity', { number: number(exact), measure })
  }
  const name = (value: string): string => {
    const title = rulebook.values[value]?.title ?? rulebook.facts[value]?.name
    return title === undefined ? value : label(title, language)
  }
  const level = (value: string, given: string): string => {
    const names = measuredIn(rulebook, value)?.levelNames
    const called = names !== undefined && Object.hasOwn(names, given) ? names[given] : undefined
    return called === undefined ? given : label(called, language)
  }
  return { language, rulebook, say, cite, name, level, number, signed, quantity, percent, isShare }
}

/** Whether an exact number is zero. */
export const isNought = (exact: ExactString): boolean => exact === '0'

/** The size of an exact number. */
export const sizeOf = (exact: ExactString): ExactString =>
  (exact.startsWith('-') ? exact.slice(1) : exact) as ExactString
