import type { DecimalString } from '@fazhi/model'

/** How many places a unit of money shifts the point against 元. */
const shifts = { 元: 0, 万元: 4, 亿元: 8 } as const

/** A unit of money. */
export type MoneyUnit = keyof typeof shifts

/** Whether a text is a unit of money. */
export const isMoneyUnit = (text: string | undefined): text is MoneyUnit =>
  text !== undefined && Object.hasOwn(shifts, text)

/** Money as whole units of 10^-places 元. */
interface Money {
  readonly digits: bigint
  readonly places: number
}

const moneyOf = (amount: string, unit: MoneyUnit): Money => {
  const [whole = '', decimals = ''] = amount.split('.')
  return { digits: BigInt(whole + decimals), places: decimals.length - shifts[unit] }
}

/** Adds amounts exactly, whatever unit each is in; the sum is in the unit asked for, without needless zeros. */
export const addAmounts = (
  amounts: readonly { readonly amount: DecimalString; readonly unit: MoneyUnit }[],
  unit: MoneyUnit,
): DecimalString => {
  const all = amounts.map((one) => moneyOf(one.amount, one.unit))
  const places = Math.max(0, ...all.map((money) => money.places))
  const sum = all.reduce(
    (total, money) => total + money.digits * 10n ** BigInt(places - money.places),
    0n,
  )
  const after = places + shifts[unit]
  const digits = (sum < 0n ? -sum : sum).toString().padStart(after + 1, '0')
  const whole = digits.slice(0, digits.length - after)
  const decimals = digits.slice(digits.length - after).replace(/(?<!0)0+$/, '')
  return `${sum < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}` as DecimalString
}
