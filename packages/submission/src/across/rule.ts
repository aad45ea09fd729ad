import { defineRule, type Rule } from '@fazhi/findings'
import type { FactEntries, Records } from '@fazhi/model'
import type { AcrossCodes } from '../codes.js'
import type { Collection } from './collection.js'

/** An example of a rule across submissions. */
export interface AcrossExample {
  /** Ids of units that have handed in. */
  readonly units?: readonly string[]
  /** Facts each of them gives. */
  readonly facts?: FactEntries
  /** Years of those units, where not all are of 2021. */
  readonly years?: readonly number[]
  /** The city's submissions: id of the city, what it says of units, and its records. */
  readonly cities?: readonly {
    readonly id: string
    readonly units?: Readonly<Record<string, FactEntries>>
    readonly records?: Records
  }[]
  /** Facts that the table of the units reads. */
  readonly reads?: readonly string[]
}

/** A rule about several submissions together. */
export type AcrossRule = Rule<Collection, AcrossCodes, AcrossExample>

/** Declares a rule about several submissions together. */
export const acrossRule = (
  rule: Omit<AcrossRule, 'phases' | 'outcome' | 'remedy' | 'severity'>,
): AcrossRule =>
  defineRule({
    outcome: 'fail',
    remedy: 'correct',
    severity: 'error',
    ...rule,
    phases: ['draft', 'submit', 'publish'],
  })
