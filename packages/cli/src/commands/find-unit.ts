import { nearest } from '@fazhi/findings'
import type { UnitResult, Year } from '@fazhi/model'
import type { Context } from '../output/context.js'

/** Names listed when a unit is not found; a city has forty, and the nearest one is usually what was meant. */
const namesListed = 60

/** The unit a user named, by id or name; else what was wrong is said. */
export const findUnit = (context: Context, year: Year, wanted: string): UnitResult | 2 => {
  const byId = year.units.find((unit) => unit.unit === wanted)
  if (byId !== undefined) return byId
  const byName = year.units.filter(({ name }) => name.zh === wanted || name.en === wanted)
  const [only, second] = byName
  if (only !== undefined && second === undefined) return only
  if (second !== undefined) {
    const known = byName.map((unit) => unit.unit).join(', ')
    return context.misuse('severalUnits', { unit: wanted, known })
  }
  const names = year.units.flatMap(({ unit, name }) => [unit, name.zh, name.en ?? unit])
  const near = nearest(wanted, names)
  return near === undefined
    ? context.misuse('unknownUnit', {
        unit: wanted,
        known: year.units
          .slice(0, namesListed)
          .map(({ unit, name }) => `${name.zh} (${unit})`)
          .join(', '),
      })
    : context.misuse('unknownUnitNear', { unit: wanted, nearest: near })
}
