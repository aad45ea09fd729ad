import {
  type CitySubmission,
  compareText,
  type FactDefinition,
  type FactEntry,
  isAskedOf,
  type PlaceRollUp,
  pointer,
  type RollUpFigure,
  type Submission,
  type UnitSubmission,
} from '@fazhi/model'

/** What figures come from: submissions, and roll-ups of places below. */
export type Input = Submission | PlaceRollUp

/** The inputs of one year, each kind in the order of its ids. */
export interface Inputs {
  readonly year: number
  readonly units: readonly UnitSubmission[]
  readonly cities: readonly CitySubmission[]
  readonly places: readonly PlaceRollUp[]
}

const yearOf = (input: Input): number => ('rollUp' in input ? input.rollUp.year : input.year)

const byId = <Item>(idOf: (item: Item) => string, items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => compareText(idOf(a), idOf(b)))

/** Sorts inputs out: those of the year, or of the latest. */
export const inputsOf = (inputs: readonly Input[], asked?: number): Inputs => {
  const year = asked ?? Math.max(0, ...inputs.map(yearOf))
  const ofYear = inputs.filter((input) => yearOf(input) === year)
  return {
    year,
    units: byId(
      ({ unit }) => unit.id,
      ofYear.filter((input): input is UnitSubmission => 'unit' in input),
    ),
    cities: byId(
      ({ city }) => city.id,
      ofYear.filter((input): input is CitySubmission => 'city' in input),
    ),
    places: byId(
      ({ place }) => place,
      ofYear.filter((input): input is PlaceRollUp => 'rollUp' in input),
    ),
  }
}

/** What one giver says of a fact: a value, that there is nothing to count, or nothing at all; and where. */
export interface Given {
  readonly from: string
  readonly entry: FactEntry | undefined
  readonly in: string
  readonly pointer: string
}

const own = (entries: Readonly<Record<string, FactEntry>> | undefined, fact: string) =>
  entries !== undefined && Object.hasOwn(entries, fact) ? entries[fact] : undefined

/** Whether the city itself owns a fact: no unit's figure is added to it, and it does not go into the figures of a place above. */
export const isOwners = ({ aggregate, source }: Pick<FactDefinition, 'aggregate' | 'source'>) =>
  aggregate === 'ownerOnly' || source === 'city'

/** Who should give a fact, and what they gave: every unit it is asked of, or the city's offices for each of them, or the city itself. */
export const givenOf = (
  definition: FactDefinition,
  { units, cities }: Pick<Inputs, 'units' | 'cities'>,
): readonly Given[] => {
  const { id, source } = definition
  if (isOwners(definition))
    return cities.map(({ city, facts }) => ({
      from: city.id,
      entry: own(facts, id),
      in: city.id,
      pointer: pointer(['facts', id]),
    }))
  const given = ({ unit, facts }: UnitSubmission): Given => {
    if (source === 'unit')
      return { from: unit.id, entry: own(facts, id), in: unit.id, pointer: pointer(['facts', id]) }
    const city = cities.find((one) => own(one.units[unit.id], id) !== undefined) ?? cities[0]
    return {
      from: unit.id,
      entry: own(city?.units[unit.id], id),
      in: city?.city.id ?? '',
      pointer: pointer(['units', unit.id, id]),
    }
  }
  // A figure is never thrown away because the dictionary did not expect it: who gives one counts as asked.
  return units.flatMap((unit) => {
    const one = given(unit)
    return isAskedOf(definition.askedOf, unit.unit) !== false || one.entry !== undefined
      ? [one]
      : []
  })
}

/** A figure of a place below, its units named after the place. */
export interface Below {
  readonly place: string
  readonly figure: RollUpFigure
}

/** The figures of places below that go into a figure above: none where each place owns its own. */
export const belowOf = (
  definition: FactDefinition,
  { places }: Pick<Inputs, 'places'>,
): readonly Below[] =>
  isOwners(definition)
    ? []
    : places.flatMap(({ place, rollUp }) =>
        rollUp.figures
          .filter(({ fact }) => fact === definition.id)
          .map((figure) => ({ place, figure })),
      )

/** Places below that owe a figure and have none. */
export const silentPlaces = (
  definition: FactDefinition,
  { places }: Pick<Inputs, 'places'>,
): readonly string[] =>
  isOwners(definition)
    ? []
    : places
        .filter(({ rollUp }) => rollUp.figures.every(({ fact }) => fact !== definition.id))
        .map(({ place }) => place)

/** A unit of a place below, as it is named above. */
export const unitBelow = (place: string, unit: string): string => `${place}/${unit}`
