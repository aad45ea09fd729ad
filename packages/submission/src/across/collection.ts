import type { Origin } from '@fazhi/findings'
import type { Catalog, CitySubmission, ResolvedRulebook, UnitSubmission } from '@fazhi/model'
import type { CheckOptions } from '../check/subject.js'

/** A submission with where it was read. Give `file`: it is what tells the places of several submissions apart. */
export interface SubmissionFile extends Origin {
  readonly submission: UnitSubmission | CitySubmission
}

/** What is asked of several submissions together. */
export type CollectionOptions = Pick<
  CheckOptions,
  'catalog' | 'rulebook' | 'year' | 'scores' | 'acknowledgements' | 'acknowledgementsFrom' | 'date'
>

/** A unit's or the city's submission with where it was read. */
export interface From<Kind> {
  readonly submission: Kind
  readonly origin: Origin
}

/** Several submissions, laid out for the rules across them. */
export interface Collection {
  readonly all: readonly From<UnitSubmission | CitySubmission>[]
  readonly units: readonly From<UnitSubmission>[]
  readonly cities: readonly From<CitySubmission>[]
  readonly catalog: Catalog
  readonly rulebook?: ResolvedRulebook
  readonly year?: number
}

/** Lays out several submissions for the rules across them. */
export const collect = (
  files: readonly SubmissionFile[],
  { catalog, rulebook, year }: CollectionOptions,
): Collection => {
  const units: From<UnitSubmission>[] = []
  const cities: From<CitySubmission>[] = []
  for (const { submission, ...origin } of files) {
    if ('unit' in submission) units.push({ submission, origin })
    else cities.push({ submission, origin })
  }
  return {
    all: [...units, ...cities],
    units,
    cities,
    catalog,
    ...(rulebook === undefined ? {} : { rulebook }),
    ...(year === undefined ? {} : { year }),
  }
}
