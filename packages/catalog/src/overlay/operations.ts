import { type CatalogPart, type Overlay, pointer as pointerOf } from '@fazhi/model'
import { fieldsNamed } from './fields.js'
import { partNames } from './parts.js'

type Article = { readonly norm: string; readonly article: string }

interface Common {
  readonly overlay: Overlay
  readonly part: CatalogPart
  readonly id: string
  /** Where it stands in the overlay, as steps and as a JSON pointer. */
  readonly path: readonly PropertyKey[]
  readonly pointer: string
  /** Fields of the entry it speaks of; the empty pointer is the whole entry. */
  readonly touches: readonly string[]
}

/** One thing an overlay does to one entry. */
export type Operation =
  | (Common & { readonly kind: 'add'; readonly entry: Readonly<Record<string, unknown>> })
  | (Common & {
      readonly kind: 'patch'
      readonly set: Readonly<Record<string, unknown>>
      readonly reason: string
      readonly basis?: Article
    })
  | (Common & { readonly kind: 'retire'; readonly reason: string; readonly basis?: Article })

const whole = ['']

/** Everything an overlay does, in the order it is done: it adds, then patches, then retires. */
export const operationsOf = (overlay: Overlay): readonly Operation[] => {
  const at = (kind: string, part: CatalogPart, index: number) => {
    const path = [kind, part, index]
    return { overlay, part, path, pointer: pointerOf(path) }
  }
  return [
    ...partNames.flatMap((part) =>
      (overlay.add?.[part] ?? []).map((entry, index): Operation => {
        const id = typeof entry['id'] === 'string' ? entry['id'] : ''
        return { kind: 'add', ...at('add', part, index), id, touches: whole, entry }
      }),
    ),
    ...partNames.flatMap((part) =>
      (overlay.patch?.[part] ?? []).map(
        (patch, index): Operation => ({
          kind: 'patch',
          ...at('patch', part, index),
          touches: fieldsNamed(patch.set),
          ...patch,
        }),
      ),
    ),
    ...partNames.flatMap((part) =>
      (overlay.retire?.[part] ?? []).map(
        (retire, index): Operation => ({
          kind: 'retire',
          ...at('retire', part, index),
          touches: whole,
          ...retire,
        }),
      ),
    ),
  ]
}

/** How messages call the entry an operation is about. */
export const entryOf = ({ part, id }: Pick<Operation, 'part' | 'id'>): string => `${part}/${id}`
