import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Half, Reporter, UnseenCarrier, UnseenClass, UnseenText } from './unseen-text.js'

/** The sentences of both halves and the reports they go into, as they lie in a folder. */
export interface Unseen {
  readonly year: number
  readonly carriers: Readonly<Record<Reporter, UnseenCarrier>>
  readonly texts: readonly UnseenText[]
}

interface CarrierFile {
  readonly year: number
  readonly carriers: Readonly<Record<Reporter, UnseenCarrier>>
}

interface TextFile {
  readonly class: UnseenClass
  readonly texts: readonly Omit<UnseenText, 'class' | 'half'>[]
}

const halves: readonly Half[] = ['open', 'held']

/** Reads the set from its folder; the files are ours, so their shape is taken as it is. */
export const readUnseen = (folder: string): Unseen => {
  const read = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'))
  const { year, carriers } = read('carriers.yaml') as CarrierFile
  const texts = halves.flatMap((half) =>
    readdirSync(join(folder, half))
      .sort()
      .flatMap((name) => {
        const file = read(`${half}/${name}`) as TextFile
        return file.texts.map((text): UnseenText => ({ ...text, class: file.class, half }))
      }),
  )
  return { year, carriers, texts }
}
