import type { Counted, StandingLeaf } from '@fazhi/model'
import type { RulePlan } from '../compile/index.js'
import { isTrue, missingOf, type Reading } from '../read/index.js'
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
  readonly missing: readonly string[]
  readonly counted: readonly Counted[]
}

/** Reads what one unit settles of a condition. */
export const knowledgeOf = (unit: UnitReading, plan: RulePlan): Knowledge => {
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
      const value = holds?.value
      return {
        kind: 'known',
        ...(typeof value === 'boolean' && silent?.value !== undefined ? { holds: value } : {}),
        isSilent: isTrue(silent),
        missing: isTrue(silent)
          ? []
          : missingOf([silent, holds].flatMap((one) => (one === undefined ? [] : [one]))),
        counted: plan.when.counted.map((counted) => countedOf(unit, counted)),
      }
    }
  }
}
