import { dayKind, dayNumber, exact } from '@fazhi/model'
import type { Spot } from './data.js'
import { hull, type Interval, plus, scaled, whole } from './interval.js'
import { type Outcome, type Rel, relate } from './relate.js'
import { fieldOf, type Scope } from './scope.js'
import type { Subject, Term } from './term.js'
import { daysOf } from './written.js'

/** Words of a text field, or those it is held against. */
export interface Words {
  readonly words: readonly string[]
}

/** What a side comes to: a sum, or words. */
export type Value = Interval | Words

/** Whether a value is words. */
export const isWords = (value: Value): value is Words => 'words' in value

const restDay = (scope: Scope, value: unknown): Interval | undefined => {
  const days = typeof value === 'string' ? daysOf(value) : undefined
  // Only a single day is a working day or none.
  if (days?.lo === undefined || days.lo !== days.hi) return undefined
  switch (dayKind(scope.calendars, value as string)) {
    case 'workday':
    case 'makeUpWorkday':
      return whole(0)
    case 'weekend':
    case 'holiday':
      return whole(1)
    case 'unknown':
      return { lo: exact(0n), hi: exact(1n) }
  }
}

const plain = (value: unknown): Value | undefined => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? whole(value) : undefined
  if (typeof value === 'string') return daysOf(value) ?? { words: [value] }
  return undefined
}

const field = (
  scope: Scope,
  record: unknown,
  path: readonly string[],
  of: 'count' | 'distinct' | 'restDay' | undefined,
): Value | undefined => {
  const value = fieldOf(record, path)
  if (value === undefined) return undefined
  if (of === undefined) return plain(value)
  if (of === 'restDay') return restDay(scope, value)
  if (!Array.isArray(value)) return undefined
  return whole(of === 'count' ? value.length : new Set(value).size)
}

/** The sum over gathered records; one that only may belong widens it. Nothing where one that belongs lacks the field. */
const gathered = (
  scope: Scope,
  { alias, path, of }: Extract<Subject, { kind: 'gathered' }>,
): Value | undefined => {
  const rows = scope.gathered.get(alias)
  if (rows === undefined) return undefined
  let sum: Interval = whole(0)
  for (const { row, isSure } of rows) {
    const value = of === 'count' ? whole(1) : field(scope, row.record, path, undefined)
    if (value === undefined || isWords(value)) return undefined
    sum = plus(sum, isSure ? value : hull(whole(0), value))
  }
  return sum
}

const year = (scope: Scope, which: 'first' | 'last' | 'number'): Value | undefined => {
  const { year: number } = scope.data
  if (number === undefined) return undefined
  if (which === 'number') return whole(number)
  return { ...whole(dayNumber(`${number}-${which === 'first' ? '01-01' : '12-31'}`)), days: true }
}

const subjectValue = (scope: Scope, subject: Subject): Value | undefined => {
  switch (subject.kind) {
    case 'fact':
      return scope.data.value(subject.id)
    case 'previous':
      return scope.data.previous?.(subject.id)
    case 'change':
      return scope.data.change?.(subject.id)?.by
    case 'year':
      return year(scope, subject.which)
    case 'number':
      return whole(1)
    case 'words':
      return subject
    case 'field':
      return field(scope, scope.rows.get(subject.alias)?.record, subject.path, subject.of)
    case 'gathered':
      return gathered(scope, subject)
    case 'ratio':
      return undefined
  }
}

/** What a term comes to; nothing where it is not given and silence says nothing. */
export const termValue = (scope: Scope, { subject, times, absent }: Term): Value | undefined => {
  const value = subjectValue(scope, subject)
  if (value === undefined) return absent === undefined ? undefined : whole(absent * times)
  return times === 1n || isWords(value) ? value : scaled(value, exact(times))
}

/** What a side comes to; nothing where one of its terms is not given. Words do not add up. */
export const sideValue = (scope: Scope, terms: readonly Term[]): Value | undefined => {
  let sum: Interval | undefined
  for (const term of terms) {
    const value = termValue(scope, term)
    if (value === undefined) return undefined
    if (isWords(value)) return terms.length === 1 ? value : undefined
    sum = sum === undefined ? value : plus(sum, value)
  }
  return sum
}

/** The terms of a side that are given; all of them where silence stands for every one. */
export const givenTerms = (scope: Scope, terms: readonly Term[]): readonly Term[] => {
  if (terms.every(({ absent }) => absent === undefined)) return terms
  const given = terms.filter(({ subject }) => subjectValue(scope, subject) !== undefined)
  return given.length === 0 ? terms : given
}

/** Decides a relation between two sides. Words against numbers decide nothing, nor do days against what is no day. */
export const relateValues = (left: Value, rel: Rel, right: Value): Outcome => {
  if (!isWords(left) && !isWords(right))
    return (left.days === true) === (right.days === true)
      ? relate(left, rel, right)
      : { status: 'undecided' }
  if (!isWords(left) || !isWords(right) || (rel !== '=' && rel !== '!='))
    return { status: 'undecided' }
  const isAmong = left.words.every((word) => right.words.includes(word))
  return isAmong === (rel === '=')
    ? { status: 'holds' }
    : { status: 'contradicted', margin: exact(0n) }
}

/** Where the terms of a side stand: the record itself, where it does not have the field. */
export const spotsOf = (scope: Scope, terms: readonly Term[]): readonly Spot[] =>
  terms.flatMap(({ subject }): readonly Spot[] => {
    switch (subject.kind) {
      case 'fact':
        return scope.data.value(subject.id) === undefined ? [] : [{ fact: subject.id }]
      case 'field': {
        const row = scope.rows.get(subject.alias)
        if (row === undefined) return []
        const isThere = fieldOf(row.record, subject.path) !== undefined
        return [{ path: isThere ? [...row.path, ...subject.path] : row.path }]
      }
      case 'gathered':
        return (scope.gathered.get(subject.alias) ?? [])
          .filter(({ isSure }) => isSure)
          .map(({ row }) => ({ path: [...row.path, ...subject.path] }))
      default:
        return []
    }
  })
