import type { Counted, StandingLeaf } from '@fazhi/model'
import type { RulePlan } from '../compile/index.js'
import { decided, type Range } from '../interval/index.js'
import { missingOf, type Reading } from '../read/index.js'
import { countedOf, type UnitReading } from '../record/index.js'

/** What is known of a condition from one unit's facts and points; how it stands in its group is still to be asked. */
export type Knowledge =
  | (Answer & { readonly kind: 'known' })
  | { readonly kind: 'standing'; readonly leaf: StandingLeaf }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Knowledge[] }
  | { readonly kind: 'not'; readonly of: Knowledge }

/** An answer in three-valued logic (R13), with what it rests on. */
export interface Answer {
  /** Absent while the facts leave it open. */
  readonly holds?: boolean
  /** Whether an operand is not applicable or has nothing to compare; then the condition says nothing. */
  readonly isSilent: boolean
  /** Whether it may still turn out that the condition says nothing. */
  readonly maySilence?: true
  readonly missing: readonly string[]
  readonly counted: readonly Counted[]
}

/** A unit with what its nodes can come to, where missing facts are read as their whole domain. */
export type ReadUnit = UnitReading & { readonly ranges?: readonly (Range | undefined)[] }

/** Whether a node holds, as far as the facts settle it: with ranges whatever the missing ones turn out to be. */
export const settledAt = ({ values, ranges }: ReadUnit, id: number): boolean | undefined => {
  const reading = values[id]
  if (ranges !== undefined && (reading?.missing.length ?? 0) > 0) {
    const range = ranges[id]
    return range === undefined ? undefined : decided(range)
  }
  return typeof reading?.value === 'boolean' ? reading.value : undefined
}

/** Reads what one unit settles of a condition. */
export const knowledgeOf = (unit: ReadUnit, plan: RulePlan): Knowledge => {
  switch (plan.kind) {
    case 'standing':
      return plan
    case 'all':
    case 'any':
      return { kind: plan.kind, of: plan.of.map((one) => knowledgeOf(unit, one)) }
    case 'not':
      return { kind: 'not', of: knowledgeOf(unit, plan.of) }
    case 'ofUnit': {
      const at = (id: number): Reading | undefined => unit.values[id]
      const [silent, holds] = [at(plan.when.silent), at(plan.when.holds)]
      const isSilent = settledAt(unit, plan.when.silent)
      const value = isSilent === undefined ? undefined : settledAt(unit, plan.when.holds)
      return {
        kind: 'known',
        ...(value === undefined ? {} : { holds: value }),
        isSilent: isSilent === true,
        ...(isSilent === undefined ? { maySilence: true as const } : {}),
        missing:
          isSilent === true
            ? []
            : missingOf([silent, holds].flatMap((one) => (one === undefined ? [] : [one]))),
        counted: plan.when.counted.map((counted) => countedOf(unit, counted)),
      }
    }
  }
}
