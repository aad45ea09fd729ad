import type { Body } from './body.js'
import type { CalendarYear } from './calendar.js'
import type { Deadline } from './deadline.js'
import type { Duty } from './duty.js'
import type { FactDefinition } from './fact-definition.js'
import type { FixedFormula } from './fixed-formula.js'
import type { Identity } from './identity.js'
import type { Norm } from './norm.js'
import type { Rate } from './rate.js'
import type { ReportProfile } from './report-profile.js'
import type { Term } from './term.js'

/** The parts of the catalog that are passed in to the engines. */
export interface Catalog {
  readonly version: string
  readonly facts: readonly FactDefinition[]
  readonly rates: readonly Rate[]
  readonly norms: readonly Norm[]
  readonly duties: readonly Duty[]
  readonly deadlines: readonly Deadline[]
  readonly bodies: readonly Body[]
  readonly formulas: readonly FixedFormula[]
  readonly terms: readonly Term[]
  readonly calendars: readonly CalendarYear[]
  readonly identities: readonly Identity[]
  readonly profiles: readonly ReportProfile[]
}
