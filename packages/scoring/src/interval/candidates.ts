import type { EventValue, FactDefinition, FactValue } from '@fazhi/model'
import { type Rational, toExact } from '../exact/index.js'
import { shapeProblem } from '../facts/shape.js'
import { type FactDomain, stepAt } from './fact-domain.js'

/** How many events of one level are tried at once: enough to reach a cap of that many prices. */
const eventNumbers = [1, 4, 16, 64] as const

const eventsOf = (year: number, level: string, count: number): readonly EventValue[] =>
  Array.from({ length: count }, (_, index) => ({
    level,
    matter: `${index + 1}`,
    date: `${year}-01-01`,
  }))

const decimal = (q: Rational): string | undefined => {
  const exact = toExact(q)
  return exact.includes('/') ? undefined : exact
}

/** Values to try of a fact whose type is not divided into steps or choices: the ends of what it may be. */
const ofType = (definition: FactDefinition, year: number): readonly unknown[] => {
  const { type, maximum, levels = [], series, measure } = definition
  const most = maximum ?? 100
  switch (type) {
    case 'count': {
      const length = series === 'month' ? 12 : 4
      const alike = (value: number): readonly number[] => Array.from({ length }, () => value)
      const first = Array.from({ length }, (_, index) => (index === 0 ? (maximum ?? 100) : 0))
      return [alike(0), first, ...[1, 2, 4, 8].map(alike), alike(Math.floor(most / length))]
    }
    case 'amount': {
      const unit = measure === '万元' || measure === '亿元' ? measure : '元'
      return ['0', String(most)].map((amount) => ({ amount, unit }))
    }
    case 'score':
      return ['0', String(most)].map((score) => ({ score, of: String(most) }))
    case 'coverage':
      return [
        { covered: 0, of: most },
        { covered: most, of: most },
        { covered: 0, of: 0 },
      ]
    case 'samples':
      return [[], ...(levels.length === 0 ? ['0', String(most)] : levels).map((one) => [one])]
    case 'tally':
      return [{}, ...levels.map((option) => ({ [option]: most }))]
    case 'events':
      return [
        [],
        ...levels.flatMap((level) => eventNumbers.map((count) => eventsOf(year, level, count))),
      ]
    default:
      return []
  }
}

/** Three signers of one mind, at either end: enough for every way to put marks together. */
const panels = ({ from, to }: { readonly from: Rational; readonly to: Rational }) =>
  [from, to].flatMap((end) => {
    const mark = decimal(end)
    return mark === undefined
      ? []
      : [['1', '2', '3'].map((signer) => ({ mark, reason: '—', signer }))]
  })

const spread = [0n, 1n, 10n, 100n, 1000n, 10_000n]

/**
 * Values of a fact to try when the ends of a total are looked for: the ends of its domain and what lies between them where
 * it has few values; they decide what is found, never what is true.
 */
export const candidatesOf = (
  definition: FactDefinition,
  domain: FactDomain,
  year: number,
): readonly FactValue[] => {
  if (domain.kind === 'choices') return domain.of
  if (domain.kind === 'whole') {
    const { marks } = domain
    const values = marks === undefined ? ofType(definition, year) : panels(marks)
    return (values as readonly FactValue[]).filter(
      (value) => shapeProblem(definition, year, value) === undefined,
    )
  }
  const { lo, hi } = domain
  const ks =
    hi === undefined ? spread.map((more) => lo + more) : [...new Set([lo, (lo + hi) / 2n, hi])]
  const isMark = definition.type === 'judgement'
  return ks.flatMap((k) => {
    const number = stepAt(domain, k)
    if (!isMark) return [Number(number.n)]
    const mark = decimal(number)
    return mark === undefined ? [] : [{ mark, reason: '—', signer: '—' } as unknown as FactValue]
  })
}
