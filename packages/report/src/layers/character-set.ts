/** Whether a UTF-16 unit is a digit of ASCII. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/**
 * Whether a UTF-16 unit is one of the given characters: one look at a bit of a table that stays near the processor. Passes over every
 * character of a text ask by `charCodeAt`; a string's `includes`, a `Set` of strings or an expression would make a string of each.
 */
export const characterSet = (characters: string): ((unit: number) => boolean) => {
  const bits = new Int32Array(0x10000 / 32)
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at)
    bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31))
  }
  return (unit) => ((bits[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0
}
