export { formatExact } from './format.js'
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
export { type Mode, snap, toFixedDecimal, unitOfPlaces } from './round.js'
export { fromExact, parseExact, toExact } from './text.js'
