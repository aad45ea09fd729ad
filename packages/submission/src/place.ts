import type { Place } from '@fazhi/model'

/**
 * Finds the place of a JSON pointer where the data was read: line and column in a file, or the cell of a workbook.
 * `undefined` when it does not know; the pointer itself then is the place.
 */
export type PlaceOf = (pointer: string) => Place | undefined

/** Where the data came from, for the places of findings. */
export interface Origin {
  readonly file?: string | undefined
  readonly placeOf?: PlaceOf | undefined
}

/** A JSON pointer (RFC 6901) from its steps. */
export const pointer = (steps: readonly PropertyKey[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The place of a pointer. */
export const placeAt = (origin: Origin, at: string): Place =>
  origin.placeOf?.(at) ?? {
    kind: 'data',
    ...(origin.file === undefined ? {} : { file: origin.file }),
    pointer: at,
  }
