import {
  type FactDefinition,
  type FactType,
  type FactValue,
  isDay,
  isDecimalString,
} from '@fazhi/model'
import {
  amountValue,
  approximateCount,
  countValue,
  coverageValue,
  eventValue,
  filingDays,
  judgementValue,
  judgementValues,
  scoreValue,
  tallyValue,
} from '@fazhi/model/schema'

/** How a document was handed in: in time, late, or never. */
const filings: readonly FactValue[] = ['onTime', 'late', 'never']

const isList = (value: FactValue, fits: (element: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits)

/** A count that is only known to be at least one number, and below another. */
const isNear = (value: FactValue): boolean => {
  const near = approximateCount.safeParse(value)
  return near.success && (near.data.below === undefined || near.data.below > near.data.atLeast)
}

/** The days on which it was sent and received, one of them at least; received no sooner than sent. */
const isDays = (value: FactValue): boolean => {
  const days = filingDays.safeParse(value)
  if (!days.success) return false
  const { sent, received } = days.data
  if (sent === undefined || received === undefined) return sent !== received
  return sent <= received
}

const states: readonly unknown[] = ['void', 'notValid']

/** A sample is marked, or of a class where the fact names classes. */
const isSample = (classes: readonly string[] | undefined, element: unknown): boolean => {
  if (states.includes(element)) return true
  if (classes !== undefined) return classes.includes(String(element))
  return typeof element === 'number' || (typeof element === 'string' && isDecimalString(element))
}

type Fits = (value: FactValue, definition: Pick<FactDefinition, 'levels'>) => boolean

const shapes: Readonly<Record<FactType, Fits>> = {
  count: (value) => countValue.safeParse(value).success || isNear(value),
  amount: (value) => amountValue.safeParse(value).success,
  flag: (value) => typeof value === 'boolean',
  level: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && isDay(value),
  filing: (value) => filings.includes(value) || isDays(value),
  score: (value) => scoreValue.safeParse(value).success,
  samples: (value, { levels }) => isList(value, (element) => isSample(levels, element)),
  tally: (value) => tallyValue.safeParse(value).success,
  events: (value) => isList(value, (element) => eventValue.safeParse(element).success),
  coverage: (value) => coverageValue.safeParse(value).success,
  judgement: (value) =>
    judgementValue.safeParse(value).success || judgementValues.safeParse(value).success,
}

/** Whether a value has the shape that the type of its fact fixes. */
export const fitsType = (
  definition: Pick<FactDefinition, 'type' | 'levels'>,
  value: FactValue,
): boolean => shapes[definition.type](value, definition)
