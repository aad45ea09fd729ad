import { blocksScoring } from '../files/blocks.js'
import type { City } from '../files/read-city.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import type { Format } from '../output/target.js'
import { blocked } from './blocked.js'
import { openCity } from './open-city.js'

/** Opens a city whose data are sound; else the faults have been said, and the exit code is given. Figures of wrong data are none. */
export const soundCity = async (
  context: Context,
  name: string,
): Promise<{ readonly city: City } | { readonly code: ExitCode }> => {
  const opened = await openCity(context, name)
  if ('misuse' in opened) return { code: opened.misuse }
  const { city } = opened
  const stops = city.findings.filter(blocksScoring)
  if (city.file !== undefined && stops.length === 0) return { city }
  const format: Format = context.json ? 'json' : 'text'
  return { code: await blocked(context, stops, city.root, city.texts, { format }) }
}
