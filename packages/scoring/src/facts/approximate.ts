import type { ApproximateCount, FactValue } from '@fazhi/model'

export type { ApproximateCount }

/** Whether a value only says about how many there are. */
export const isApproximate = (value: FactValue): value is ApproximateCount =>
  typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, 'atLeast')
