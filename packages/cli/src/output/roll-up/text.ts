import { type Catalog, type Language, label, type RollUp } from '@fazhi/model'
import { displayWidth, padEnd, padStart, showPercent } from '@fazhi/render'
import { fill } from '../fill.js'
import { type LeftOut, measureOf, words } from './words.js'

/** Units that are named before "and others". */
const namedUnits = 5

interface Row {
  readonly value: string
  readonly name: string
  readonly from: number
  readonly expected: number
  readonly missing: readonly string[]
}

const lines = (rows: readonly Row[], language: Language): readonly string[] => {
  const say = words[language]
  const widest = (of: (row: Row) => string): number =>
    Math.max(0, ...rows.map((row) => displayWidth(of(row))))
  const [values, names] = [widest(({ value }) => value), widest(({ name }) => name)]
  return rows.map(({ value, name, from, expected, missing }) => {
    const some = missing.slice(0, namedUnits).join('、')
    const units =
      missing.length > namedUnits ? `${some} ${fill(say.more, { n: missing.length })}` : some
    const lack = missing.length === 0 ? '' : `   ${fill(say.missing, { units })}`
    return `  ${padStart(value, values)}  ${padEnd(name, names)}  ${fill(say.of, { from, expected })}${lack}`
  })
}

/** A roll-up for reading: each figure with how many units it rests on and who is missing, then the rates. */
export const rollUpText = (
  rolled: RollUp,
  { facts, rates }: Pick<Catalog, 'facts' | 'rates'>,
  {
    language,
    title,
    otherwise,
    leftOut,
  }: {
    readonly language: Language
    readonly title: string
    readonly otherwise: readonly string[]
    readonly leftOut: readonly LeftOut[]
  },
): string => {
  const say = words[language]
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const rateOf = new Map(rates.map((rate) => [rate.id, rate]))
  const figures = rolled.figures.map(({ fact, value, from, expected, missing }): Row => {
    const definition = factOf.get(fact)
    const measure = definition === undefined ? '' : measureOf(definition)
    return {
      value: measure === '' ? value : `${value} ${measure}`,
      name: definition === undefined ? fact : `${label(definition.name, language)} (${fact})`,
      from: from.length,
      expected,
      missing,
    }
  })
  const shares = (rolled.rates ?? []).map((one): Row => {
    const definition = rateOf.get(one.rate)
    const share = one.value === undefined ? say.noRate : showPercent(one.value)
    return {
      value: `${one.numerator}/${one.denominator} = ${share}`,
      name:
        definition === undefined ? one.rate : `${label(definition.name, language)} (${one.rate})`,
      from: one.from.length,
      expected: one.expected,
      missing: one.missing,
    }
  })
  return [
    fill(say.title, { title, year: rolled.year }),
    '',
    say.figures,
    ...lines(figures, language),
    ...(shares.length === 0 ? [] : ['', say.rates, ...lines(shares, language)]),
    ...(otherwise.length === 0 ? [] : ['', say.otherwise, ...otherwise.map((text) => `  ${text}`)]),
    ...(leftOut.length === 0
      ? []
      : ['', say.leftOut, ...leftOut.map((one) => `  ${fill(say.leftOutOf, { ...one })}`)]),
    '',
  ].join('\n')
}
