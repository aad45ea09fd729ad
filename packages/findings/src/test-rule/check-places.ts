import { type Finding, type Place, stepsOf, valueAt } from '@fazhi/model'
import type { Case } from './options.js'

/** Whether a JSON pointer leads to something in the data, or to a key that is missing where it belongs. */
const leadsTo = (data: unknown, pointer: string): boolean => {
  const steps = stepsOf(pointer)
  const last = steps.at(-1)
  if (last === undefined) return true
  const around = valueAt(data, steps.slice(0, -1))
  if (typeof around !== 'object' || around === null) return false
  return Object.hasOwn(around, last) || !Array.isArray(around)
}

/** Whether a range lies in a text. What is no whole number does not, for no comparison with it fails. */
const isRange = (
  { start, end }: { readonly start: number; readonly end: number },
  length: number,
) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length

const problemOf = (place: Place, { text, data }: Case<unknown>): string | undefined => {
  switch (place.kind) {
    case 'text':
      return text !== undefined && !isRange(place, text.length)
        ? `place ${place.start}–${place.end} lies outside the text`
        : undefined
    case 'data':
      return data !== undefined && !leadsTo(data, place.pointer)
        ? `place ${place.pointer} lies outside the data`
        : undefined
    case 'absent':
      return place.expected === ''
        ? 'an absent place that does not say what is expected'
        : undefined
    case 'cell':
    case 'word':
      return undefined
  }
}

const quoteProblem = ({ quote, at: [place] }: Finding, text: string | undefined): string[] => {
  if (quote === undefined || text === undefined || place?.kind !== 'text') return []
  const there = text.slice(place.start, place.end)
  return there === quote ? [] : [`quotes "${quote}", but "${there}" stands at the place`]
}

/** Findings without a place, places outside the input, and quotes of what does not stand there. */
export const checkPlaces = (example: Case<unknown>): readonly string[] =>
  example.own.flatMap((finding) => [
    ...(finding.at.length === 0 ? ['a finding without a place'] : []),
    ...finding.at.flatMap((place) => problemOf(place, example) ?? []),
    ...quoteProblem(finding, example.text),
  ])
