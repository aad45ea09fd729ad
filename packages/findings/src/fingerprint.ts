import type { Finding } from '@fazhi/model'
import { comparePlaces } from './order.js'
import { type KeyedPlace, plainPlace } from './place.js'
import { textSurroundings } from './surroundings.js'

/** FNV-1a over UTF-16 units with a last mixing, so that texts that differ in their last character differ everywhere. */
const hash32 = (text: string): string => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0')
}

/** A short stable digest of what identifies something (FNV-1a over UTF-16 units, two lanes), 16 hexadecimal digits. Not for secrecy. */
export const digest = (text: string): string => {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ (unit + i), 0x85ebca6b)
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}

/** A finding before it has its fingerprint; its places may have keys. */
export type Unprinted = Omit<Finding, 'fingerprint' | 'at'> & { readonly at: readonly KeyedPlace[] }

const lineEnds = (quote: string): string => quote.replaceAll('\r\n', '\n')

/** What tells a place from others of its kind after edits elsewhere. The name of the file is no part of it: files are renamed. */
const where = (place: KeyedPlace | undefined, text: string | undefined): string => {
  if (place === undefined) return ''
  if (place.key !== undefined) return place.key
  switch (place.kind) {
    case 'text':
      return text === undefined ? `${place.start}` : textSurroundings(text, place.start, place.end)
    case 'data':
      return place.pointer
    case 'cell':
      return `${place.sheet}!${place.cell}`
    case 'word':
      return place.part
    case 'absent':
      return place.expected
  }
}

/** What stands at the place: the quote, else the text there. */
const what = ({ quote, at: [place] }: Unprinted, text: string | undefined): string => {
  if (quote !== undefined) return lineEnds(quote)
  return place?.kind === 'text' && text !== undefined
    ? lineEnds(text.slice(place.start, place.end))
    : ''
}

/**
 * Gives findings their fingerprints: 16 hexadecimal digits, eight for the rule and the place (ten Han characters each side in a
 * text, the key or pointer in data), eight for the quote and the rank among equals. So a place whose value changed is recognised
 * by its first half. `text` is the text the places point into. Linear in the findings. Keys stay on the places, for causes to be found by.
 */
export const printAll = <F extends Unprinted>(
  drafts: readonly F[],
  text?: string,
): (F & { readonly fingerprint: string })[] => {
  const groups = new Map<string, number[]>()
  const halves = drafts.map((draft, index) => {
    const first = hash32(`${draft.rule}|${where(draft.at[0], text)}`)
    const second = what(draft, text)
    const key = `${first}|${second}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
    return [first, second] as const
  })
  const prints: string[] = []
  const taken = new Set<string>()
  for (const group of groups.values()) {
    // Rank goes by place, so that it does not depend on the order in which a rule speaks.
    if (group.length > 1)
      group.sort((a, b) => comparePlaces(drafts[a]?.at[0], drafts[b]?.at[0]) || a - b)
    let rank = 0
    for (const index of group) {
      const [first, second] = halves[index] ?? ['', '']
      let print = first + hash32(`${second}|${rank++}`)
      while (taken.has(print)) print = first + hash32(`${second}|${rank++}`)
      taken.add(print)
      prints[index] = print
    }
  }
  return drafts.map((draft, index) => ({
    ...draft,
    fingerprint: prints[index] ?? '',
  }))
}

/** Gives findings their fingerprints and takes the keys off their places. `text` is the text the places point into. */
export const fingerprintAll = <F extends Unprinted>(
  drafts: readonly F[],
  text?: string,
): (F & { readonly fingerprint: string })[] =>
  printAll(drafts, text).map((finding) => ({ ...finding, at: finding.at.map(plainPlace) }))

/** The half of a fingerprint that says where: it stays when the value at the place changes. */
export const placeHalf = (fingerprint: string): string => fingerprint.slice(0, 8)
