import { nearest } from '@fazhi/findings'
import type { Text, ValueDefinition } from '@fazhi/model'
import { type Context, type Cursor, report } from '../context.js'
import { readText } from '../shape.js'
import { typeOfValue, type ValueType } from '../values.js'

/** A fact or another value that a value is made of. */
export interface Part {
  readonly id: string
  readonly type: ValueType
  readonly title: Text
  /** Absent for a fact. */
  readonly value?: ValueDefinition
}

/** Reads the values of a file, each when it is first asked for. */
export interface ValueReader {
  readonly context: Context
  /** Names of all declared values. */
  readonly declared: readonly string[]
  /** A declared value; nothing where it is wrong, or a part of itself, and that was said. */
  readonly resolve: (name: string, at: Cursor) => ValueDefinition | undefined
}

const unknown = ({ context, declared }: ValueReader, at: Cursor, name: string): undefined => {
  const like = nearest(name, [...declared, ...context.facts.keys()])
  return report(
    context,
    at.pointer,
    like === undefined
      ? { code: 'RBK-020', params: { name } }
      : { code: 'RBK-020.near', params: { name, nearest: like }, expected: like },
  )
}

/** The fact or value named at a place. */
export const readPart = (reader: ValueReader, at: Cursor): Part | undefined => {
  const { context, declared, resolve } = reader
  const id = readText(context, at)
  if (id === undefined) return undefined
  if (declared.includes(id)) {
    const value = resolve(id, at)
    return value && { id, type: typeOfValue(context, value), title: value.title, value }
  }
  const fact = context.facts.get(id)
  return fact === undefined ? unknown(reader, at, id) : { id, type: fact.type, title: fact.name }
}
