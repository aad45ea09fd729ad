import type { Certainty } from '@fazhi/model'
import type { FieldChange } from './fields.js'
import { isMap } from './fields.js'

/** How well something is known, in steps: what was not seen in a text is one step, whatever the reason. */
const steps: Readonly<Record<Certainty, number>> = {
  inferred: 0,
  computed: 0,
  remembered: 0,
  secondary: 1,
  opening: 2,
  read: 3,
}

const stepOf = (value: unknown): number | undefined =>
  typeof value === 'string' && Object.hasOwn(steps, value) ? steps[value as Certainty] : undefined

/** The certainties inside a value, by where they stand; items of a list by their id. */
const certainties = (value: unknown, path = ''): readonly (readonly [string, unknown])[] => {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      certainties(item, `${path}/${isMap(item) ? String(item['id'] ?? index) : index}`),
    )
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([name, inner]): readonly (readonly [string, unknown])[] =>
    /certainty$/i.test(name) ? [[`${path}/${name}`, inner]] : certainties(inner, `${path}/${name}`),
  )
}

/** Whether a patch names a new source for what it says. */
export const namesSource = (changes: readonly FieldChange[]): boolean =>
  changes.some(({ field, to }) => field === '/provenance/source' && to !== undefined)

/** A certainty that a change raises; nothing when it raises none. */
export const raisedCertainty = (
  before: unknown,
  after: unknown,
): { readonly from: string; readonly to: string } | undefined => {
  const earlier = new Map(certainties(before))
  for (const [at, to] of certainties(after)) {
    const from = earlier.get(at)
    const was = stepOf(from)
    const is = stepOf(to)
    if (was !== undefined && is !== undefined && is > was)
      return { from: String(from), to: String(to) }
  }
  return undefined
}
