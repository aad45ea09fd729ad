import { compare, type Exact, type Fix, parseExact } from '@fazhi/model'
import type { Editor } from './editor.js'

interface WrittenRow {
  readonly pointer: string
  readonly sign: string
  readonly bound: Exact
  readonly isShare: boolean
}

const rowPattern = /^["']?(≥|>=|>|≤|<=|<)\s*(\d+(?:\.\d+)?)(%?)["']?$/

const isFrom = ({ sign }: WrittenRow): boolean => sign === '≥' || sign === '>' || sign === '>='

/** Stricter first: of rows from a bound upwards the higher bound, and at one bound the one without it. */
const stricter = (a: WrittenRow, b: WrittenRow): number => {
  const order = compare(a.bound, b.bound)
  const open = ({ sign }: WrittenRow): number => (sign === '>' || sign === '<' ? 0 : 1)
  if (order === 0) return open(a) - open(b)
  return isFrom(a) ? -order : order
}

/**
 * Puts the rows of a table of points into the order in which each has its turn, the stricter first; the texts of the rows change places and
 * nothing else moves. Nothing where rows face both ways, have equal bounds, stand right already, or have comments between them.
 */
export const rowOrder = (prices: string, editor: Editor): Fix | undefined => {
  const rows: WrittenRow[] = []
  for (const pointer of editor.below(prices)) {
    const entry = editor.entryAt(pointer)
    const value = editor.valueAt(pointer)
    if (entry === undefined || value === undefined) return undefined
    const key = editor
      .written({ start: entry.start, end: value.start })
      .replace(/(?<!\s)\s*:\s*$/, '')
    if (key === 'else') continue
    const [, sign, number = '', percent] = rowPattern.exec(key) ?? []
    const bound = parseExact(number)
    if (sign === undefined || bound === undefined) return undefined
    rows.push({ pointer, sign, bound, isShare: percent === '%' })
  }
  const [first, ...others] = rows
  if (first === undefined) return undefined
  if (others.some((row) => isFrom(row) !== isFrom(first) || row.isShare !== first.isShare)) {
    return undefined
  }
  const sorted = [...rows].sort(stricter)
  const doubled = sorted.some((row, index) => {
    const next = sorted[index + 1]
    return next !== undefined && stricter(row, next) === 0
  })
  if (doubled || sorted.every((row, index) => row === rows[index])) return undefined
  const spans = rows.flatMap(({ pointer }) => editor.entryAt(pointer) ?? [])
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  const parts = sorted.flatMap(({ pointer }, index) => {
    const own = editor.entryAt(pointer)
    const [here, next] = [spans[index], spans[index + 1]]
    const gap =
      here === undefined || next === undefined
        ? ''
        : editor.written({ start: here.end, end: next.start })
    return own === undefined ? [] : [{ row: editor.written(own), gap }]
  })
  if (parts.some(({ gap }) => gap.includes('#') || gap.includes('else'))) return undefined
  return { start, end, text: parts.map(({ row, gap }) => row + gap).join('') }
}
