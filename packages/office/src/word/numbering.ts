import { walkXml, type XmlProblem } from '../xml/walk-xml.js'
import { formatNumber } from './number-format.js'

/** One level of a list: where it starts, how it counts, and its text with %1 … %9 for the numbers of the levels. */
interface Level {
  start: number
  format: string
  text: string
  suffix: 'tab' | 'space' | 'nothing'
  legal: boolean
  /** Level whose advance starts this one again; 0 for never. Absent: every higher level. */
  restart?: number
  style?: string
}

interface List {
  readonly levels: Map<number, Level>
  styleLink?: string
}

interface Use {
  list: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

/** The lists of a document, as its numbering part defines them. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>
  readonly uses: ReadonlyMap<string, Use>
}

const emptyLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  legal: false,
})

const setOnLevel = (level: Level, name: string, value: string): void => {
  switch (name) {
    case 'start':
      level.start = Number.parseInt(value, 10) || 0
      break
    case 'numFmt':
      level.format = value
      break
    case 'lvlText':
      level.text = value
      break
    case 'suff':
      level.suffix = value === 'space' || value === 'nothing' ? value : 'tab'
      break
    case 'isLgl':
      level.legal = value !== '0' && value !== 'false'
      break
    case 'lvlRestart':
      level.restart = Number.parseInt(value, 10) || 0
      break
    case 'pStyle':
      level.style = value
      break
  }
}

/** Reads the numbering part. */
export const readNumbering = (
  part: Uint8Array | undefined,
): { readonly numbering: Numbering; readonly problem?: XmlProblem | undefined } => {
  const lists = new Map<string, List>()
  const uses = new Map<string, Use>()
  if (part === undefined) return { numbering: { lists, uses } }
  let list: List | undefined
  let use: Use | undefined
  let level: Level | undefined
  let overridden = 0
  const problem = walkXml(part, {
    open: ({ name, attributes }) => {
      const value = attributes['val'] ?? ''
      if (name === 'abstractNum') {
        list = { levels: new Map() }
        lists.set(attributes['abstractNumId'] ?? '', list)
      } else if (name === 'num') {
        use = { list: '', starts: new Map(), levels: new Map() }
        uses.set(attributes['numId'] ?? '', use)
      } else if (name === 'abstractNumId' && use) use.list = value
      else if (name === 'numStyleLink' && list) list.styleLink = value
      else if (name === 'lvlOverride') overridden = Number.parseInt(attributes['ilvl'] ?? '0', 10)
      else if (name === 'startOverride' && use)
        use.starts.set(overridden, Number.parseInt(value, 10) || 0)
      else if (name === 'lvl') {
        level = emptyLevel()
        const index = Number.parseInt(attributes['ilvl'] ?? '0', 10)
        ;(use ?? list)?.levels.set(index, level)
      } else if (level) setOnLevel(level, name, attributes['val'] ?? (name === 'isLgl' ? '1' : ''))
    },
    close: (name) => {
      if (name === 'abstractNum') list = undefined
      if (name === 'num') use = undefined
      if (name === 'lvl') level = undefined
    },
    text: () => {},
  })
  return { numbering: { lists, uses }, problem }
}

/** Numbers paragraphs in the order of the document: by the list's use and the level, or the level a paragraph style stands for. */
export type Numberer = (use: string, level: number | undefined, style?: string) => string

const closing = /[\p{P}\p{S}]$/u

/** The mark as somebody would type it: a tab or blank after it stays only where the mark does not end in a sign of its own. */
const typed = (mark: string, { suffix, format }: Level): string => {
  if (mark === '') return ''
  if (format === 'bullet') return `${mark} `
  if (suffix === 'nothing' || (suffix === 'tab' && closing.test(mark))) return mark
  return `${mark} `
}

/** Bullets from symbol fonts sit in the private use area and mean nothing outside them. */
const bullet = (text: string): string => (/^[\uE000-\uF8FF]$/.test(text) ? '•' : text)

/**
 * Makes a counter over the lists: it gives the mark Word shows before a paragraph (一、 （一） 1.) and moves on.
 * `styles` finds the list a numbering style stands for.
 */
export const numberParagraphs = (
  { lists, uses }: Numbering,
  styles: (style: string) => string | undefined,
): Numberer => {
  const counters = new Map<string, Map<number, number>>()
  const started = new Set<string>()
  const listOf = (id: string, seen: readonly string[] = []): [string, List] | undefined => {
    const list = lists.get(id)
    if (list?.styleLink === undefined || list.levels.size > 0) return list && [id, list]
    const linked = uses.get(styles(list.styleLink) ?? '')?.list
    return linked === undefined || seen.includes(linked) ? undefined : listOf(linked, [...seen, id])
  }
  return (useId, given, style) => {
    const use = uses.get(useId)
    const found = use === undefined ? undefined : listOf(use.list)
    if (use === undefined || found === undefined) return ''
    const [listId, list] = found
    const ofStyle = [...list.levels].find(([, one]) => style !== undefined && one.style === style)
    const at = given ?? ofStyle?.[0] ?? 0
    const levelOf = (index: number) => use.levels.get(index) ?? list.levels.get(index)
    const startOf = (index: number) => use.starts.get(index) ?? levelOf(index)?.start ?? 1
    const level = levelOf(at)
    if (level === undefined || at < 0 || at > 8) return ''
    const counts = counters.get(listId) ?? new Map<number, number>()
    counters.set(listId, counts)
    if (!started.has(useId)) {
      started.add(useId)
      for (const index of use.starts.keys()) counts.delete(index)
    }
    counts.set(at, (counts.get(at) ?? startOf(at) - 1) + 1)
    for (let below = at + 1; below < 9; below++) {
      const restart = levelOf(below)?.restart
      if (restart === undefined || (restart !== 0 && at < restart)) counts.delete(below)
    }
    if (level.format === 'none') return ''
    if (level.format === 'bullet') return typed(bullet(level.text), level)
    const mark = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const of = levelOf(index)
      const format = level.legal ? 'decimal' : (of?.format ?? 'decimal')
      return formatNumber(format, counts.get(index) ?? startOf(index))
    })
    return typed(mark, level)
  }
}
