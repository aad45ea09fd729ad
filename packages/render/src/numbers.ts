import type { ExactString } from '@fazhi/model'

interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

/** Reads an exact number: "12", "-0.30" or "n/d". */
const parse = (text: string): Ratio | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text)
  if (match === null) return undefined
  const [, minus, whole = '0', fraction = '', under = '1'] = match
  const scale = 10n ** BigInt(fraction.length)
  const n = BigInt(whole + fraction)
  const d = BigInt(under) * scale
  return d === 0n ? undefined : { n: minus === '-' ? -n : n, d }
}

const fixed = (ratio: Ratio, places: number): { text: string; exact: boolean } => {
  const negative = ratio.n < 0n
  const scaled = (negative ? -ratio.n : ratio.n) * 10n ** BigInt(places)
  const quotient = scaled / ratio.d
  const rest = scaled % ratio.d
  const rounded = 2n * rest >= ratio.d ? quotient + 1n : quotient
  const digits = rounded.toString().padStart(places + 1, '0')
  const text =
    places === 0
      ? digits
      : `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`
  return { text: negative && rounded !== 0n ? `-${text}` : text, exact: rest === 0n }
}

const minus = (text: string): string => text.replace('-', '−')

/**
 * An exact number for reading: at least `places` decimals, up to `most` where it needs them, and "≈" where even that is not
 * the whole number. Showing is not rounding: the record keeps the exact value. Text that is no number is shown as it is.
 */
export const showNumber = (exact: ExactString | string, places = 2, most = 4): string => {
  const ratio = parse(exact)
  if (ratio === undefined) return exact
  for (let digits = places; digits <= most; digits++) {
    const { text, exact: whole } = fixed(ratio, digits)
    if (whole) return minus(text)
  }
  // What is not nothing never shows as nothing.
  const short = fixed(ratio, places).text
  return `≈${minus(/[1-9]/.test(short) ? short : fixed(ratio, most).text)}`
}

/** A number as short as it can be said: "3", "0.25", "≈0.33". For counts and thresholds inside a sentence. */
export const showShort = (exact: ExactString | string): string =>
  showNumber(exact, 0, 6).replace(/^≈.*/, () => showNumber(exact, 2, 4))

/** A movement with its sign always shown: "+2.00", "−0.30", "≈+0.67", "0.00". */
export const showSigned = (exact: ExactString | string): string => {
  const text = showNumber(exact)
  const ratio = parse(exact)
  if (ratio === undefined || ratio.n <= 0n) return text
  return text.startsWith('≈') ? `≈+${text.slice(1)}` : `+${text}`
}

/** A rate as a percentage: "0.6" → "60%", "2/3" → "≈66.67%". */
export const showPercent = (exact: ExactString | string): string => {
  const ratio = parse(exact)
  if (ratio === undefined) return exact
  const hundredfold = { n: ratio.n * 100n, d: ratio.d }
  for (let digits = 0; digits <= 2; digits++) {
    const { text, exact: whole } = fixed(hundredfold, digits)
    if (whole) return `${minus(text)}%`
  }
  return `≈${minus(fixed(hundredfold, 2).text)}%`
}

/** Where a number stands between 0 and a full mark, in percent with two decimals, held inside 0 and 100. For the length of a bar. */
export const shareOf = (exact: ExactString | string, full: ExactString | string): string => {
  const part = parse(exact)
  const whole = parse(full)
  if (part === undefined || whole === undefined || whole.n <= 0n || part.n <= 0n) return '0'
  const ratio = { n: part.n * whole.d * 100n, d: part.d * whole.n }
  return ratio.n >= ratio.d * 100n ? '100' : fixed(ratio, 2).text
}

/** -1, 0 or 1. Text that is no number counts as 0. */
export const signOf = (exact: ExactString | string): -1 | 0 | 1 => {
  const ratio = parse(exact)
  if (ratio === undefined || ratio.n === 0n) return 0
  return ratio.n < 0n ? -1 : 1
}

/** Adds exact numbers for the running level of a waterfall; gives "n/d" text. */
export const addExact = (a: string, b: string): string => {
  const x = parse(a) ?? { n: 0n, d: 1n }
  const y = parse(b) ?? { n: 0n, d: 1n }
  return `${x.n * y.d + y.n * x.d}/${x.d * y.d}`
}

/** Which of two exact numbers is smaller. */
export const compareExact = (a: string, b: string): number => {
  const x = parse(a) ?? { n: 0n, d: 1n }
  const y = parse(b) ?? { n: 0n, d: 1n }
  const left = x.n * y.d
  const right = y.n * x.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** The same number with the other sign; "0" stays. */
export const negateExact = (exact: string): string => {
  if (signOf(exact) === 0) return exact
  return exact.startsWith('-') ? exact.slice(1) : `-${exact}`
}

/** The largest multiple of ten that is not above a number; "0" for ten and less. */
export const tensBelow = (exact: string): string => {
  const ratio = parse(exact)
  if (ratio === undefined || ratio.n <= 10n * ratio.d) return '0'
  return String((ratio.n / (10n * ratio.d)) * 10n)
}
