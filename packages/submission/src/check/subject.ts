import {
  type KeyedPlace,
  type Origin,
  placeAt,
  type Rule,
  type Step,
  stablePointer,
} from '@fazhi/findings'
import { type Laws, prepare } from '@fazhi/identities'
import {
  type Acknowledgements,
  type Catalog,
  type CitySubmission,
  type FactDefinition,
  type FactEntries,
  type FactEntry,
  type MessageParams,
  pointer,
  type ResolvedRulebook,
  type ScoreHeld,
  type Submission,
  type UnitSubmission,
} from '@fazhi/model'
import type { NamedFact } from '../codes.js'
import { type ItemNeeded, itemsNeeded } from './facts-needed.js'

/** Facts that stand together in a submission: a unit's own, the city's own, or the city's about one unit. */
export interface FactSet {
  readonly owner: 'unit' | 'city' | 'cityAboutUnit'
  /** The unit the facts are about; absent for the city's own. */
  readonly unit?: string
  readonly path: readonly string[]
  readonly entries: FactEntries
}

/** An entry of a fact that the catalog or the rulebook knows, with where it stands. */
interface KnownEntry {
  readonly set: FactSet
  readonly definition: FactDefinition
  readonly entry: FactEntry
  readonly path: readonly string[]
}

/** A value of such an entry, claimed or verified, with where it stands. */
interface KnownValue extends KnownEntry {
  readonly value: NonNullable<FactEntry['claimed']>
}

/** What the rules look at: one submission, and what is known beside it. */
export interface Subject {
  readonly submission: Submission
  readonly unit?: UnitSubmission
  readonly city?: CitySubmission
  /** The year that is checked against. */
  readonly year: number
  readonly catalog: Catalog
  readonly rulebook?: ResolvedRulebook
  /** What the unit came to when it was scored. */
  readonly score?: ScoreHeld
  readonly facts: ReadonlyMap<string, FactDefinition>
  /** Laws between figures, ready to be judged. */
  readonly laws: Laws
  readonly sets: readonly FactSet[]
  /** Every entry whose fact is known, in the order of the submission. Many rules walk it: it is made once, as are the values. */
  readonly known: readonly KnownEntry[]
  /** Every value of those entries: claimed before verified. */
  readonly values: readonly KnownValue[]
  /** The items of the unit's own table with the facts they read; none without a rulebook. Several rules ask: they are found once. */
  readonly items: () => readonly ItemNeeded[]
  /** The place of a value, with what it is recognised by when rows are put in above it. */
  readonly place: (...steps: readonly Step[]) => KeyedPlace
}

/** What a check needs beside the submission. */
export interface CheckOptions extends Origin {
  readonly catalog: Catalog
  /** Tells which facts the unit's table needs, and what a missing or unverified one does. */
  readonly rulebook?: ResolvedRulebook | undefined
  /** The laws of the catalog and the rulebook (`lawsOf`), where many submissions are checked; made from them when absent. */
  readonly laws?: Laws | undefined
  /** The year asked for; the submission's own year when absent. */
  readonly year?: number | undefined
  /** What people answer for. */
  readonly acknowledgements?: Acknowledgements | undefined
  /** Where the acknowledgements were read. */
  readonly acknowledgementsFrom?: Origin
  /** The day the question is asked, YYYY-MM-DD. Without it no acknowledgement that ends counts. */
  readonly date?: string | undefined
  /** What units came to when they were scored, by unit: self-scores are held against it. Without it they are held against the table alone. */
  readonly scores?: ReadonlyMap<string, ScoreHeld> | undefined
  /** Rules of the caller's own, beside ours: findings of theirs stand in the answer with codes and messages of their own. */
  readonly rules?: readonly Rule<Subject, Record<string, MessageParams>>[] | undefined
}

/** The name a row of a list goes by: its id, the principal it is about, or the id it is. */
const nameOfRow = (row: unknown): string | undefined => {
  if (typeof row === 'string') return row
  const { id, principal } = (row ?? {}) as { readonly id?: unknown; readonly principal?: unknown }
  return typeof id === 'string' ? id : typeof principal === 'string' ? principal : undefined
}

/** What a value is recognised by: whose it is, and its path by the names of rows. The name of the file may change. */
const keyOf = (submission: Submission, steps: readonly Step[]): string =>
  `${'unit' in submission ? submission.unit.id : submission.city.id}${stablePointer(submission, steps, nameOfRow)}`

const setsOf = (submission: Submission): readonly FactSet[] =>
  'unit' in submission
    ? [{ owner: 'unit', unit: submission.unit.id, path: ['facts'], entries: submission.facts }]
    : [
        { owner: 'city', path: ['facts'], entries: submission.facts },
        ...Object.entries(submission.units).map(
          ([unit, entries]) =>
            ({ owner: 'cityAboutUnit', unit, path: ['units', unit], entries }) as const,
        ),
      ]

const knownIn = (
  sets: readonly FactSet[],
  facts: ReadonlyMap<string, FactDefinition>,
): readonly KnownEntry[] => {
  const known: KnownEntry[] = []
  for (const set of sets)
    for (const [id, entry] of Object.entries(set.entries)) {
      const definition = facts.get(id)
      if (definition !== undefined) known.push({ set, definition, entry, path: [...set.path, id] })
    }
  return known
}

const layers = ['claimed', 'verified'] as const

const valuesIn = (known: readonly KnownEntry[]): readonly KnownValue[] => {
  const values: KnownValue[] = []
  for (const { set, definition, entry, path } of known)
    for (const layer of layers) {
      const value = entry[layer]
      if (value !== undefined)
        values.push({ set, definition, entry, value, path: [...path, layer] })
    }
  return values
}

/** Laws between the figures of a catalog, and of the facts a rulebook defines itself, ready to be judged. */
export const lawsOf = ({ catalog, rulebook }: Pick<CheckOptions, 'catalog' | 'rulebook'>): Laws =>
  prepare({ ...catalog, facts: [...catalog.facts, ...Object.values(rulebook?.facts ?? {})] })

/** Lays out a submission for the rules. Facts a rulebook defines itself join the catalog's. */
export const subjectOf = (submission: Submission, options: CheckOptions): Subject => {
  const facts = new Map([
    ...options.catalog.facts.map((fact) => [fact.id, fact] as const),
    ...Object.entries(options.rulebook?.facts ?? {}),
  ])
  const sets = setsOf(submission)
  const known = knownIn(sets, facts)
  let items: readonly ItemNeeded[] | undefined
  const findItems = (): readonly ItemNeeded[] =>
    'unit' in submission && options.rulebook !== undefined
      ? itemsNeeded(options.rulebook, submission.unit, submission.facts)
      : []
  const score = 'unit' in submission ? options.scores?.get(submission.unit.id) : undefined
  return {
    submission,
    ...('unit' in submission ? { unit: submission } : { city: submission }),
    year: options.year ?? submission.year,
    catalog: options.catalog,
    ...(options.rulebook === undefined ? {} : { rulebook: options.rulebook }),
    ...(score === undefined ? {} : { score }),
    facts,
    laws: options.laws ?? lawsOf(options),
    sets,
    known,
    values: valuesIn(known),
    items: () => {
      items ??= findItems()
      return items
    },
    place: (...steps) => ({
      ...placeAt(options, pointer(steps)),
      key: keyOf(submission, steps),
    }),
  }
}

/** A fact as messages name it. */
export const named = (definition: FactDefinition): NamedFact => ({
  fact: definition.id,
  name: definition.name.zh,
  nameEn: definition.name.en ?? definition.name.zh,
})
