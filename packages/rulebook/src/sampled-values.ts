import {
  compare,
  type ExactString,
  exactOf,
  type FactDefinition,
  type FewGuard,
  type SampleTest,
  type ValueDefinition,
} from '@fazhi/model'
import { readBound } from './bound.js'
import { assume, type Context, type Cursor, child, report } from './context.js'
import { levelsAsked } from './level-range.js'
import { readPoints } from './number.js'
import { readRounding } from './rounding.js'
import { isMap, missing, readChoice, readMap, readOneOrMore, readText } from './shape.js'
import { readTitle } from './text.js'

/** A fact that a value is measured from, with the place where it is named. */
export interface Named {
  readonly fact: FactDefinition
  readonly pointer: string
}

const fewest = Number.MAX_SAFE_INTEGER

/** `atLeast: 30, whenFew: none`: how many there must be before anything is said by a value. */
export const readFew = (
  context: Context,
  id: string,
  cursor: Cursor,
): { readonly few?: FewGuard } => {
  const at = child(cursor, 'atLeast')
  const choice = child(cursor, 'whenFew')
  if (at.value === undefined) {
    if (choice.value !== undefined) missing(context, cursor, 'atLeast')
    return {}
  }
  const { value } = at
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > fewest) {
    report(context, at.pointer, { code: 'RBK-010.whole', params: { key: 'atLeast' } })
    return {}
  }
  const whenFew = readChoice(context, choice, ['none', 'counted'] as const)
  if (choice.value === undefined) assume(context, 'value.whenFew', 'none', cursor.pointer, id)
  return { few: { atLeast: value, whenFew: whenFew ?? 'none' } }
}

/** `where: "≥ 90"`, or classes: `where: excellent`, `where: [excellent, pass]`, `where: "≥ pass"`. */
export const readSampleTest = (
  context: Context,
  cursor: Cursor,
  of: readonly Named[],
): SampleTest | undefined => {
  if (cursor.value === undefined || of.length === 0) return undefined
  const [{ fact }] = of as readonly [Named]
  const used = { id: fact.id, type: fact.type, fact } as const
  const value = { kind: 'fact', id: fact.id, title: fact.name, fact: fact.id } as const
  if (fact.levels === undefined) {
    const bound = readBound(context, cursor.value, cursor.pointer, { ...used, value }, new Map())
    if (bound === undefined) return undefined
    const { rel, bound: line } = bound
    if (typeof line === 'string') return { kind: 'mark', rel, bound: line }
    // A mark of one file is held against a number; what all of them came to is no bound for it.
    return report(context, cursor.pointer, {
      code: 'RBK-022.form',
      params: { value: String(cursor.value) },
    })
  }
  const classes = (readOneOrMore(context, cursor) ?? []).flatMap((entry) => {
    const name = readText(context, entry)
    return name === undefined ? [] : levelsAsked(context, { ...used, value }, name, entry.pointer)
  })
  return classes.length === 0 ? undefined : { kind: 'class', in: [...new Set(classes)] }
}

const optionsOf = (context: Context, of: readonly Named[]): readonly string[] => {
  for (const { fact, pointer } of of)
    if (fact.levels === undefined)
      report(context, pointer, { code: 'RBK-024.none', params: { name: fact.id } })
  return [...new Set(of.flatMap(({ fact }) => fact.levels ?? []))]
}

const listed = (
  context: Context,
  cursor: Cursor,
  name: string,
  options: readonly string[],
): readonly string[] =>
  (readOneOrMore(context, cursor) ?? []).flatMap((entry) => {
    const option = readText(context, entry)
    if (option === undefined) return []
    if (options.includes(option)) return [option]
    const params = { name, level: option, levels: options }
    report(context, entry.pointer, { code: 'RBK-024', params })
    return []
  })

const worths = (
  context: Context,
  cursor: Cursor,
  name: string,
  options: readonly string[],
): Readonly<Record<string, ExactString>> => {
  if (!isMap(cursor.value)) {
    report(context, cursor.pointer, { code: 'RBK-010.map', params: { key: 'score' } })
    return {}
  }
  return Object.fromEntries(
    Object.keys(cursor.value).flatMap((option): [string, ExactString][] => {
      const at = child(cursor, option)
      const [known] = listed(context, { value: option, pointer: at.pointer }, name, options)
      const worth = readPoints(context, at, new Map())
      return known === undefined || worth === undefined ? [] : [[option, worth]]
    }),
  )
}

