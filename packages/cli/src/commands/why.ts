import type { Finding, UnitResult } from '@fazhi/model'
import { explanationToText, findingToJson } from '@fazhi/render'
import { assess, citeFrom, explain, narrowing, waterfall } from '@fazhi/sdk'
import { blocksScoring } from '../files/blocks.js'
import type { City } from '../files/read-city.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { say } from '../output/say.js'
import { blocked } from './blocked.js'
import { findUnit } from './find-unit.js'
import { findingsOfUnit } from './findings-of-unit.js'
import { openCity } from './open-city.js'
import { openLastYear } from './open-last-year.js'
import { showView } from './why-view.js'

/** Rules about what a unit scores itself. */
const selfScoreRules: ReadonlySet<string> = new Set(['SUB-081', 'SUB-082', 'SUB-083', 'SUB-084'])

/** What is to be said of the unit's self-score, as the check of its submission says it. */
const selfScoreFindings = (city: City, unit: string): readonly Finding[] =>
  findingsOfUnit(city, unit).filter(({ rule }) => selfScoreRules.has(rule))

/** The self-score of a unit and what is to be said of it; nothing where it gave none, or the public looks. */
const selfScoreJson = ({ language }: Context, city: City, { unit }: UnitResult) => {
  const own = city.submissions.find((one) => 'unit' in one && one.unit.id === unit)
  if (own === undefined || !('unit' in own) || own.selfScore === undefined) return {}
  return {
    selfScore: {
      ...own.selfScore,
      findings: selfScoreFindings(city, unit).map((one) => findingToJson(one, language, say)),
    },
  }
}

/** `fazhi why DIR UNIT` */
export const why = async (context: Context): Promise<ExitCode> => {
  const [folder = '', wanted = ''] = context.request.names
  if (context.request.values['view'] === 'public' && context.request.switches.has('self'))
    return context.misuse('publicSelf', {})
  const opened = await openCity(context, folder, context.request.values['last-year'])
  if ('misuse' in opened) return opened.misuse
  const { city } = opened
  if (city.rulebook === undefined || city.findings.some(blocksScoring)) {
    return blocked(context, city.findings.filter(blocksScoring), city.root, city.texts)
  }
  const past = await openLastYear(context, city)
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
  const shown = showView(context, year, unit, {
    duties: catalog.duties,
    findings: findingsOfUnit(city, unit.unit),
  })
  if (shown !== undefined) return shown
  if (context.json) {
    printJson(context, {
      format: 1,
      language,
      ...(year.read === undefined ? {} : { read: year.read }),
      unit: unit.unit,
      result: unit,
      ...selfScoreJson(context, city, unit),
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
  for (const finding of selfScoreFindings(city, unit.unit))
    context.io.stdout(`${say(finding, language)}\n`)
  return 0
}
