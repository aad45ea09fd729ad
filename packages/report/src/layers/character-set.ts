/**
 * Whether a UTF-16 unit is one of the given characters: one look into a table. Passes over every character of a text ask by
 * `charCodeAt`; a string's `includes`, a `Set` of strings or an expression would make a string of each.
 */
export const characterSet = (characters: string): ((unit: number) => boolean) => {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1
  return (unit) => table[unit] === 1
}
