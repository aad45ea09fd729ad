import type { DataPlace, Fix } from '@fazhi/model'
import { parentPointer } from '../yaml/parent-pointer.js'
import type { Span } from '../yaml/to-data.js'

/** Where keys and values of a YAML text stand, by JSON pointer. */
export interface Spans {
  readonly values: ReadonlyMap<string, Span>
  readonly keys: ReadonlyMap<string, Span>
}

/** Finds the edits of a YAML text that leave everything else, comments and layout too, as it is. */
export interface Editor {
  /** What stands at a place, as written. */
  readonly written: (place: Span) => string
  /** What stands at a pointer: of an entry of a map from its key to the end of its value. Nothing where it is not written there. */
  readonly entryAt: (pointer: string) => Span | undefined
  /** Where a value is written. */
  readonly valueAt: (pointer: string) => Span | undefined
  /** Pointers of what stands directly below, in the order written. */
  readonly below: (pointer: string) => readonly string[]
  /** Takes an entry out: with its line where it has one, with its comma inside brackets, and with what would be empty without it. */
  readonly remove: (pointer: string) => Fix | undefined
}

const isComment = (text: string): boolean => /^[ \t\r]*(#.*)?$/.test(text)

/** Makes an editor of a text that was read. */
export const makeEditor = (text: string, { values, keys }: Spans): Editor => {
  const children = new Map<string, string[]>()
  for (const pointer of values.keys()) {
    if (pointer === '') continue
    const parent = parentPointer(pointer)
    const known = children.get(parent)
    if (known === undefined) children.set(parent, [pointer])
    else known.push(pointer)
  }
  const below = (pointer: string): readonly string[] => children.get(pointer) ?? []

  /** A block map or list ends with its last value; what the reader calls its end may lie behind comments. */
  const endOf = (pointer: string): number => {
    const own = values.get(pointer) ?? { start: 0, end: 0 }
    const last = below(pointer).at(-1)
    const isFlow = '[{'.includes(text.charAt(own.start)) && own.end > own.start
    const end = last === undefined || isFlow ? own.end : endOf(last)
    return own.start + text.slice(own.start, end).trimEnd().length
  }

  const entryAt = (pointer: string): Span | undefined => {
    const at = keys.get(pointer) ?? values.get(pointer)
    const end = endOf(pointer)
    return at === undefined || end < at.start ? undefined : { start: at.start, end }
  }

  const inFlow = (siblings: readonly string[], pointer: string): Fix | undefined => {
    const index = siblings.indexOf(pointer)
    const own = entryAt(pointer)
    const next = siblings[index + 1]
    const before = siblings[index - 1]
    const [left, right] = [before, next].map((one) =>
      one === undefined ? undefined : entryAt(one),
    )
    if (own === undefined) return undefined
    const start = right === undefined ? (left?.end ?? own.start) : own.start
    const end = right?.start ?? own.end
    const around = text.slice(start, own.start) + text.slice(own.end, end)
    // A comment between two entries belongs to one of them, and nobody can tell to which.
    return around.includes('#') ? undefined : { start, end, text: '' }
  }

  const inBlock = (pointer: string): Fix | undefined => {
    const own = entryAt(pointer)
    if (own === undefined) return undefined
    const start = text.lastIndexOf('\n', own.start - 1) + 1
    const before = text.slice(start, own.start)
    const isItem = !keys.has(pointer)
    if (!(isItem ? /^\s*-\s+$/ : /^\s*$/).test(before)) return undefined
    const line = text.indexOf('\n', own.end)
    const end = line < 0 ? text.length : line + 1
    return isComment(text.slice(own.end, line < 0 ? text.length : line))
      ? { start, end, text: '' }
      : undefined
  }

  const remove = (pointer: string): Fix | undefined => {
    if (pointer === '' || !values.has(pointer)) return undefined
    const parent = parentPointer(pointer)
    const siblings = below(parent)
    if (siblings.length === 1) return remove(parent)
    const around = text.charAt(values.get(parent)?.start ?? 0)
    return around === '{' || around === '[' ? inFlow(siblings, pointer) : inBlock(pointer)
  }

  return {
    written: ({ start, end }) => text.slice(start, end),
    entryAt,
    valueAt: (pointer) => values.get(pointer),
    below,
    remove,
  }
}

/** The span of a place in data, where it has one. */
export const spanOfPlace = ({ start, end }: DataPlace): Span | undefined =>
  start === undefined || end === undefined ? undefined : { start, end }
