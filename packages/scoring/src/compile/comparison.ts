import type { Relation } from '@fazhi/model'
import type { Id, Pen } from '../graph/index.js'

/** A number against a line; "at most" is "not more than". */
export const comparisonIn = (write: Pen, number: Id, rel: Relation, line: Id): Id => {
  if (rel === '<=') return write.not(write.test(number, '>', line))
  if (rel === '<') return write.not(write.test(number, '>=', line))
  return write.test(number, rel, line)
}
