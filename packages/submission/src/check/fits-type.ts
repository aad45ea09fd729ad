import { type FactType, type FactValue, isDay } from '@fazhi/model'
import {
  amountValue,
  countValue,
  coverageValue,
  eventValue,
  judgementValue,
  judgementValues,
  sampleValue,
  scoreValue,
  tallyValue,
} from '@fazhi/model/schema'

/** How a document was handed in: in time, late, or never. */
const filings: readonly FactValue[] = ['onTime', 'late', 'never']

const isList = (value: FactValue, fits: (element: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits)

const shapes: Readonly<Record<FactType, (value: FactValue) => boolean>> = {
  count: (value) => countValue.safeParse(value).success,
  amount: (value) => amountValue.safeParse(value).success,
  flag: (value) => typeof value === 'boolean',
  level: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && isDay(value),
  filing: (value) => filings.includes(value),
  score: (value) => scoreValue.safeParse(value).success,
  samples: (value) => isList(value, (element) => sampleValue.safeParse(element).success),
  tally: (value) => tallyValue.safeParse(value).success,
  events: (value) => isList(value, (element) => eventValue.safeParse(element).success),
  coverage: (value) => coverageValue.safeParse(value).success,
  judgement: (value) =>
    judgementValue.safeParse(value).success || judgementValues.safeParse(value).success,
}

/** Whether a value has the shape of a type of fact. */
export const fitsType = (type: FactType, value: FactValue): boolean => shapes[type](value)
