import {
  type DecimalString,
  decimal,
  type EventValue,
  type ExactString,
  type FactDefinition,
  type FactValue,
} from '@fazhi/model'
import { countOf } from '../check/count-of.js'
import { addAmounts, isMoneyUnit, type MoneyUnit } from './amount.js'

type Aggregate = (values: readonly FactValue[]) => ExactString | undefined

const sumCounts: Aggregate = (values) => {
  const counts = values.map(countOf)
  let sum = 0n
  for (const count of counts) {
    if (count === undefined) return undefined
    sum += count
  }
  return decimal(String(sum))
}

const isAmount = (
  value: FactValue,
): value is { readonly amount: DecimalString; readonly unit: MoneyUnit } =>
  typeof value === 'object' && 'amount' in value && 'unit' in value

/** A stock: of a series, what it came to at the end. */
const last = (value: FactValue): FactValue => {
  if (!Array.isArray(value)) return value
  const end: unknown = value.at(-1)
  return typeof end === 'number' ? end : value
}

/** Matters of events, each once though several units report it; nothing where a value is no list of events. */
export const mattersOf = (values: readonly FactValue[]): ReadonlySet<string> | undefined => {
  const matters = new Set<string>()
  for (const value of values) {
    if (!Array.isArray(value)) return undefined
    for (const event of value as readonly (EventValue | number)[]) {
      if (typeof event !== 'object') return undefined
      matters.add(event.matter)
    }
  }
  return matters
}

const countMatters: Aggregate = (values) => {
  const matters = mattersOf(values)
  return matters === undefined ? undefined : decimal(String(matters.size))
}

/**
 * One figure from the values of a fact, by its aggregate rule; nothing when the rule gives none for this type of fact.
 * Amounts come out in the dictionary's unit, 元 where it names none.
 */
export const aggregate = (
  definition: FactDefinition,
  values: readonly FactValue[],
): ExactString | undefined => {
  if (values.length === 0) return undefined
  const rule = definition.aggregate
  if (rule === 'distinct') return countMatters(values)
  const counted = rule === 'last' ? values.map(last) : values
  if (definition.type === 'count') return sumCounts(counted)
  if (definition.type === 'amount' && counted.every(isAmount))
    return addAmounts(counted, isMoneyUnit(definition.measure) ? definition.measure : '元')
  return undefined
}
