import { type CatalogPart, catalogParts } from '@fazhi/model'
import {
  body,
  calendarYear,
  deadline,
  duty,
  factDefinition,
  fixedFormula,
  identity,
  norm,
  type overlay,
  rate,
  reportProfile,
  term,
} from '@fazhi/model/schema'

/** The parts of the catalog, in the order an overlay's operations are read. */
export const partNames: readonly CatalogPart[] = catalogParts

/** What a schema reports, as its library types it. */
export type Issue = NonNullable<ReturnType<typeof overlay.safeParse>['error']>['issues'][number]

/** What is asked of a schema. */
export interface EntrySchema {
  readonly safeParse: (value: unknown) => {
    readonly success: boolean
    readonly error?: { readonly issues: readonly Issue[] } | undefined
  }
  /** How the schema is made up. */
  readonly def: unknown
}

/** The schema of an entry of each part: what an entry of an overlay is held against. */
export const schemaOf: Readonly<Record<CatalogPart, EntrySchema>> = {
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
