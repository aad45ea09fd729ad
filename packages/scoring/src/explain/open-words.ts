import type { Decision, ScoreInterval } from '@fazhi/model'
import { rangeWords } from './range-words.js'
import type { Speaker } from './speaker.js'

/** Names that a decision on an open outcome needs. */
interface Names {
  /** The range of the unit's score; absent for a unit that has a score. */
  readonly range: ScoreInterval | undefined
  /** The grade or the honour a quota is of. */
  readonly quotaOf: string
}

type Params = Decision['params']

const texts = (value: Params[string] | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

const isSome = (value: Params[string] | undefined): boolean =>
  value !== undefined && String(value) !== '0'

/** The grade that is open: for its own missing facts, for the scores of other units, or for both. */
export const gradeOpenWords = (
  slots: Readonly<Record<string, string>>,
  params: Params,
  { say }: Speaker,
): string => {
  if (!isSome(params['units'])) return say('decision.gradeOpen', slots)
  return say(
    texts(params['facts']).length === 0 ? 'decision.gradeOpenUnits' : 'decision.gradeOpenBoth',
    slots,
  )
}

/** Decisions on what is open, in words. */
export const openWords = (
  code: 'scoreOpen' | 'bandOpen' | 'placeOpen' | 'quotaOpen',
  slots: Readonly<Record<string, string>>,
  params: Params,
  { range, quotaOf }: Names,
  speaker: Speaker,
): string => {
  const { say } = speaker
  switch (code) {
    case 'scoreOpen': {
      const ends = range === undefined ? { lo: '', hi: '' } : rangeWords(range, speaker)
      return say('decision.scoreOpen', { ...slots, ...ends })
    }
    case 'bandOpen':
      return say(
        params['from'] === params['to'] ? 'decision.bandOpen' : 'decision.bandOpenBetween',
        slots,
      )
    case 'placeOpen': {
      const why = [
        ...(range === undefined ? [] : [say('decision.placeOpenOwn')]),
        ...(isSome(params['units']) ? [say('decision.placeOpenOthers', slots)] : []),
      ]
      return say('decision.placeOpen', { ...slots, units: why.join(say('comma')) })
    }
    case 'quotaOpen': {
      const result = params['result']
      const key = result === 'kept' || result === 'cut' ? result : 'open'
      const places =
        params['placesTo'] === undefined ? (slots['places'] ?? '') : say('decision.placesTo', slots)
      return say(`decision.quotaOpen.${key}`, { ...slots, grade: quotaOf, places })
    }
  }
}
