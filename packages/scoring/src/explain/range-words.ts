import type { IntervalEnd, ScoreInterval } from '@fazhi/model'
import type { Speaker } from './speaker.js'

/** The two ends of an open score in words: which are reached, which only bound it, and what leaves one without an end. */
export interface RangeWords {
  readonly lo: string
  readonly hi: string
}

const endWords = (end: IntervalEnd, side: 'lo' | 'hi', { say, name }: Speaker): string =>
  end.kind === 'unbounded'
    ? say(`range.${side}.unbounded`, { facts: end.facts.map(name).join(say('listComma')) })
    : say(`range.${side}.${end.kind}`, { points: end.published })

/** Says between which ends a score lies. */
export const rangeWords = ({ lo, hi }: ScoreInterval, speaker: Speaker): RangeWords => ({
  lo: endWords(lo, 'lo', speaker),
  hi: endWords(hi, 'hi', speaker),
})
