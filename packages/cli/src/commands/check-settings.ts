import { nearest } from '@fazhi/findings'
import { type Catalog, isDay, type Phase } from '@fazhi/model'
import { catalog, rollUp } from '@fazhi/sdk'
import { blocksScoring } from '../files/blocks.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import type { Target } from '../output/target.js'
import { blocked } from './blocked.js'
import type { Settings } from './check-file.js'
import { openCity } from './open-city.js'

/** Says that there is no such kind of report in the catalog; nothing when there is, or none was named. */
export const unknownProfile = (
  context: Context,
  profile: string | undefined,
  catalog: Catalog,
): 2 | undefined => {
  if (profile === undefined) return undefined
  const known = catalog.profiles.map((candidate) => candidate.id)
  if (known.includes(profile)) return undefined
  const near = nearest(profile, known)
  const params = { profile, known: known.join(', ') }
  return near === undefined
    ? context.misuse('unknownProfile', params)
    : context.misuse('unknownProfileNear', { ...params, nearest: near })
}

/** Reads the options; nothing when one of them is wrong, which has then been said. */
export const settingsOf = async (
  context: Context,
  target: Target,
): Promise<Settings | ExitCode> => {
  const { values } = context.request
  const { profile, year, date } = values
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) {
    return context.misuse('yearSpelling', { year })
  }
  if (date !== undefined && !isDay(date)) return context.misuse('dateSpelling', { date })
  // A day decides nothing unless somebody asks about one, and then answers of two days may differ: it is not given for nothing.
  const day = date ?? (values['acknowledgements'] === undefined ? undefined : context.io.today)
  const settings: Settings = {
    catalog,
    ...(profile === undefined ? {} : { profile }),
    phase: (values['phase'] ?? 'submit') as Phase,
    ...(context.request.switches.has('convert') ? { convert: true } : {}),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(day === undefined ? {} : { date: day }),
  }
  const { from } = values
  if (from === undefined) return unknownProfile(context, profile, catalog) ?? settings
  const opened = await openCity(context, from)
  if ('misuse' in opened) return opened.misuse
  const { city } = opened
  // Without sound data there is nothing to tie out against, and saying nothing would look like a clean check.
  const stops = city.findings.filter(blocksScoring)
  if (city.rulebook === undefined || stops.length > 0) {
    return blocked(context, stops, city.root, city.texts, target)
  }
  const wrong = unknownProfile(context, profile, city.catalog)
  if (wrong !== undefined) return wrong
  return {
    ...settings,
    ...(city.file === undefined || year !== undefined ? {} : { year: city.file.year }),
    catalog: city.catalog,
    rulebook: city.rulebook,
    rollUp: rollUp(city.submissions, city.catalog),
    submissions: city.submissions,
  }
}
