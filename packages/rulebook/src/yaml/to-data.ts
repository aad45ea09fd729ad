import { childPointer } from '@fazhi/model'
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { deepest } from './limits.js'
import { plainScalar } from './plain-scalar.js'

/** A range of the text: where a value stands, and its key where it has one. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type DataFault =
  | {
      readonly kind: 'double' | 'keyNotText' | 'unknownAlias'
      readonly name: string
      readonly at: Span
      readonly pointer: string
    }
  | { readonly kind: 'tooDeep' | 'tooMany'; readonly at: Span; readonly pointer: string }

/** Plain data out of a YAML tree, with where each value and key stands. */
export interface PlainData {
  readonly value: unknown
  readonly faults: readonly DataFault[]
  readonly values: ReadonlyMap<string, Span>
  readonly keys: ReadonlyMap<string, Span>
}

const spanOf = (node: Node | null | undefined, fallback: Span): Span =>
  node?.range ? { start: node.range[0], end: Math.max(node.range[0], node.range[1]) } : fallback

/** Turns a YAML tree into plain data. References are followed, but never beyond the limits on depth and number of values. */
export const toData = (root: Node | null, mostValues: number): PlainData => {
  const faults: DataFault[] = []
  const values = new Map<string, Span>()
  const keys = new Map<string, Span>()
  const anchors = new Map<string, Node>()
  let seen = 0
  let stopped = false

  const stop = (kind: 'tooDeep' | 'tooMany', at: Span, pointer: string): null => {
    if (!stopped) faults.push({ kind, at, pointer })
    stopped = true
    return null
  }

  const followed = (alias: Alias, pointer: string, at: Span, depth: number): unknown => {
    const target = anchors.get(alias.source)
    if (target !== undefined) return convert(target, pointer, at, depth, at)
    faults.push({ kind: 'unknownAlias', name: alias.source, at, pointer })
    return null
  }

  /** `inside` is the place of the reference while a referred value is converted: that is where a person must look. */
  const convert = (
    node: Node | null | undefined,
    pointer: string,
    fallback: Span,
    depth: number,
    inside?: Span,
  ): unknown => {
    const at = inside ?? spanOf(node, fallback)
    values.set(pointer, at)
    seen++
    if (stopped) return null
    if (seen > mostValues) return stop('tooMany', at, pointer)
    if (depth > deepest) return stop('tooDeep', at, pointer)
    if (node === null || node === undefined) return null
    if (isAlias(node)) return followed(node, pointer, at, depth)
    if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isScalar(node)) {
      return node.type === 'PLAIN' ? plainScalar(node.source ?? String(node.value)) : node.value
    }
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        convert(item as Node, childPointer(pointer, String(index)), at, depth + 1, inside),
      )
    }
    if (!isMap(node)) return null
    const entries: [string, unknown][] = []
    const names = new Set<string>()
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null
      const keyAt = inside ?? spanOf(keyNode, at)
      const name = isScalar(keyNode) ? (keyNode.source ?? String(keyNode.value)) : undefined
      if (name === undefined) {
        faults.push({ kind: 'keyNotText', name: '', at: keyAt, pointer })
        continue
      }
      const child = childPointer(pointer, name)
      if (names.has(name)) {
        faults.push({ kind: 'double', name, at: keyAt, pointer: child })
        continue
      }
      names.add(name)
      keys.set(child, keyAt)
      entries.push([name, convert(pair.value as Node | null, child, keyAt, depth + 1, inside)])
    }
    return Object.fromEntries(entries)
  }

  const value = convert(root, '', { start: 0, end: 0 }, 0)
  return { value, faults, values, keys }
}
