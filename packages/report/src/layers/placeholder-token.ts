const latin = /[A-Za-z]/

/** Letters as names, products and list stars are no placeholders; see the traps in the tests. */
export const isPlaceholder = (
  token: string,
  last: string,
  next: string,
  letters: boolean,
  counted: boolean,
  placed: boolean,
): boolean => {
  if (token.startsWith('某')) return true
  // 3XX件: the first figure of a number whose rest is to come.
  if (letters && counted && /\d/.test(last) && /[^A-Za-z\d]/.test(next)) return true
  if (latin.test(last) || (latin.test(next) && !letters) || /[+＋\d]/.test(last)) return false
  if (/[+＋\d]/.test(next)) return false
  if (letters) {
    if (latin.test(next)) return false
    return token.length > 1 || counted || placed
  }
  if (/^[_＿]+$/.test(token)) return token.length > 1
  if (/^[×✕]+$/.test(token)) return token.length > 1 || counted || placed
  if (/^[*＊]+$/.test(token)) return counted || placed
  return token.length > 1 && (counted || placed)
}
