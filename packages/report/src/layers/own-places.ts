import type { Block } from '@fazhi/model'
import { type KnownPlace, placesIn, placesNamed } from './gazetteer.js'

/** What a report calls itself and those above it: title, addressee and signature, with what the gazetteer knows of them. */
export interface OwnPlaces {
  /** The words of title, addressee and signature. */
  readonly told: string
  readonly known: readonly KnownPlace[]
  /** Names in them that the gazetteer has. */
  readonly names: ReadonlySet<string>
}

const named = /[\u4e00-\u9fff]{2}(?:省|市|县|区|旗|州|盟|镇|乡|街道)/

/** Places a report speaks for; nothing where neither title nor signature names one. */
export const ownPlaces = (blocks: readonly Block[]): OwnPlaces | undefined => {
  const told = blocks
    .filter(({ kind }) => kind === 'title' || kind === 'addressee' || kind === 'signature')
    .map(({ text }) => text)
    .join('\n')
  if (!named.test(told)) return undefined
  const names = new Set(placesIn(told).map(({ name }) => name))
  return { told, names, known: [...names].flatMap(placesNamed) }
}

/** Whether a name is one of the report's own places, above them or below them. */
export const isOwn = (own: OwnPlaces, name: string): boolean => {
  if (own.names.has(name) || own.told.includes(name)) return true
  return placesNamed(name).some((place) =>
    own.known.some(
      (mine) =>
        // The province and the city it lies in; the counties of a city or province that reports.
        name === mine.province ||
        name === mine.city ||
        own.names.has(place.province) ||
        (own.names.has(place.city) && place.city !== ''),
    ),
  )
}
