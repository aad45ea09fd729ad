import type { FactValue } from '@fazhi/model'

/** A fact as it was given, and where. */
export interface Given {
  readonly of: { readonly unit: string; readonly fact: string; readonly name: string }
  readonly value: FactValue
  readonly at: string
}
