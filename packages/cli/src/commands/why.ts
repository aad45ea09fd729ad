import { nearest } from '@fazhi/findings'
import type { UnitResult, Year } from '@fazhi/model'
import { explanationToText } from '@fazhi/render'
import { assess, citeFrom, explain, narrowing, waterfall } from '@fazhi/sdk'
import { blocksScoring } from '../files/blocks.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { blocked } from './blocked.js'
import { openCity } from './open-city.js'
import { openLastYear } from './open-last-year.js'
import { showView } from './why-view.js'

/** Names listed when a unit is not found; a city has forty, and the nearest one is usually what was meant. */
const namesListed = 60

const findUnit = (context: Context, year: Year, wanted: string): UnitResult | 2 => {
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

/** `fazhi why DIR UNIT` */
export const why = async (context: Context): Promise<ExitCode> => {
  const [folder = '', wanted = ''] = context.request.names
  const opened = await openCity(context, folder)
  if ('misuse' in opened) return opened.misuse
  const { city } = opened
  if (city.rulebook === undefined || city.findings.some(blocksScoring)) {
    return blocked(context, city.findings.filter(blocksScoring), city.root, city.texts)
  }
  const past = await openLastYear(context, city.catalog)
  if ('exit' in past) return past.exit
  const isSelf = context.request.switches.has('self')
  const year = assess(city.rulebook, city.submissions, {
    ...past.options,
    ...(isSelf ? { read: 'claimed' as const } : {}),
  })
  if (year.findings.some(blocksScoring)) {
    return blocked(context, year.findings.filter(blocksScoring), city.root, city.texts)
  }
  const unit = findUnit(context, year, wanted)
  if (unit === 2) return unit
  const { language } = context
  const { catalog } = city
  const shown = showView(context, year, unit, catalog)
  if (shown !== undefined) return shown
  if (context.json) {
    printJson(context, {
      format: 1,
      language,
      ...(year.read === undefined ? {} : { read: year.read }),
      unit: unit.unit,
      result: unit,
      explanation: explain(year, unit.unit, { language, catalog }),
      waterfall: waterfall(year, unit.unit),
      narrowing: narrowing(year, unit.unit),
    })
    return 0
  }
  context.io.stdout(
    explanationToText(year, unit, explain(year, unit.unit, { language, catalog }), {
      language,
      cite: citeFrom(catalog, language),
      paint: context.paint,
      ...(context.io.columns === undefined ? {} : { columns: context.io.columns }),
    }),
  )
  return 0
}
