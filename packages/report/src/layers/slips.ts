/** Offset of the first character in which two texts differ. */
const firstDifference = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** How many characters differ at the same places of two texts of one length; counting stops above `most`. */
export const differences = (a: string, b: string, most: number): number => {
  let count = 0
  for (let at = 0; at < a.length && count <= most; at++) if (a[at] !== b[at]) count++
  return count
}

/**
 * Whether one slip of the pen makes one text of another: a character put for another, left out, put in, or two neighbours changed over.
 * A character before the first or after the last is no slip: 省, 市 and 县 stand before titles, and kinds of papers end with one more.
 */
export const isSlip = (found: string, right: string): boolean => {
  if (found === right) return false
  const at = firstDifference(found, right)
  if (found.length === right.length) {
    return (
      found.slice(at + 1) === right.slice(at + 1) ||
      (found[at] === right[at + 1] &&
        found[at + 1] === right[at] &&
        found.slice(at + 2) === right.slice(at + 2))
    )
  }
  if (at === 0 || at >= Math.min(found.length, right.length)) return false
  return found.length + 1 === right.length
    ? found.slice(at) === right.slice(at + 1)
    : found.length === right.length + 1 && found.slice(at + 1) === right.slice(at)
}
