import {
  type Catalog,
  type CitySubmission,
  type FactDefinition,
  type FactEntry,
  type FactValue,
  isAskedOf,
  type RollUp,
  type RollUpFigure,
  type Submission,
  type UnitSubmission,
} from '@fazhi/model'
import { aggregate } from './aggregate.js'

/** What a roll-up may be told. */
export interface RollUpOptions {
  /** The year to roll up; the latest year of the submissions when absent. Submissions of other years are left out. */
  readonly year?: number
}

/** What one giver says of a fact: a value, that there is nothing to count, or nothing at all. */
interface Given {
  readonly from: string
  readonly entry: FactEntry | undefined
}

const own = (entries: Readonly<Record<string, FactEntry>> | undefined, fact: string) =>
  entries !== undefined && Object.hasOwn(entries, fact) ? entries[fact] : undefined

/** Who should give a fact, and what they gave: every unit it is asked of, or the city's offices for each of them, or the city itself. */
const givenOf = (
  definition: FactDefinition,
  units: readonly UnitSubmission[],
  cities: readonly CitySubmission[],
): readonly Given[] => {
  const { id, source, aggregate: rule } = definition
  if (rule === 'ownerOnly' || source === 'city')
    return cities.map((city) => ({ from: city.city.id, entry: own(city.facts, id) }))
  const entryOf = ({ unit, facts }: UnitSubmission): FactEntry | undefined =>
    source === 'unit'
      ? own(facts, id)
      : cities.map((city) => own(city.units[unit.id], id)).find((entry) => entry)
  // A figure is never thrown away because the dictionary did not expect it: who gives one counts as asked.
  return units
    .map((unit) => ({ unit: unit.unit, entry: entryOf(unit) }))
    .filter(
      ({ unit, entry }) => isAskedOf(definition.askedOf, unit) !== false || entry !== undefined,
    )
    .map(({ unit, entry }) => ({ from: unit.id, entry }))
}

const figureOf = (definition: FactDefinition, given: readonly Given[]): RollUpFigure[] => {
  const from: string[] = []
  const missing: string[] = []
  const values: FactValue[] = []
  for (const { from: giver, entry } of given) {
    if (entry?.verified !== undefined) values.push(entry.verified)
    // Who says with a reason that there is nothing to count has answered, and adds nothing.
    const answered = entry?.verified !== undefined || entry?.notApplicable !== undefined
    const list = answered ? from : missing
    list.push(giver)
  }
  const value = aggregate(definition, values)
  return value === undefined
    ? []
    : [{ fact: definition.id, value, from, expected: given.length, missing }]
}

const byId = <Item>(idOf: (item: Item) => string, items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0))

/**
 * The city's figures from verified values only, by the aggregate rule of each fact: counts and amounts are added (a series as
 * its sum), a stock is taken at its end, an owner's figure comes from the city's own facts. Each figure says which units it
 * rests on and which are missing, of the units the fact is asked of. A fact that nobody gave has no figure; it is never 0. Independent of the order of submissions.
 */
export const rollUp = (
  submissions: readonly Submission[],
  catalog: Pick<Catalog, 'facts'>,
  options: RollUpOptions = {},
): RollUp => {
  const year = options.year ?? Math.max(0, ...submissions.map((submission) => submission.year))
  const ofYear = submissions.filter((submission) => submission.year === year)
  const units = byId(
    (submission) => submission.unit.id,
    ofYear.filter((submission): submission is UnitSubmission => 'unit' in submission),
  )
  const cities = byId(
    (submission) => submission.city.id,
    ofYear.filter((submission): submission is CitySubmission => 'city' in submission),
  )
  return {
    year,
    figures: catalog.facts.flatMap((definition) =>
      definition.aggregate === 'none'
        ? []
        : figureOf(definition, givenOf(definition, units, cities)),
    ),
  }
}
