import {
  amountValue,
  coverageValue,
  eventValue,
  judgementValue,
  scoreValue,
  submission,
  keysAt as within,
} from '@fazhi/model/schema'

/** Where the value of a fact begins: below `facts/ID`, or below `units/ID/ID` of the city. */
const valueAt = (path: readonly PropertyKey[]): number => {
  const at = path[0] === 'facts' ? 2 : path[0] === 'units' ? 3 : path.length
  return path[at] === 'claimed' || path[at] === 'verified' ? at : path.length
}

/** Keys known in the object at a path of a submission; what a misspelt key is compared with. */
export const keysAt = (path: readonly PropertyKey[]): readonly string[] => {
  if (valueAt(path) === path.length) return within(submission, path)
  // A value is read by the shape it looks like, so the schema of the whole does not tell which keys it may have.
  return typeof path.at(-1) === 'number'
    ? [eventValue, judgementValue].flatMap((shape) => within(shape, []))
    : [amountValue, scoreValue, coverageValue, judgementValue].flatMap((shape) => within(shape, []))
}
