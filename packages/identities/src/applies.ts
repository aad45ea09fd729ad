import { inForce, isAskedOf } from '@fazhi/model'
import type { Data } from './data.js'
import type { Law } from './law.js'

/** Whether a law is for the unit whose figures they are. */
const isAsked = ({ askedOf }: Law, unit: Data['unit']): boolean =>
  askedOf === undefined || (unit !== undefined && isAskedOf(askedOf, unit) === true)

/** A law holds for a year when it is in force on the last day; a remembered date decides nothing. */
const isInForce = ({ dated }: Law, year: number | undefined): boolean =>
  dated === undefined || (year !== undefined && inForce(dated, `${year}-12-31`) === 'inForce')

/** Whether a law is judged on these figures at all. */
export const applies = (law: Law, data: Data): boolean =>
  law.needs.every((id) => data.value(id) !== undefined) &&
  (law.unless === undefined || law.unless.every((id) => data.value(id) === undefined)) &&
  isAsked(law, data.unit) &&
  isInForce(law, data.year)
