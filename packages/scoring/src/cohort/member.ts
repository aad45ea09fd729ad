import type { Table } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import type { UnitFacts } from '../facts/index.js'

/** A unit with the rules and facts it is read with. */
export interface Member {
  readonly table: Table
  readonly program: Program
  readonly facts: UnitFacts
  /** Whether several submissions speak for the unit, so that nobody knows which of them is true. */
  readonly isContested: boolean
}
