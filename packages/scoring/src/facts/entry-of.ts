import type {
  CaseFile,
  CitySubmission,
  FactDefinition,
  FactEntry,
  UnitSubmission,
} from '@fazhi/model'
import { pointer } from './finding.js'
import { own } from './own.js'

/** Where a fact was looked for, and what stands there. */
export interface Found {
  readonly entry?: FactEntry | undefined
  readonly at: string
  /** Whether it is read from what the unit itself hands in. */
  readonly isUnits: boolean
}

/** Where the facts of one subject are found, be it a unit or one of its files. */
export interface FactsFrom {
  readonly entryOf: (definition: FactDefinition) => Found
  /** Kinds of the papers that a fact names, out of the evidence of whoever hands it in. */
  readonly papersOf: (definition: FactDefinition) => readonly string[]
}

interface Sources {
  readonly submission: UnitSubmission
  readonly city: CitySubmission | undefined
}

/** The entry of a fact in the submission of its source of record; a unit cannot supply a fact that it does not own. */
const entryIn = ({ submission, city }: Sources, { id, source }: FactDefinition): Found => {
  const { facts, unit } = submission
  if (source === 'unit') return { entry: own(facts, id), at: pointer('facts', id), isUnits: true }
  if (source === 'city')
    return { entry: city && own(city.facts, id), at: pointer('facts', id), isUnits: false }
  const known = city && own(city.units, unit.id)
  return { entry: known && own(known, id), at: pointer('units', unit.id, id), isUnits: false }
}

const papersIn = (
  { submission, city }: Sources,
  isUnits: boolean,
  named: readonly string[] = [],
): readonly string[] => {
  const held = (isUnits ? submission : city)?.evidence ?? []
  return held.filter(({ id }) => named.includes(id)).map(({ kind }) => kind)
}

/** The facts of a unit, each where its source of record hands it in. */
export const ofUnit = (submission: UnitSubmission, city: CitySubmission | undefined): FactsFrom => {
  const sources = { submission, city }
  const entryOf = (definition: FactDefinition): Found => entryIn(sources, definition)
  return {
    entryOf,
    papersOf: (definition) => {
      const { entry, isUnits } = entryOf(definition)
      return papersIn(sources, isUnits, entry?.evidence)
    },
  }
}

/** The facts of one file, which are handed in with it; their papers are those of whoever hands the file in. */
export const ofFile = (
  submission: UnitSubmission,
  city: CitySubmission | undefined,
  { facts }: CaseFile,
  at: string,
  isUnits: boolean,
): FactsFrom => ({
  entryOf: ({ id }) => ({ entry: own(facts, id), at: `${at}${pointer('facts', id)}`, isUnits }),
  papersOf: ({ id }) => papersIn({ submission, city }, isUnits, own(facts, id)?.evidence),
})
