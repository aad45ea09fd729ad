import type { Finding, Place } from '@fazhi/model'
import { digest, textSurroundings } from './fingerprint.js'

const identity = (place: Place | undefined, text: string | undefined): string => {
  if (place === undefined) return ''
  switch (place.kind) {
    case 'text':
      return text === undefined ? `${place.start}` : textSurroundings(text, place.start, place.end)
    case 'data':
      return place.pointer
    case 'cell':
      return `${place.sheet}!${place.cell}`
    case 'word':
      return `${place.part}#${place.paragraph}`
    case 'absent':
      return place.expected
  }
}

/** Gives findings their fingerprints: rule, quote, surroundings, and the rank among equals. `text` is the text the places point into. */
export const fingerprintAll = <F extends Omit<Finding, 'fingerprint'>>(
  drafts: readonly F[],
  text?: string,
): (F & { readonly fingerprint: string })[] => {
  const ranks = new Map<string, number>()
  return drafts.map((draft) => {
    const place = draft.at[0]
    const key = `${draft.code}|${place?.file ?? ''}|${draft.quote ?? ''}|${identity(place, text)}`
    const rank = ranks.get(key) ?? 0
    ranks.set(key, rank + 1)
    return { ...draft, fingerprint: digest(`${key}|${rank}`) }
  })
}
