import type { CatalogPart } from '@fazhi/model'

/** The parts of the catalog, in the order they are listed. */
export const partNames: readonly CatalogPart[] = [
  'facts',
  'rates',
  'norms',
  'duties',
  'deadlines',
  'bodies',
  'formulas',
  'terms',
  'calendars',
  'identities',
  'profiles',
]
