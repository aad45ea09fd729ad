import { FazhiError } from './error.js'

declare const decimalBrand: unique symbol
declare const exactBrand: unique symbol

/**
 * A finite decimal as text: optional minus, no leading zeros, no exponent, no separators ("-0.30", "100").
 * The text is the value: trailing zeros are kept, and nothing passes through a binary double.
 */
export type DecimalString = string & { readonly [decimalBrand]: true }

/** An exact number as text: a decimal, or a fraction "n/d" in lowest terms with d > 1 where no finite decimal exists. */
export type ExactString = (string & { readonly [exactBrand]: true }) | DecimalString

const decimalPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
const negativeZero = /^-0(?:\.0+)?$/

/** Longest numeral accepted; far above any figure of the field, low enough that hostile input stays cheap. */
export const longestNumeral = 60

/** Whether a text is a decimal in the strict spelling. "1e5", ".5", "+5", "1,000", "-0" and blanks are not. */
export const isDecimalString = (text: string): text is DecimalString =>
  text.length <= longestNumeral && decimalPattern.test(text) && !negativeZero.test(text)

/** Reads a strict decimal; `undefined` when the text is anything else. */
export const parseDecimal = (text: string): DecimalString | undefined =>
  isDecimalString(text) ? text : undefined

/**
 * Reads a strict decimal.
 * @throws FazhiError `invalidDecimal` when the text is not one; use {@link parseDecimal} for text from outside.
 */
export const decimal = (text: string): DecimalString => {
  if (isDecimalString(text)) return text
  throw new FazhiError('invalidDecimal', { text })
}
