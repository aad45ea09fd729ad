import { type Place, pointer } from '@fazhi/model'

/**
 * A place, with what it is recognised by after edits elsewhere where its position alone would not do: "/evidence/e7/date" for the
 * seventh evidence, wherever in the list it stands. The key decides the fingerprint and is no part of the finding.
 */
export type KeyedPlace = Place & { readonly key?: string }

/** Takes the key off a place, as it stands in a finding. */
export const plainPlace = (place: KeyedPlace): Place => {
  if (place.key === undefined) return place
  const { key: _, ...plain } = place
  return plain
}

/** A step of a JSON pointer: a key or an index. */
export type Step = string | number

/** The name an element of a list goes by: its `id`, where it has one. */
const ownId = (element: unknown): string | undefined => {
  if (typeof element !== 'object' || element === null || !Object.hasOwn(element, 'id'))
    return undefined
  const { id } = element as { readonly id: unknown }
  return typeof id === 'string' ? id : undefined
}

/**
 * The key of a place in plain data: its pointer, with the id of each list element that has one instead of its index, so that a
 * row put in above changes nothing. `idOf` names elements that go by something else than `id`.
 */
export const stablePointer = (
  root: unknown,
  steps: readonly Step[],
  idOf: (element: unknown) => string | undefined = ownId,
): string => {
  let value = root
  const stable = steps.map((step) => {
    const inList = Array.isArray(value)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<Step, unknown>>)[step]
        : undefined
    // The mark keeps an id of digits apart from an index.
    const id = inList ? idOf(value) : undefined
    return id === undefined ? step : `#${id}`
  })
  return pointer(stable)
}

/** Which part of an entry of a map is meant: what stands there, or the name it stands under. */
export type EntryPart = 'value' | 'key'

/**
 * Finds the place of a JSON pointer where the data was read: line and column in a file, or the cell of a workbook.
 * `undefined` when it does not know; the pointer itself then is the place. Who cannot tell a name from its value gives the one place.
 */
export type PlaceOf = (pointer: string, part?: EntryPart) => Place | undefined

/** Where data came from, for the places of findings. */
export interface Origin {
  readonly file?: string | undefined
  readonly placeOf?: PlaceOf | undefined
}

/** The place of a pointer in data of this origin. */
export const placeAt = (origin: Origin, at: string, part?: EntryPart): Place =>
  origin.placeOf?.(at, part) ?? {
    kind: 'data',
    ...(origin.file === undefined ? {} : { file: origin.file }),
    pointer: at,
  }

/** Which place it is inside one answer: what a cause is found by. */
export const placeName = (place: KeyedPlace): string => {
  const file = place.file ?? ''
  if (place.key !== undefined) return `${file}|${place.key}`
  switch (place.kind) {
    case 'text':
      return `${file}|@${place.start}`
    case 'data':
      return `${file}|${place.pointer}`
    case 'cell':
      return `${file}|${place.sheet}!${place.cell}`
    case 'word':
      return `${file}|${place.part}#${place.paragraph}@${place.start}`
    case 'absent':
      return `${file}|?${place.expected}`
  }
}
