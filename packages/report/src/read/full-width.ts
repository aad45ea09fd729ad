/** A digit as wide as a character of Chinese: ０ to ９. */
const wide = /[\uff10-\uff19]/
const allWide = /[\uff10-\uff19]/g
/** How far a wide digit lies from the plain one. */
const apart = 0xff10 - 0x30

/**
 * A text with plain digits for those as wide as a Chinese character; every offset stays. A person types either, and reads the same. Marks as
 * wide as a character are left: Chinese text is set with them.
 */
export const plainDigits = (text: string): string =>
  wide.test(text)
    ? text.replace(allWide, (digit) => String.fromCharCode(digit.charCodeAt(0) - apart))
    : text
