import type { FactDefinition, FactValue } from '@fazhi/model'
import { isDay, isDecimalString } from '@fazhi/model'
import { compare, parseExact } from '../exact/index.js'

/** What is wrong with a value, by finding code, with what only this problem knows. */
export type Problem =
  | { readonly code: 'SCR-006' }
  | { readonly code: 'SCR-009'; readonly level: string; readonly known: readonly string[] }
  | { readonly code: 'SCR-012'; readonly score: string; readonly of: string }
  | { readonly code: 'SCR-013'; readonly count: string }
  | { readonly code: 'SCR-014'; readonly date: string }
  | { readonly code: 'SCR-038'; readonly sent: string; readonly received: string }
  | { readonly code: 'SCR-018'; readonly length: number; readonly expected: number }

const wrongType: Problem = { code: 'SCR-006' }
const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

const filingStates: readonly string[] = ['onTime', 'late', 'never']
const isMoney = (unit: unknown): boolean => unit === '元' || unit === '万元' || unit === '亿元'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDecimal = (value: unknown): value is string =>
  typeof value === 'string' && isDecimalString(value)

const countProblem = (value: unknown): Problem | undefined => {
  if (typeof value !== 'number') return wrongType
  return Number.isSafeInteger(value) && value >= 0
    ? undefined
    : { code: 'SCR-013', count: String(value) }
}

const first = <T>(values: readonly T[], problem: (value: T) => Problem | undefined) => {
  for (const value of values) {
    const found = problem(value)
    if (found !== undefined) return found
  }
  return undefined
}

/** A count that is at least one number, and below another: both whole, and something between them. */
const nearProblem = (value: Readonly<Record<string, unknown>>): Problem | undefined => {
  const { atLeast, below, ...rest } = value
  if (Object.keys(rest).length > 0) return wrongType
  const problem = countProblem(atLeast) ?? (below === undefined ? undefined : countProblem(below))
  if (problem !== undefined) return problem
  return below !== undefined && Number(below) <= Number(atLeast) ? wrongType : undefined
}

const count = (definition: FactDefinition, value: unknown): Problem | undefined => {
  if (isRecord(value)) return nearProblem(value)
  if (!Array.isArray(value)) return countProblem(value)
  if (definition.series === undefined) return wrongType
  const expected = definition.series === 'quarter' ? 4 : 12
  if (value.length !== expected) return { code: 'SCR-018', length: value.length, expected }
  return first(value, countProblem)
}

const level = (definition: FactDefinition, value: unknown): Problem | undefined => {
  if (typeof value !== 'string') return wrongType
  const known = definition.levels ?? (definition.type === 'filing' ? filingStates : undefined)
  return known === undefined || known.includes(value)
    ? undefined
    : { code: 'SCR-009', level: value, known }
}

const score = (value: unknown): Problem | undefined => {
  if (!isRecord(value) || !isDecimal(value['score']) || !isDecimal(value['of'])) return wrongType
  const mark = parseExact(value['score'])
  const full = parseExact(value['of'])
  if (mark === undefined || full === undefined || full.n <= 0n || mark.n < 0n) return wrongType
  return compare(mark, full) > 0
    ? { code: 'SCR-012', score: value['score'], of: value['of'] }
    : undefined
}

const sample = (definition: FactDefinition, value: unknown): Problem | undefined => {
  if (value === 'void' || value === 'notValid') return undefined
  const { levels } = definition
  // A class that nobody declared is a fault; so is a mark where classes are declared.
  if (levels !== undefined)
    return typeof value === 'string' && levels.includes(value)
      ? undefined
      : { code: 'SCR-009', level: String(value), known: levels }
  if (typeof value === 'number') {
    const problem = countProblem(value)
    if (problem !== undefined) return problem
  } else if (!isDecimal(value) || value.startsWith('-')) return wrongType
  const full = String(definition.maximum ?? 100)
  const mark = parseExact(String(value))
  const top = parseExact(full)
  return mark !== undefined && top !== undefined && compare(mark, top) > 0
    ? { code: 'SCR-012', score: String(value), of: full }
    : undefined
}

const mark = (value: unknown): Problem | undefined =>
  isRecord(value) && isDecimal(value['mark']) ? undefined : wrongType

/** One of several marks; who signed it tells them apart. */
const markOfOne = (value: unknown): Problem | undefined =>
  isRecord(value) && typeof value['signer'] === 'string' ? mark(value) : wrongType

const isDate = (value: unknown): boolean => typeof value === 'string' && date.test(value)

/** One day at least, each a day of the calendar, and received no sooner than sent. */
const filingDays = (value: Readonly<Record<string, unknown>>): Problem | undefined => {
  const { sent, received, ...rest } = value
  const days = [sent, received].filter((day) => day !== undefined)
  if (Object.keys(rest).length > 0 || days.length === 0) return wrongType
  if (!days.every((day) => typeof day === 'string' && isDay(day))) return wrongType
  return typeof sent === 'string' && typeof received === 'string' && received < sent
    ? { code: 'SCR-038', sent, received }
    : undefined
}

const event = (
  definition: FactDefinition,
  year: number | undefined,
  value: unknown,
): Problem | undefined => {
  if (!isRecord(value) || typeof value['matter'] !== 'string') return wrongType
  const { date: day, happened } = value
  if (typeof day !== 'string' || !isDate(day)) return wrongType
  if (happened !== undefined && !isDate(happened)) return wrongType
  if (year !== undefined && !day.startsWith(`${year}-`)) return { code: 'SCR-014', date: day }
  return level(definition, value['level'])
}

const tally = (
  { levels }: FactDefinition,
  value: Readonly<Record<string, unknown>>,
): Problem | undefined => {
  const unlisted = Object.keys(value).find((option) => levels?.includes(option) === false)
  return levels === undefined || unlisted === undefined
    ? first(Object.values(value), countProblem)
    : { code: 'SCR-009', level: unlisted, known: levels }
}

/**
 * Whether a value has the shape its fact's type fixes; the first problem if not.
 * @param year The year events must be of; without it they may be of any.
 */
export const shapeProblem = (
  definition: FactDefinition,
  year: number | undefined,
  value: FactValue,
): Problem | undefined => {
  const plain: unknown = value
  switch (definition.type) {
    case 'count':
      return count(definition, plain)
    case 'flag':
      return typeof plain === 'boolean' ? undefined : wrongType
    case 'level':
      return level(definition, plain)
    case 'filing':
      return isRecord(plain) ? filingDays(plain) : level(definition, plain)
    case 'date':
      return typeof plain === 'string' && date.test(plain) ? undefined : wrongType
    case 'amount':
      return isRecord(plain) && isDecimal(plain['amount']) && isMoney(plain['unit'])
        ? undefined
        : wrongType
    case 'score':
      return score(plain)
    case 'coverage':
      return isRecord(plain) ? first([plain['covered'], plain['of']], countProblem) : wrongType
    case 'judgement':
      return Array.isArray(plain) && plain.length > 0 ? first(plain, markOfOne) : mark(plain)
    case 'samples':
      return Array.isArray(plain) ? first(plain, (one) => sample(definition, one)) : wrongType
    case 'events':
      return Array.isArray(plain) ? first(plain, (one) => event(definition, year, one)) : wrongType
    case 'tally':
      return isRecord(plain) ? tally(definition, plain) : wrongType
  }
}

/** Whether a value is a list of case files as far as reading it goes; what their facts are is looked at one by one. */
export const isFileList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (file) => isRecord(file) && typeof file['file'] === 'string' && isRecord(file['facts']),
  )
