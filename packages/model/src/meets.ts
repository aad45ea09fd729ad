import type { Relation } from './condition.js'

/** Whether a number that compares to a bound so meets a relation. `order` is below, at or above 0 as the number is to the bound. */
export const meets = (order: number, rel: Relation): boolean => {
  switch (rel) {
    case '>=':
      return order >= 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
    case '=':
      return order === 0
  }
}
