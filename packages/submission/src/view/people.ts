/** Lists that may hold people beside ids: what is spelt like an id points to an entry, anything else is a name. */
const listsOfPeople = ['attended', 'members'] as const
/** Keys that hold the name of a person. */
const keysOfPeople = ['signer', 'by'] as const

const isId = (value: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

/** Whether a text in this place is the name of a person: a principal's, a signer's, of one who decided or took part. */
export const isPerson = (value: string, path: readonly PropertyKey[]): boolean => {
  const key = path.at(-1)
  const list = path.at(-2)
  if (key === 'name') return path.at(-3) === 'principals'
  if ((keysOfPeople as readonly unknown[]).includes(key)) return true
  return (
    typeof key === 'number' && (listsOfPeople as readonly unknown[]).includes(list) && !isId(value)
  )
}

/** Tells every text of plain data with its path, in the order of the data. */
export const texts = function* (
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<readonly [string, readonly PropertyKey[]]> {
  if (typeof value === 'string') yield [value, path]
  else if (Array.isArray(value))
    for (const [index, element] of value.entries()) yield* texts(element, [...path, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, [...path, key])
}

/** The names of people that stand in plain data, each once, in the order they come. */
export const peopleIn = (value: unknown): readonly string[] => [
  ...new Set([...texts(value)].flatMap(([text, path]) => (isPerson(text, path) ? [text] : []))),
]

/** A copy of plain data with every text changed. */
export const mapTexts = <T>(
  value: T,
  change: (text: string, path: readonly PropertyKey[]) => string,
  path: readonly PropertyKey[] = [],
): T => {
  if (typeof value === 'string') return change(value, path) as T
  if (Array.isArray(value))
    return value.map((element, index) =>
      mapTexts(element as unknown, change, [...path, index]),
    ) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      mapTexts(inner as unknown, change, [...path, key]),
    ]),
  ) as T
}
