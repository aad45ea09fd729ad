export { formatExact } from './format.js'
export { toFixedDecimal } from './print.js'
export {
  add,
  compare,
  divide,
  equal,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  subtract,
  zero,
} from './rational.js'
export { type Mode, snap, unitOfPlaces } from './round.js'
export { fromExact, parseExact, toExact } from './text.js'
