import type { CatalogPart } from '@fazhi/model'
import {
  body,
  calendarYear,
  catalogPart,
  deadline,
  duty,
  factDefinition,
  fixedFormula,
  identity,
  norm,
  rate,
  reportProfile,
  term,
} from '@fazhi/model/schema'
import type * as z from 'zod'

/** The parts of the catalog, in the order an overlay's operations are read. */
export const partNames: readonly CatalogPart[] = catalogPart.options

/** The schema of an entry of each part: what an entry of an overlay is held against. */
export const schemaOf: Readonly<Record<CatalogPart, z.ZodType>> = {
  facts: factDefinition,
  rates: rate,
  norms: norm,
  duties: duty,
  deadlines: deadline,
  bodies: body,
  formulas: fixedFormula,
  terms: term,
  calendars: calendarYear,
  identities: identity,
  profiles: reportProfile,
}
