/** Characters of the code in the order of their values, 0 to 30: digits and capitals without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const length = 18
/** Weights of the first 17 positions: 3 to the power of the place, modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
/** Weights of the eight characters of the organisation code (positions 9 to 16). */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** First two digits of a division code: the provinces of GB/T 2260, and 10 for bodies that register for the whole nation. */
const provinces = /^(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/

/** Capitals that the code never has, with the character that is meant where they look like one. */
const lookAlikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2', V: 'U' }

/**
 * What is wrong with a unified social credit code. `position` counts characters from 1.
 * - `length`: it does not have 18 characters; `found` is how many it has.
 * - `character`: a character that no code has; `expected` is the one it is easily typed for (O for 0, a small letter for a
 *   capital), empty where there is none.
 * - `division`: positions 3 to 8 are no division code: not six digits, or no province begins so; `expected` is empty.
 * - `organisation`: the check character of the organisation code, position 17, contradicts positions 9 to 16.
 * - `check`: the check character, position 18, contradicts all others.
 */
export interface CreditCodeFault {
  readonly part: 'length' | 'character' | 'division' | 'organisation' | 'check'
  readonly position: number
  readonly found: string
  readonly expected: string
}

const weighted = (values: readonly number[], by: readonly number[]): number =>
  by.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0)

/** The check character of an organisation code (GB 11714) from its eight characters; letters count from A = 10. */
const organisationCheck = (organisation: string): string => {
  const values = [...organisation].map((character) => Number.parseInt(character, 36))
  const check = (11 - (weighted(values, organisationWeights) % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** The last character of the code from the 17 before it. */
const lastCheck = (code: string): string => {
  const values = [...code].map((character) => alphabet.indexOf(character))
  return alphabet.charAt((31 - (weighted(values, weights) % 31)) % 31)
}

const wrongCharacter = (code: string): CreditCodeFault | undefined => {
  const place = [...code].findIndex((character) => !alphabet.includes(character))
  if (place === -1) return undefined
  const found = [...code][place] ?? ''
  // Small letters, and the wide forms that a Chinese keyboard types.
  const capital = found.normalize('NFKC').toUpperCase()
  const meant = alphabet.includes(capital) ? capital : (lookAlikes[capital] ?? '')
  const expected = meant.length === 1 ? meant : ''
  return { part: 'character', position: place + 1, found, expected }
}

/**
 * The first fault of a unified social credit code (统一社会信用代码), or nothing: its length, its characters, the division code
 * inside it, the check character of the organisation code inside it, its own check character. Nothing is corrected: `expected` is
 * what would fit the rest, and the mistake may as well be in the rest.
 *
 * Measured over the codes of the tests: every single wrong character and every swap of two different neighbours is caught, by the
 * last check character alone. Of swaps further apart it misses one, of the first with the last character, whose weights are both 1.
 * Two mistakes at once may cancel out: one such code in thirty passes the last check, fewer where the organisation code has one.
 *
 * Sources, none of them the text of a standard: weights, characters and remainders of GB 32100-2015 as its readers describe them;
 * the check of GB 11714-1997 from memory. Some early codes of pilot places, for companies, break the rule and are valid.
 */
export const creditCodeFault = (code: string): CreditCodeFault | undefined => {
  const characters = [...code].length
  if (characters !== length)
    return {
      part: 'length',
      position: Math.min(characters, length),
      found: String(characters),
      expected: String(length),
    }
  const wrong = wrongCharacter(code)
  if (wrong !== undefined) return wrong
  const division = code.slice(2, 8)
  if (!/^\d{6}$/.test(division) || !provinces.test(division))
    return { part: 'division', position: 3, found: division, expected: '' }
  const ninth = code.charAt(16)
  const organisation = organisationCheck(code.slice(8, 16))
  if (ninth !== organisation)
    return { part: 'organisation', position: 17, found: ninth, expected: organisation }
  const last = code.charAt(17)
  const check = lastCheck(code.slice(0, 17))
  return last === check ? undefined : { part: 'check', position: 18, found: last, expected: check }
}
