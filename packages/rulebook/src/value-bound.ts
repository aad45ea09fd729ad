import { nearest } from '@fazhi/findings'
import type { BoundValue } from '@fazhi/model'
import { type Context, report } from './context.js'
import { isId } from './shape.js'
import { isNumber, isShare, type Used, useValue } from './values.js'

/** Another value in the place of a number, with what it is. */
export interface ReadBoundValue {
  readonly bound: BoundValue
  readonly used: Used
}

/** Whether a text is meant as the name of a value: it is one, or is nearly one. */
export const isValueName = (context: Context, text: string): boolean => {
  const names = [...context.values.keys(), ...context.facts.keys()]
  return isId(text) && (names.includes(text) || nearest(text, names) !== undefined)
}

/** Reads the name of a value that another is compared with: both must be numbers, and both shares of a whole or neither. */
export const readBoundValue = (
  context: Context,
  name: string,
  pointer: string,
  of: Used,
): ReadBoundValue | undefined => {
  const used = useValue(context, name, pointer)
  if (used === undefined) return undefined
  if (!isNumber(used.type)) {
    const params = { name, type: used.type }
    return report(context, pointer, { code: 'RBK-021.number', params })
  }
  if (isShare(used.type) !== isShare(of.type)) {
    return report(context, pointer, { code: 'RBK-116', params: { name: of.id, bound: name } })
  }
  return { bound: { value: name }, used }
}
