import { type Language, label, type Submission } from '@fazhi/model'

/** What units and places are called, by their ids. */
export type UnitNames = ReadonlyMap<string, string>

/** What the units of submissions, and the city, are called. */
export const unitNamesOf = (submissions: readonly Submission[], language: Language): UnitNames =>
  new Map(
    submissions.map((one) =>
      'unit' in one
        ? ([one.unit.id, label(one.unit.name, language)] as const)
        : ([one.city.id, label(one.city.name, language)] as const),
    ),
  )

/** Units by what they are called; one that nobody knows keeps its id. */
export const called = (ids: readonly string[], names: UnitNames): readonly string[] =>
  ids.map((id) => names.get(id) ?? id)

/** A figure or rate whose missing units are told by name. */
export const namedMissing = <Figure extends { readonly missing: readonly string[] }>(
  figure: Figure,
  names: UnitNames,
): Figure => ({ ...figure, missing: called(figure.missing, names) })
