import { nearest } from '@fazhi/findings'
import type { Catalog, Finding, PlaceRollUp } from '@fazhi/model'
import { findingToJson } from '@fazhi/render'
import { rollUp as compute, trailOf } from '@fazhi/sdk'
import type { City } from '../files/read-city.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { rollUpCsv, rollUpText, trailCsv, trailText } from '../output/roll-up-text.js'
import { say } from '../output/say.js'
import { soundCity } from './sound-city.js'

/** What a unit says of a figure that another owns. */
const saysOtherwise = 'SUB-065'

/** What a unit or city is called, by its id. */
const namesOf = ({ submissions }: City): ReadonlyMap<string, string> =>
  new Map(
    submissions.map((one) =>
      'unit' in one ? [one.unit.id, one.unit.name.zh] : [one.city.id, one.city.name.zh],
    ),
  )

const filesOf = ({ submissions, files }: City): ReadonlyMap<string, string> =>
  new Map(
    submissions.map((one, index) => [
      'unit' in one ? one.unit.id : one.city.id,
      files[index] ?? '',
    ]),
  )

const unknownFact = (context: Context, fact: string, { facts }: Catalog): 2 => {
  const near = nearest(
    fact,
    facts.map(({ id }) => id),
  )
  return near === undefined
    ? context.misuse('unknownFact', { fact })
    : context.misuse('unknownFactNear', { fact, nearest: near })
}

const trail = (context: Context, city: City, fact: string): ExitCode => {
  const definition = city.catalog.facts.find(({ id }) => id === fact)
  if (definition === undefined) return unknownFact(context, fact, city.catalog)
  const found = trailOf(city.submissions, city.catalog, fact, {
    ...(city.file === undefined ? {} : { year: city.file.year }),
  })
  const files = filesOf(city)
  const parts = found.parts.map((part) => {
    const file = part.in === undefined ? undefined : files.get(part.in)
    return file === undefined ? part : { ...part, file }
  })
  const shown = { ...found, parts }
  if (context.json) printJson(context, { format: 1, trail: shown })
  else if (context.request.values['format'] === 'csv')
    context.io.stdout(trailCsv(shown, namesOf(city), context.language))
  else context.io.stdout(trailText(shown, definition, namesOf(city), context.language))
  return 0
}

/** `fazhi roll-up DIR…` */
export const rollUp = async (context: Context): Promise<ExitCode> => {
  const { names, values } = context.request
  const fact = values['trail']
  if (fact !== undefined && names.length > 1) return context.misuse('trailOne', {})
  const cities: City[] = []
  for (const name of names) {
    const opened = await soundCity(context, name)
    if ('code' in opened) return opened.code
    cities.push(opened.city)
  }
  const [first] = cities
  if (first === undefined) return 2
  if (fact !== undefined) return trail(context, first, fact)
  const year = first.file?.year
  const options = year === undefined ? {} : { year }
  const below = cities.map(
    (city): PlaceRollUp => ({
      place: city.file?.id ?? '',
      rollUp: compute(city.submissions, city.catalog, options),
    }),
  )
  const rolled =
    cities.length === 1 && below[0] !== undefined
      ? below[0].rollUp
      : compute(below, first.catalog, options)
  const otherwise: readonly Finding[] = cities.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === saysOtherwise),
  )
  const title = cities.map(({ file }) => file?.name.zh ?? '').join('、')
  const { language } = context
  if (context.json)
    printJson(context, {
      format: 1,
      rollUp: rolled,
      ...(cities.length === 1 ? {} : { places: below }),
      otherwise: otherwise.map((finding) => findingToJson(finding, language, say)),
    })
  else if (values['format'] === 'csv') context.io.stdout(rollUpCsv(rolled, first.catalog, language))
  else
    context.io.stdout(
      rollUpText(rolled, first.catalog, {
        language,
        title,
        otherwise: otherwise.map((finding) => say(finding, language)),
      }),
    )
  return 0
}
