import {
  type Catalog,
  compare,
  divide,
  exactOf,
  type PlaceRollUp,
  pointer,
  type RollUp,
} from '@fazhi/model'
import { placeRollUp } from '@fazhi/model/schema'

/** What is wrong with a roll-up that was read: its form, what it says of units, or what it counts. */
export type RollUpFault =
  /** Not of the form of a roll-up. */
  | { readonly what: 'form'; readonly pointer: string }
  /** Units that gave a figure and those that are missing are not as many as expected, or one stands twice. */
  | { readonly what: 'units'; readonly pointer: string; readonly id: string }
  /** A rate that is not its numerator over its denominator. */
  | { readonly what: 'rate'; readonly pointer: string; readonly id: string }
  /** One fact or rate twice. */
  | { readonly what: 'doubled'; readonly pointer: string; readonly id: string }

/** The roll-up of a place as it was read, or every fault it has. */
export type ParsedRollUp =
  | {
      readonly placeRollUp: PlaceRollUp
      /** Facts and rates the catalog does not have, a place's own: nothing adds them up, so they are left out. */
      readonly leftOut: readonly string[]
      readonly faults?: undefined
    }
  | { readonly faults: readonly [RollUpFault, ...RollUpFault[]] }

interface Row {
  readonly id: string
  readonly at: string
  readonly from: readonly string[]
  readonly missing: readonly string[]
  readonly expected: number
}

const rowsOf = ({ figures, rates = [] }: RollUp): readonly Row[] => [
  ...figures.map((one, index) => ({
    ...one,
    id: one.fact,
    at: pointer(['rollUp', 'figures', index]),
  })),
  ...rates.map((one, index) => ({ ...one, id: one.rate, at: pointer(['rollUp', 'rates', index]) })),
]

const faultsOf = (rolled: RollUp): readonly RollUpFault[] => {
  const seen = new Set<string>()
  const faults: RollUpFault[] = []
  for (const { id, at, from, missing, expected } of rowsOf(rolled)) {
    if (seen.has(id)) faults.push({ what: 'doubled', pointer: at, id })
    seen.add(id)
    const units = [...from, ...missing]
    if (units.length !== expected || new Set(units).size !== units.length)
      faults.push({ what: 'units', pointer: at, id })
  }
  for (const [index, { rate, numerator, denominator, value }] of (rolled.rates ?? []).entries()) {
    const whole = exactOf(denominator)
    const isRight =
      whole.n === 0n
        ? value === undefined
        : value !== undefined && compare(exactOf(value), divide(exactOf(numerator), whole)) === 0
    if (!isRight)
      faults.push({ what: 'rate', pointer: pointer(['rollUp', 'rates', index]), id: rate })
  }
  return faults
}

/**
 * Reads the roll-up of a place from plain data, as an earlier run gave it, for the roll-up of the place above. With any fault there is
 * none: a figure that was changed by hand would go up unseen.
 */
export const parseRollUp = (
  value: unknown,
  catalog: Pick<Catalog, 'facts'> & Partial<Pick<Catalog, 'rates'>>,
): ParsedRollUp => {
  const parsed = placeRollUp.safeParse(value)
  if (!parsed.success) {
    const [first, ...others] = parsed.error.issues.map(
      ({ path }): RollUpFault => ({ what: 'form', pointer: pointer(path as (string | number)[]) }),
    )
    return { faults: [first ?? { what: 'form', pointer: '' }, ...others] }
  }
  const { place, rollUp } = parsed.data
  const [first, ...others] = faultsOf(rollUp)
  if (first !== undefined) return { faults: [first, ...others] }
  const known = new Set([...catalog.facts, ...(catalog.rates ?? [])].map(({ id }) => id))
  const { figures, rates } = rollUp
  return {
    placeRollUp: {
      place,
      rollUp: {
        ...rollUp,
        figures: figures.filter(({ fact }) => known.has(fact)),
        ...(rates === undefined ? {} : { rates: rates.filter(({ rate }) => known.has(rate)) }),
      },
    },
    leftOut: rowsOf(rollUp).flatMap(({ id }) => (known.has(id) ? [] : [id])),
  }
}
