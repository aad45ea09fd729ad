import type { CatalogPart } from '@fazhi/model'
import { deadline } from './deadline.js'
import { duty } from './duty.js'
import { fact } from './fact.js'
import { identity } from './identity.js'
import { norm } from './norm.js'
import { other } from './other.js'
import { profile } from './profile.js'
import { rate } from './rate.js'
import type { Relaxed } from './relaxed.js'

/** What relaxes an entry, part by part. */
export const relaxed: { readonly [Part in CatalogPart]: Relaxed<Part> } = {
  facts: fact,
  rates: rate,
  norms: norm,
  duties: duty,
  deadlines: deadline,
  bodies: other,
  formulas: other,
  terms: other,
  calendars: other,
  identities: identity,
  profiles: profile,
}
