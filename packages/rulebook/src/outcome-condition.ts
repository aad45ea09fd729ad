import { nearest } from '@fazhi/findings'
import type { OutcomeCondition } from '@fazhi/model'
import { readCondition } from './condition.js'
import { type Context, type Cursor, child, report } from './context.js'
import { readPlainBound } from './plain-bound.js'
import { isMap, readFlag, readList, readOneOrMore, readText } from './shape.js'

/** What a condition of an outcome rule may ask beside facts and values: the word it is asked with. */
export type OutcomeWord = 'points' | 'place' | 'placeFromLast' | 'grade' | 'vetoed'

const allWords: readonly OutcomeWord[] = ['points', 'place', 'placeFromLast', 'grade', 'vetoed']

/** What is known at each stage of R29. */
export const wordsAt = {
  veto: ['points', 'place', 'placeFromLast'],
  need: ['points', 'place', 'placeFromLast', 'vetoed'],
  lowering: ['points', 'place', 'placeFromLast', 'vetoed'],
  honour: allWords,
} as const satisfies Readonly<Record<string, readonly OutcomeWord[]>>

/** What conditions of one section are read with. */
export interface OutcomeSection {
  readonly stage: keyof typeof wordsAt
  /** Ids of the nodes of all tables. */
  readonly nodes: ReadonlySet<string>
  /** Grades that can be asked for. */
  readonly grades: readonly string[]
}

const together = (of: readonly OutcomeCondition[]): OutcomeCondition => {
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of }
}

const readPoints = (
  context: Context,
  cursor: Cursor,
  { nodes }: OutcomeSection,
): OutcomeCondition | undefined => {
  if (!isMap(cursor.value)) {
    return report(context, cursor.pointer, { code: 'RBK-010.map', params: { key: 'points' } })
  }
  const of = Object.keys(cursor.value).flatMap((node): OutcomeCondition[] => {
    const entry = child(cursor, node)
    if (!nodes.has(node)) {
      const like = nearest(node, [...nodes])
      const draft =
        like === undefined
          ? ({ code: 'RBK-090', params: { name: node } } as const)
          : ({
              code: 'RBK-090.near',
              params: { name: node, nearest: like },
              expected: like,
            } as const)
      report(context, entry.pointer, draft, 'key')
      return []
    }
    const bound = readPlainBound(context, entry, ['≥', '>'])
    if (bound === undefined) return []
    const { exact, percent } = bound.numeral
    return [{ kind: 'points', node, rel: bound.rel, bound: exact, share: percent }]
  })
  if (Object.keys(cursor.value).length === 0) {
    report(context, cursor.pointer, { code: 'RBK-010.empty', params: { key: 'points' } })
  }
  return of.length === 0 ? undefined : together(of)
}

const readPlace = (
  context: Context,
  cursor: Cursor,
  from: 'first' | 'last',
): OutcomeCondition | undefined => {
  const bound = readPlainBound(context, cursor, ['≤', '='])
  if (bound === undefined) return undefined
  const { exact, percent } = bound.numeral
  if (percent || !/^[1-9]\d*$/.test(exact)) {
    return report(context, cursor.pointer, { code: 'RBK-097', params: { value: exact } })
  }
  return { kind: 'place', from, rel: bound.rel, bound: exact }
}

const readGrade = (
  context: Context,
  cursor: Cursor,
  { grades }: OutcomeSection,
): OutcomeCondition => {
  const named = (readOneOrMore(context, cursor) ?? []).flatMap((entry): string[] => {
    const grade = readText(context, entry)
    if (grade === undefined) return []
    if (grades.includes(grade)) return [grade]
    report(context, entry.pointer, { code: 'RBK-057', params: { grade, grades } })
    return []
  })
  return { kind: 'grade', in: named }
}

const readWord = (
  context: Context,
  word: OutcomeWord,
  cursor: Cursor,
  section: OutcomeSection,
): OutcomeCondition | undefined => {
  switch (word) {
    case 'points':
      return readPoints(context, cursor, section)
    case 'place':
      return readPlace(context, cursor, 'first')
    case 'placeFromLast':
      return readPlace(context, cursor, 'last')
    case 'grade':
      return readGrade(context, cursor, section)
    case 'vetoed': {
      const is = readFlag(context, cursor)
      return is === undefined ? undefined : { kind: 'vetoed', is }
    }
  }
}

/** A word of this language, or a value of the same name: which one is meant is never guessed. */
const readEntry = (
  context: Context,
  key: string,
  cursor: Cursor,
  section: OutcomeSection,
): OutcomeCondition | undefined => {
  const entry = child(cursor, key)
  const word = allWords.find((one) => one === key)
  const isValue = context.values.has(key) || context.facts.has(key)
  const isKnown = (wordsAt[section.stage] as readonly string[]).includes(key)
  if (word === undefined || (isValue && !isKnown)) {
    return readCondition(
      context,
      { value: { [key]: entry.value }, pointer: cursor.pointer },
      new Map(),
    )
  }
  const known = wordsAt[section.stage]
  if (!isKnown) {
    return report(context, entry.pointer, { code: 'RBK-091', params: { name: key, known } }, 'key')
  }
  if (isValue) {
    return report(context, entry.pointer, { code: 'RBK-091.both', params: { name: key } }, 'key')
  }
  return readWord(context, word, entry, section)
}

/**
 * Reads a condition of an outcome rule: the form of all conditions, which may also ask points, places, grades and vetoes as
 * far as they are known at its stage. `undefined` when it is absent, or wrong and said so.
 */
export const readOutcomeCondition = (
  context: Context,
  cursor: Cursor,
  section: OutcomeSection,
): OutcomeCondition | undefined => {
  if (!isMap(cursor.value)) return readCondition(context, cursor, new Map())
  const keys = Object.keys(cursor.value)
  if (keys.length === 0) return readCondition(context, cursor, new Map())
  const parts = keys.flatMap((key): OutcomeCondition[] => {
    const entry = child(cursor, key)
    if (key === 'any' || key === 'all') {
      const of = (readList(context, entry) ?? []).flatMap(
        (part) => readOutcomeCondition(context, part, section) ?? [],
      )
      if (Array.isArray(entry.value) && entry.value.length === 0) {
        report(context, entry.pointer, { code: 'RBK-010.empty', params: { key } })
      }
      const [only] = of
      return [of.length === 1 && only !== undefined ? only : { kind: key, of }]
    }
    if (key === 'not') {
      const of = readOutcomeCondition(context, entry, section)
      return of === undefined ? [] : [{ kind: 'not', of }]
    }
    const part = readEntry(context, key, cursor, section)
    return part === undefined ? [] : [part]
  })
  return together(parts)
}

/** The parts of a condition that must all hold, each by itself. */
export const conjuncts = (condition: OutcomeCondition): readonly OutcomeCondition[] =>
  condition.kind === 'all' ? condition.of.flatMap(conjuncts) : [condition]

/** Whether a condition reads a place. */
export const readsPlace = (condition: OutcomeCondition): boolean => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some(readsPlace)
    case 'not':
      return readsPlace(condition.of)
    default:
      return condition.kind === 'place'
  }
}
