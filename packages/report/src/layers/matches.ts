const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern in a text. `matchAll` does the same, but copies the pattern at each call: over many short texts with few
 * matches that costs more than the search.
 */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
