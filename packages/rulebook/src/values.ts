import { nearest } from '@fazhi/findings'
import { isPartOfWhole, type ValueDefinition } from '@fazhi/model'
import { type Context, type Cursor, report } from './context.js'
import { readText } from './shape.js'
import { isShare, type Used, type ValueType } from './value-type.js'

export type { Used, ValueType } from './value-type.js'
export { hasShare, isNumber, isShare, isWhole, mayBeNone } from './value-type.js'

const unknown = (context: Context, pointer: string, name: string, known: string[]): undefined => {
  const like = nearest(name, known)
  return report(
    context,
    pointer,
    like === undefined
      ? { code: 'RBK-020', params: { name } }
      : { code: 'RBK-020.near', params: { name, nearest: like }, expected: like },
  )
}

/** What kind of thing a declared value is. */
export const typeOfValue = (context: Context, value: ValueDefinition): ValueType => {
  const typeOf = (id: string): ValueType => {
    const part = context.values.get(id)
    return part === undefined
      ? (context.facts.get(id)?.type ?? 'count')
      : typeOfValue(context, part)
  }
  if (isPartOfWhole(value)) return 'rate'
  switch (value.kind) {
    case 'fact':
      return context.facts.get(value.fact)?.type ?? 'count'
    case 'filed':
      return 'filing'
    case 'count':
    case 'points':
      return value.kind
    case 'lastYear':
      return typeOf(value.of)
    case 'cohort':
      if (value.take === 'place') return 'place'
      return isShare(typeOf(value.of)) ? 'rate' : 'mean'
    case 'sum':
      return value.of.some((id) => context.facts.get(id)?.type === 'amount') ? 'amount' : 'count'
    default:
      return 'mean'
  }
}

/** What a value is made of, by id. */
export const partsOf = (value: ValueDefinition): readonly string[] => {
  switch (value.kind) {
    case 'fact':
      return [value.fact]
    case 'rate':
      return [value.of, value.over]
    case 'filed':
      return [value.of, ...('after' in value.due ? [value.due.after] : [])]
    case 'cohort':
    case 'lastYear':
      return [value.of]
    case 'points':
      return []
    default:
      return value.of
  }
}

/** Notes that a value is used, with everything it is made of. */
const markUsed = (context: Context, id: string): void => {
  const value = context.values.get(id)
  if (value === undefined) context.usedFacts.add(id)
  if (value === undefined || context.usedValues.has(id)) return
  context.usedValues.set(id, value)
  for (const part of partsOf(value)) markUsed(context, part)
}

/** Looks a value up by name and notes that it is used, with the facts under it. */
export const useValue = (context: Context, name: string, pointer: string): Used | undefined => {
  const declared = context.values.get(name)
  const fact = declared === undefined ? context.facts.get(name) : undefined
  const value: ValueDefinition | undefined =
    declared ?? (fact && { kind: 'fact', id: name, title: fact.name, fact: name })
  if (value === undefined) {
    return unknown(context, pointer, name, [...context.values.keys(), ...context.facts.keys()])
  }
  if (context.namedAt?.has(name) === false) context.namedAt.set(name, pointer)
  markUsed(context, name)
  context.usedValues.set(name, value)
  const type = typeOfValue(context, value)
  return { id: name, type, value, ...(fact === undefined ? {} : { fact }) }
}

/** The value named at a place. */
export const readValueName = (context: Context, cursor: Cursor): Used | undefined => {
  const name = readText(context, cursor)
  return name === undefined ? undefined : useValue(context, name, cursor.pointer)
}
