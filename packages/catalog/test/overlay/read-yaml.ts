import type { Place } from '@fazhi/model'
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'

/** Reads YAML with the line and column of every value and key, as the reader of rulebooks does it, on which this package does not rest. */
export const readYaml = (text: string, file: string) => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeOf = (pointer: string, part: 'value' | 'key' = 'value'): Place => {
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    // Of something absent, the place of what is nearest around it.
    for (let length = steps.length; length >= 0; length--) {
      const path = steps.slice(0, length)
      const value = (length === 0 ? document.contents : document.getIn(path, true)) as Node | null
      const around = (
        length < 2 ? document.contents : document.getIn(path.slice(0, -1), true)
      ) as Node | null
      const pair =
        isMap(around) && length > 0
          ? (around.items as readonly Pair[]).find(
              ({ key }) => isScalar(key) && String(key.value) === path.at(-1),
            )
          : undefined
      const node = part === 'key' && pair !== undefined ? (pair.key as Node) : value
      if (!node?.range) continue
      const [start, end] = node.range
      const { line, col } = lines.linePos(start)
      return { kind: 'data', file, pointer, start, end, line, column: col }
    }
    return { kind: 'data', file, pointer }
  }
  return { value: document.toJS() as unknown, errors: document.errors, placeOf }
}
