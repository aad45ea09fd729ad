import type { Catalog } from '@fazhi/model'
import { bodies } from './generated/bodies.js'
import { calendars } from './generated/calendars.js'
import { deadlines } from './generated/deadlines.js'
import { duties } from './generated/duties.js'
import { facts } from './generated/facts.js'
import { formulas } from './generated/formulas.js'
import { identities } from './generated/identities.js'
import { norms } from './generated/norms.js'
import { profiles } from './generated/profiles.js'
import { rates } from './generated/rates.js'
import { terms } from './generated/terms.js'

/** Version of the data; it changes whenever an entry does. */
export const catalogVersion = '0.1.0'

/** What the field knows, as dated data. It is passed in to the engines; no engine imports it. */
export const catalog: Catalog = {
  version: catalogVersion,
  facts,
  rates,
  norms,
  duties,
  deadlines,
  bodies,
  formulas,
  terms,
  calendars,
  identities,
  profiles,
}
