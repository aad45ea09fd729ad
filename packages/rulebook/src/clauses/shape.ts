import { nearest } from '@fazhi/findings'
import type { Clause, ExactString, Verb, WhenNone } from '@fazhi/model'
import { assume, type Context, type Cursor, child, report } from '../context.js'
import { type Parameters, readPoints } from '../number.js'
import { isMap, readChoice } from '../shape.js'
import { mayBeNone, type Used } from '../values.js'

/** What a clause is read with: the node it stands in, its parameters, and the reader of clauses inside it. */
export interface ClauseContext {
  readonly context: Context
  readonly node: string
  readonly parameters: Parameters
  readonly readClause: (cursor: Cursor) => Clause | undefined
}

/** One shape of clause: how it is recognised, which keys it has, and how it is read. */
export interface ClauseShape {
  readonly shape: Clause['shape']
  readonly keys: readonly string[]
  /** Whether a map with these keys is meant as this shape. */
  readonly claims: (map: Readonly<Record<string, unknown>>) => boolean
  readonly read: (cursor: Cursor, inside: ClauseContext) => Clause | undefined
}

/** Whether neither verb is there because it is written wrongly: the unknown key is then said, and nothing else is wrong. */
const isMisspelt = ({ value }: Cursor): boolean =>
  isMap(value) &&
  value['gain'] === undefined &&
  value['lose'] === undefined &&
  Object.keys(value).some(
    (key) => /^(?:gain|lose)：/.test(key) || nearest(key, ['gain', 'lose']) !== undefined,
  )

/** The verb of a clause and where its price stands; exactly one verb must be there. */
export const readVerb = (
  cursor: Cursor,
  { context }: ClauseContext,
): { readonly verb: Verb; readonly price: Cursor } | undefined => {
  const gain = child(cursor, 'gain')
  const lose = child(cursor, 'lose')
  if ((gain.value === undefined) === (lose.value === undefined)) {
    return isMisspelt(cursor)
      ? undefined
      : report(context, cursor.pointer, { code: 'RBK-031', params: {} })
  }
  return gain.value === undefined ? { verb: 'lose', price: lose } : { verb: 'gain', price: gain }
}

/** Verb and a single price. */
export const readPrice = (
  cursor: Cursor,
  inside: ClauseContext,
): { readonly verb: Verb; readonly price: ExactString } | undefined => {
  const said = readVerb(cursor, inside)
  if (said === undefined) return undefined
  const price = readPoints(inside.context, said.price, inside.parameters)
  return price && { verb: said.verb, price }
}

/** The bound on a clause's movement, where there is one. */
export const readAtMost = (
  cursor: Cursor,
  { context, parameters }: ClauseContext,
): { readonly atMost?: ExactString } => {
  const atMost = readPoints(context, child(cursor, 'atMost'), parameters)
  return atMost === undefined ? {} : { atMost }
}

const outcomes = ['notApplicable', 'met', 'unmet'] as const

/** What nothing-under-it does. Left unsaid on a value that may have nothing under it, it becomes a named assumption. */
export const readWhenNone = (
  cursor: Cursor,
  used: Used,
  { context, node }: ClauseContext,
  comparedWith: readonly Used[] = [],
): { readonly whenNone?: WhenNone } => {
  const at = child(cursor, 'whenNone')
  if (![used, ...comparedWith].some(({ type }) => mayBeNone(type))) {
    if (at.value !== undefined) {
      report(context, at.pointer, { code: 'RBK-034', params: { name: used.id } }, 'key')
    }
    return {}
  }
  const whenNone = readChoice(context, at, outcomes)
  if (whenNone !== undefined) return { whenNone }
  if (at.value === undefined)
    assume(context, 'clause.whenNone', 'notApplicable', cursor.pointer, node)
  return { whenNone: 'notApplicable' }
}
