import { nearest } from '@fazhi/findings'
import { type Context, type Cursor, child, type Parameter, report } from './context.js'
import { atPeriodEnd, readDated } from './dated.js'
import { numeralOf, type Parameters } from './number.js'
import { isMap, readMap } from './shape.js'

const none: Parameters = new Map()

const checked = (context: Context, at: Cursor): Parameter | undefined => {
  const key = at.pointer.slice(at.pointer.lastIndexOf('/') + 1)
  if (numeralOf(at.value, none) !== undefined) return at
  const history = readDated(context, at)
  if (history !== undefined) {
    const wrong = history.find((one) => numeralOf(one.at.value, none) === undefined)
    if (wrong === undefined) return atPeriodEnd(context, at, history)
    return report(context, wrong.at.pointer, { code: 'RBK-010.number', params: { key } })
  }
  return report(context, at.pointer, { code: 'RBK-010.number', params: { key } })
}

/** The named parameters a node declares, with the table's overrides in place. */
export const readParameters = (
  context: Context,
  cursor: Cursor,
  node: string,
  overrides: ReadonlyMap<string, Parameter>,
): Parameters => {
  const map = readMap(context, cursor) ?? {}
  return new Map(
    Object.keys(map).flatMap((name): [string, Parameter][] => {
      const own = checked(context, child(cursor, name))
      const value = overrides.get(`${node}.${name}`) ?? own
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** A table's overrides of parameters, by "NODE.PARAMETER". */
export const readOverrides = (context: Context, cursor: Cursor): ReadonlyMap<string, Parameter> => {
  const map = readMap(context, cursor) ?? {}
  return new Map(
    Object.keys(map).flatMap((name): [string, Parameter][] => {
      const value = checked(context, child(cursor, name))
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Says which overrides name no parameter of a node in the table. */
export const checkOverrides = (
  context: Context,
  overrides: ReadonlyMap<string, Parameter>,
  known: readonly string[],
): void => {
  for (const [name, { pointer }] of overrides) {
    if (known.includes(name)) continue
    const like = nearest(name, known)
    report(
      context,
      pointer,
      like === undefined
        ? { code: 'RBK-045', params: { name, known } }
        : { code: 'RBK-045.near', params: { name, known, nearest: like }, expected: like },
      'key',
    )
  }
}

/** The names of the parameters a node body declares. */
export const parameterNames = (node: string, body: unknown): readonly string[] => {
  const set = isMap(body) ? body['set'] : undefined
  return isMap(set) ? Object.keys(set).map((name) => `${node}.${name}`) : []
}
