import type { ExactString } from '@fazhi/model'
import fc from 'fast-check'
import { x } from '../make.js'

const exactly = (...texts: readonly string[]): fc.Arbitrary<ExactString> =>
  fc.constantFrom(...texts.map(x))

/** Prices as schemes write them, and a few that have no finite decimal. */
export const price = exactly(
  '0.05',
  '0.1',
  '0.25',
  '0.3',
  '0.5',
  '1',
  '1.5',
  '2',
  '3',
  '5',
  '1/3',
  '2/7',
)
/** Bounds of counts, marks and rates alike; ends of bands are met exactly now and then. */
export const bound = exactly(
  '0',
  '0.5',
  '0.6',
  '0.9',
  '0.95',
  '1',
  '2',
  '4',
  '6',
  '10',
  '60',
  '90',
  '1/3',
)
export const atMost = exactly('0.5', '1', '1.2', '2', '3')
export const per = exactly('1', '1', '1', '0.01', '0.05', '5', '10')
export const points = exactly('2', '3', '4', '5', '7.5', '10', '10/3')
