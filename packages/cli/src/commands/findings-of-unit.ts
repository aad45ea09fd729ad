import type { Finding } from '@fazhi/model'
import type { City } from '../files/read-city.js'

/** The findings about one unit: of its own file, and of what the offices hand in about it. */
export const findingsOfUnit = (city: City, unit: string): readonly Finding[] => {
  const at = city.submissions.findIndex((one) => 'unit' in one && one.unit.id === unit)
  const file = city.files[at]
  // What the city's offices hand in about a unit stands under its id.
  const about = `/units/${unit}/`
  return city.findings.filter(({ at: [place] }) =>
    place?.kind === 'data' && place.pointer.startsWith(about) ? true : place?.file === file,
  )
}
