import { type CatalogPart, type Certainty, isCitable, type Text } from '@fazhi/model'
import { displayWidth, padEnd, wrap } from '@fazhi/render'
import { type Entry, isMap, isText } from './entry-name.js'
import { isRelation, relationText } from './relation-text.js'
import type { CatalogWords } from './words/catalog-words.js'
import { fieldWord, phrase, valueWord } from './words/words.js'

/** A line of an entry: what it is about, how deep it stands, and its text; a heading of what follows has no text. */
interface Row {
  readonly depth: number
  readonly name: string
  readonly text: readonly string[]
}

interface Showing {
  readonly words: CatalogWords
  readonly part: CatalogPart
  /** Cites an article, where it was seen in a text. */
  readonly cite: (basis: Article) => string | undefined
}

interface Article {
  readonly norm: string
  readonly article: string
}

/** Whether a value names an article of a norm. */
const isArticle = (value: unknown): value is Entry & Article =>
  isMap(value) && typeof value['norm'] === 'string' && typeof value['article'] === 'string'

type Scalar = string | number | boolean

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** A text in each language it is given in, Chinese first. */
const inLanguages = ({ zh, en }: Text): readonly string[] => [zh, ...(en === undefined ? [] : [en])]

/** An article with what it says: its number is data, and how well it is known stands behind. */
const articleRow = (
  { words, part }: Showing,
  number: string,
  article: Entry,
  path: readonly string[],
  depth: number,
): Row => {
  // Standards number their clauses 7.3.5, and nobody calls those articles.
  const name = /^[1-9]\d*$/.test(number)
    ? phrase(words, 'article', { article: number })
    : number === '*'
      ? phrase(words, 'wholeNorm')
      : number
  const known = valueWord(words, part, [...path, 'certainty'], String(article['certainty']))
  const says = article['says']
  const [first = '', ...others] = isText(says) ? inLanguages(says) : [JSON.stringify(says)]
  return { depth, name, text: [`${first} [${known}]`, ...others] }
}

const rowsOf = (
  showing: Showing,
  value: unknown,
  path: readonly string[],
  depth: number,
): readonly Row[] => {
  const { words, part, cite } = showing
  const name = fieldWord(words, part, path)
  const word = (scalar: Scalar): string => valueWord(words, part, path, scalar)
  if (isScalar(value)) return [{ depth, name, text: [word(value)] }]
  if (isText(value)) {
    return [{ depth, name, text: inLanguages(value) }]
  }
  // What nobody read is named by its id and not cited.
  if (isArticle(value)) {
    const { norm, article } = value
    return [{ depth, name, text: [cite(value) ?? phrase(words, 'unread', { norm, article })] }]
  }
  if (isRelation(value)) return [{ depth, name, text: [relationText(value)] }]
  // Data an identity is tried on is data of every kind; it is shown as it is.
  if (path.length === 1 && (path[0] === 'good' || path[0] === 'bad') && Array.isArray(value)) {
    return [{ depth, name, text: value.map((example) => JSON.stringify(example)) }]
  }
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    if (list.length === 0) return [{ depth, name, text: [phrase(words, 'none')] }]
    if (list.every(isScalar)) {
      return [{ depth, name, text: [list.map(word).join(words.separator)] }]
    }
    if (list.every(isText)) {
      return [{ depth, name, text: list.flatMap(inLanguages) }]
    }
    if (list.every(isRelation)) return [{ depth, name, text: list.map(relationText) }]
    return [
      { depth, name, text: [] },
      ...list.flatMap((item): readonly Row[] => {
        if (!isMap(item)) return [{ depth: depth + 1, name: '·', text: [JSON.stringify(item)] }]
        const [first, ...rest] = fieldRows(showing, item, path, depth + 2)
        return first === undefined
          ? []
          : [{ ...first, depth: depth + 1, name: `· ${first.name}` }, ...rest]
      }),
    ]
  }
  if (!isMap(value)) return []
  return [{ depth, name, text: [] }, ...fieldRows(showing, value, path, depth + 1)]
}

/** Whether what a map says was seen in a text; one that says nothing of it is as its entry is. */
const wasSeen = (map: Entry): boolean => {
  const { provenance, certainty } = map
  const own = isMap(provenance) ? provenance['certainty'] : certainty
  return typeof own !== 'string' || isCitable(own as Certainty)
}

const fieldRows = (
  showing: Showing,
  map: Entry,
  path: readonly string[],
  depth: number,
): readonly Row[] => {
  // What rests on an article and was itself only remembered does not borrow the article's authority.
  const inner = wasSeen(map) ? showing : { ...showing, cite: () => undefined }
  return Object.entries(map).flatMap(([key, value]) =>
    path.at(-1) === 'articles' && isMap(value)
      ? [articleRow(showing, key, value, [...path, key], depth)]
      : rowsOf(inner, value, [...path, key], depth),
  )
}

/** Where an entry comes from stands last, whatever was said after it. */
const inReadingOrder = ({ id: _, provenance, ...entry }: Entry): Entry => ({
  ...entry,
  ...(provenance === undefined ? {} : { provenance }),
})

const indent = 2

/** Everything an entry says, in reading order: the names of the fields in one column, what they say in the other. */
export const entryLines = (entry: Entry, showing: Showing, columns: number): readonly string[] => {
  const rows = fieldRows(showing, inReadingOrder(entry), [], 1)
  const nameWidth = Math.max(
    ...rows
      .filter(({ text }) => text.length > 0)
      .map(({ depth, name }) => depth * indent + displayWidth(name)),
  )
  const width = Math.min(nameWidth, 34) + 2
  return rows.flatMap(({ depth, name, text }) => {
    const head = `${' '.repeat(depth * indent)}${name}`
    if (text.length === 0) return [head]
    const lines = text.flatMap((line) => wrap(line, Math.max(20, columns - width)))
    const isLong = displayWidth(head) > width - 2
    return [
      ...(isLong ? [head] : []),
      ...lines.map((line, index) => padEnd(index === 0 && !isLong ? head : '', width) + line),
    ]
  })
}
