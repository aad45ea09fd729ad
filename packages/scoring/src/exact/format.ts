import type { ExactString } from '@fazhi/model'
import { toFixedDecimal } from './print.js'
import { fromExact } from './text.js'

/**
 * Prints an exact number with so many decimal places, ties away from zero. For the page only: nothing is computed from it.
 * @throws FazhiError `invalidDecimal` when the text is not an exact number.
 */
export const formatExact = (exact: ExactString, places: number): string =>
  toFixedDecimal(fromExact(exact), { places, mode: 'half-up' })
