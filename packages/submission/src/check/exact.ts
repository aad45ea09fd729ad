/** A number as an exact fraction; the denominator is positive. */
interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

const fractionOf = (text: string): Fraction => {
  const [above = '', below] = text.split('/')
  const [whole = '', decimals = ''] = above.split('.')
  return {
    over: BigInt(whole + decimals),
    under: 10n ** BigInt(decimals.length) * BigInt(below ?? '1'),
  }
}

/** Orders two exact numbers, decimals or fractions "n/d": negative, zero or positive as in a sort. */
export const compareExact = (a: string, b: string): number => {
  const left = fractionOf(a)
  const right = fractionOf(b)
  const difference = left.over * right.under - right.over * left.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
