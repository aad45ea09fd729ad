/*
 * Fractions of our own for holding a result against a printed decimal: nothing of the engine is used to judge the engine.
 */

interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** Reads "8.528", "-3" or "25/3". */
const fraction = (text: string): Fraction => {
  if (!/^-?\d+(?:\.\d+|\/\d+)?$/.test(text)) throw new Error(`no number: "${text}"`)
  const [over = '', under] = text.split('/')
  if (under !== undefined) return { n: BigInt(over), d: BigInt(under) }
  const [whole = '', part = ''] = over.split('.')
  return { n: BigInt(whole + part), d: 10n ** BigInt(part.length) }
}

/** Whether an exact result and a printed decimal differ by no more than the tolerance. */
export const isWithin = (exact: string, printed: string, tolerance: string): boolean => {
  const [a, b, t] = [fraction(exact), fraction(printed), fraction(tolerance)]
  const difference = a.n * b.d - b.n * a.d
  const size = difference < 0n ? -difference : difference
  return size * t.d <= t.n * a.d * b.d
}
