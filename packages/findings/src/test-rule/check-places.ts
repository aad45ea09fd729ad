import type { Finding, Place } from '@fazhi/model'
import type { Case } from './options.js'

/** Whether a JSON pointer leads to something in the data, or to a key that is missing where it belongs. */
const leadsTo = (data: unknown, pointer: string): boolean => {
  const steps = pointer.split('/').slice(1)
  let value = data
  for (const [index, step] of steps.entries()) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null) return false
    if (!Object.hasOwn(value, key)) return index === steps.length - 1 && !Array.isArray(value)
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return true
}

const problemOf = (place: Place, { text, data }: Case<unknown>): string | undefined => {
  switch (place.kind) {
    case 'text':
      return text !== undefined &&
        (place.start < 0 || place.start > place.end || place.end > text.length)
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