/** `{ tally: survey, score: { 满意: 100, … }, notValid: [不了解] }`, or with `rate: [满意, 基本满意]` instead of a score. */
export const readTally = (
  context: Context,
  id: string,
  cursor: Cursor,
  of: readonly Named[],
): ValueDefinition | undefined => {
  const keys = [
    'tally',
    'score',
    'rate',
    'notValid',
    'outOf',
    'atLeast',
    'whenFew',
    'round',
    'title',
  ]
  const map = readMap(context, cursor, keys) ?? {}
  const [first] = of
  if (first === undefined) return undefined
  const options = optionsOf(context, of)
  if (options.length === 0) return undefined
  const scoreAt = child(cursor, 'score')
  const rateAt = child(cursor, 'rate')
  if ((scoreAt.value === undefined) === (rateAt.value === undefined)) {
    const params = { name: id }
    return report(context, cursor.pointer, { code: 'RBK-120', params }, 'key')
  }
  const { fact } = first
  const notValid = listed(context, child(cursor, 'notValid'), fact.id, options)
  const chosen = listed(context, rateAt, fact.id, options)
  const isRate = rateAt.value !== undefined
  const worth = isRate
    ? Object.fromEntries(
        options
          .filter((option) => !notValid.includes(option))
          .map((option) => [option, (chosen.includes(option) ? '1' : '0') as ExactString]),
      )
    : worths(context, scoreAt, fact.id, options)
  const both = (isRate ? chosen : Object.keys(worth)).filter((option) => notValid.includes(option))
  const [twice] = both
  if (twice !== undefined) {
    const params = { name: id, option: twice }
    return report(context, child(cursor, 'notValid').pointer, { code: 'RBK-121', params })
  }
  const levels = options.filter(
    (option) => !Object.hasOwn(worth, option) && !notValid.includes(option),
  )
  if (levels.length > 0)
    return report(context, scoreAt.pointer, { code: 'RBK-023', params: { name: fact.id, levels } })
  const highest = Object.values(worth).reduce(
    (a, b) => (compare(exactOf(b), exactOf(a)) > 0 ? b : a),
    '0' as ExactString,
  )
  const said = readPoints(context, child(cursor, 'outOf'), new Map())
  if (
    map['outOf'] !== undefined &&
    (isRate || (said && compare(exactOf(said), exactOf(highest)) < 0))
  ) {
    const params = { name: id, highest: isRate ? '1' : highest }
    return report(context, child(cursor, 'outOf').pointer, { code: 'RBK-122', params })
  }
  const rounding = readRounding(context, child(cursor, 'round'))
  return {
    kind: 'tally',
    id,
    title: readTitle(context, child(cursor, 'title'), id),
    of: of.map((one) => one.fact.id),
    measure: isRate ? 'rate' : 'score',
    worth,
    notValid,
    outOf: isRate ? ('1' as ExactString) : (said ?? highest),
    ...readFew(context, id, cursor),
    // Places of a rate are those of the percentage, as people write it.
    ...(rounding && { round: isRate ? { ...rounding, places: rounding.places + 2 } : rounding }),
  }
}

/** `{ rate: case.files, where: "≥ 90" }`: the share of samples that are so. */
export const readPortion = (
  context: Context,
  id: string,
  cursor: Cursor,
  of: readonly Named[],
): ValueDefinition | undefined => {
  readMap(context, cursor, ['rate', 'where', 'atLeast', 'whenFew', 'round', 'title'])
  const where = readSampleTest(context, child(cursor, 'where'), of)
  const rounding = readRounding(context, child(cursor, 'round'))
  if (where === undefined) return undefined
  return {
    kind: 'portion',
    id,
    title: readTitle(context, child(cursor, 'title'), id),
    of: of.map(({ fact }) => fact.id),
    where,
    ...readFew(context, id, cursor),
    ...(rounding && { round: { ...rounding, places: rounding.places + 2 } }),
  }
}
