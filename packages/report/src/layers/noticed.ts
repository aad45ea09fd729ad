import { characterSet } from './character-set.js'

/** What a layer looks for in a text: single characters, and words, which are noticed by their first two. */
export interface Sought {
  readonly characters?: string
  readonly words?: readonly string[]
}

/** For each kind of thing looked for, the offsets at which one may stand, in order. */
export type Noticed<Kind extends string> = Readonly<Record<Kind, readonly number[]>>

/** A number below 65,536 that two characters stand for together; few others share it. */
const mixed = (one: number, two: number): number => (Math.imul(one, 0x9e35) ^ two) & 0xffff

/**
 * One pass over a text for all layers, instead of one pass each: most characters mean something to none of them and are let go by two
 * looks at small tables, one for the character and one for it with the next. Each layer then walks over its own offsets only, see
 * {@link walk}.
 */
export const noticing = <Kind extends string>(
  sought: Readonly<Record<Kind, Sought>>,
): ((text: string) => Noticed<Kind>) => {
  const all = Object.entries<Sought>(sought)
  /** The kinds that look for a character, and for two that follow each other. */
  const alone = new Map<number, number[]>()
  const words = new Map<number, number[]>()
  const add = (kinds: Map<number, number[]>, key: number, kind: number): void => {
    const known = kinds.get(key) ?? []
    if (!known.includes(kind)) kinds.set(key, [...known, kind])
  }
  let singles = ''
  let pairs = ''
  all.forEach(([, { characters = '', words: told = [] }], kind) => {
    for (const word of [...characters, ...told]) {
      const unit = word.charCodeAt(0)
      if (word.length === 1) {
        add(alone, unit, kind)
        singles += word
      } else {
        const next = word.charCodeAt(1)
        add(words, (unit << 16) | next, kind)
        pairs += String.fromCharCode(mixed(unit, next))
      }
    }
  })
  const isSought = characterSet(singles)
  const maySoughtBegin = characterSet(pairs)
  return (text) => {
    const offsets = all.map((): number[] => [])
    const put = (kinds: readonly number[] | undefined, at: number): void => {
      if (kinds !== undefined) for (const kind of kinds) offsets[kind]?.push(at)
    }
    let unit = text.charCodeAt(0)
    for (let at = 0; at < text.length; at++) {
      const next = text.charCodeAt(at + 1)
      if (isSought(unit)) put(alone.get(unit), at)
      if (maySoughtBegin(mixed(unit, next))) put(words.get((unit << 16) | next), at)
      unit = next
    }
    return Object.fromEntries(
      all.map(([kind], index) => [kind, offsets[index] ?? []]),
    ) as unknown as Noticed<Kind>
  }
}

/** Walks over offsets: the index of the first that is not before a place. Whoever asks for places in order goes on where it stood. */
export const walk = (offsets: readonly number[]): ((place: number) => number) => {
  let next = 0
  return (place) => {
    if ((offsets[next - 1] ?? -1) >= place) next = 0
    while ((offsets[next] ?? place) < place) next++
    return next
  }
}
