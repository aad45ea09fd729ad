import type { ExactString, FactValue, ScoreNode } from '@fazhi/model'
import { compare, toExact, zero } from '../exact/index.js'
import type { Asking } from './asking.js'
import { changesFor } from './change.js'
import { isRelative } from './relative.js'
import type { Speaker } from './speaker.js'
import type { WhatIf } from './what-if.js'

/** One fact at another value, and the points more in total, all else held; computed, never estimated. */
export interface WinBack {
  readonly fact: string
  readonly value: FactValue
  readonly points: ExactString
  readonly text: string
}

/** What a search for lost points found, and whether it looked at everything. */
export interface WinBacks {
  readonly winBack: readonly WinBack[]
  /** False where a clause compares with others or with last year, or a fact moves what others are compared with. */
  readonly isWhole: boolean
}

/** What would win points of a leaf back: for each clause the nearest change that gains anything, and the one that gains most. */
export const winBacks = (leaf: ScoreNode, ask: WhatIf, speaker: Speaker): WinBacks => {
  const asking: Asking = {
    rulebook: speaker.rulebook,
    unit: ask.unit,
    readings: ask.readings,
    speaker,
    gain: (fact, value) => {
      const reading = ask.readings.get(fact)
      return reading?.state === 'given' ? ask.gain(leaf.id, fact, value).leaf : zero
    },
  }
  const seen = new Set<string>()
  const searched = leaf.clauses.filter((clause) => !isRelative(speaker.rulebook, clause))
  const changes = searched.flatMap((clause) => changesFor(clause, asking))
  const held = changes.filter(({ fact }) => !ask.isShared(fact))
  const winBack = held
    .filter(({ fact, value, words }) => {
      if (seen.has(words) || compare(asking.gain(fact, value), zero) <= 0) return false
      seen.add(words)
      return true
    })
    .map(({ fact, value, words }) => ({
      fact,
      value,
      words,
      gain: ask.gain(leaf.id, fact, value).total,
    }))
    .filter(({ gain }) => compare(gain, zero) > 0)
    .sort((a, b) => compare(a.gain, b.gain))
    .map(({ fact, value, words, gain }) => {
      const points = toExact(gain)
      const text = speaker.say('winBack.line', { change: words, points: speaker.signed(points) })
      return { fact, value, points, text }
    })
  const isWhole = searched.length === leaf.clauses.length && held.length === changes.length
  return { winBack, isWhole }
}
