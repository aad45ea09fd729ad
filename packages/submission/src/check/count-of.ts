import type { FactValue } from '@fazhi/model'

/** The count a value states: the number, or the sum of its quarters or months. Nothing for any other shape. */
export const countOf = (value: FactValue): bigint | undefined => {
  if (typeof value === 'number') return BigInt(value)
  if (!Array.isArray(value) || value.length === 0) return undefined
  let sum = 0n
  for (const part of value) {
    if (typeof part !== 'number') return undefined
    sum += BigInt(part)
  }
  return sum
}
