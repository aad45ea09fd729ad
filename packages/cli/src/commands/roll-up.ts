import { nearest } from '@fazhi/findings'
import { type Catalog, type Finding, type Language, label, type RollUp } from '@fazhi/model'
import { findingToJson } from '@fazhi/render'
import { rollUp as compute, digestOf, trailOf } from '@fazhi/sdk'
import { figureDefinitions, rateDefinitions } from '../files/figure-definitions.js'
import { sealedPart } from '../files/read-roll-up.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { rollUpCsv } from '../output/roll-up/table.js'
import { rollUpText } from '../output/roll-up/text.js'
import { type FiledTrail, trailCsv, trailText } from '../output/roll-up/trail.js'
import { rollUpWorkbook } from '../output/roll-up/workbook.js'
import { say } from '../output/say.js'
import { namedMissing, type UnitNames, unitNamesOf } from '../output/unit-names.js'
import { tableTarget, writeShown } from '../output/write-shown.js'
import { openSources, type Source } from './roll-up-sources.js'

/** What a unit says of a figure that another owns. */
const saysOtherwise = 'SUB-065'
const placeId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What a unit or place is called, by its id. */
const namesOf = (sources: readonly Source[], language: Language): UnitNames =>
  new Map(
    sources.flatMap(({ city, below, name }) => [
      ...(name === undefined ? [] : [[below.place, label(name, language)] as const]),
      ...unitNamesOf(city?.submissions ?? [], language),
    ]),
  )

/** A roll-up that names units as people call them; programs read their ids. */
const withNames = (rolled: RollUp, names: UnitNames): RollUp => ({
  ...rolled,
  figures: rolled.figures.map((one) => namedMissing(one, names)),
  ...(rolled.rates === undefined
    ? {}
    : { rates: rolled.rates.map((one) => namedMissing(one, names)) }),
})

/** How one figure comes about: from the givers of the one folder, or from the places below. */
const filedTrail = (sources: readonly Source[], catalog: Catalog, fact: string): FiledTrail => {
  const [first, second] = sources
  const city = second === undefined ? first?.city : undefined
  const found = trailOf(
    city?.submissions ?? sources.map(({ below }) => below),
    catalog,
    fact,
    first === undefined ? {} : { year: first.below.rollUp.year },
  )
  const files = new Map(
    city?.submissions.map((one, index) => [
      'unit' in one ? one.unit.id : one.city.id,
      city.files[index] ?? '',
    ]),
  )
  const parts = found.parts.map((part) => {
    const file = part.in === undefined ? undefined : files.get(part.in)
    return file === undefined ? part : { ...part, file }
  })
  return { ...found, parts }
}

const unknownFact = (context: Context, fact: string, { facts }: Catalog): 2 => {
  const near = nearest(
    fact,
    facts.map(({ id }) => id),
  )
  return near === undefined
    ? context.misuse('unknownFact', { fact })
    : context.misuse('unknownFactNear', { fact, nearest: near })
}

const trail = (
  context: Context,
  sources: readonly Source[],
  catalog: Catalog,
  fact: string,
): ExitCode => {
  const definition = catalog.facts.find(({ id }) => id === fact)
  if (definition === undefined) return unknownFact(context, fact, catalog)
  const shown = filedTrail(sources, catalog, fact)
  if (context.json) printJson(context, { format: 1, trail: shown })
  else if (context.request.values['format'] === 'csv')
    context.io.stdout(trailCsv(shown, namesOf(sources, context.language), context.language))
  else
    context.io.stdout(
      trailText(shown, definition, namesOf(sources, context.language), context.language),
    )
  return 0
}

/** The id the result goes by in the roll-up of the place above: of one folder or file its own, of several the one that is given. */
const placeOf = (sources: readonly Source[], given: string | undefined): string | undefined =>
  given ?? (sources.length === 1 ? sources[0]?.below.place : undefined)

/** `fazhi roll-up DIR|JSON…` */
export const rollUp = async (context: Context): Promise<ExitCode> => {
  const { values } = context.request
  const fact = values['trail']
  const given = values['place']
  if (fact !== undefined && context.request.names.length > 1) return context.misuse('trailOne', {})
  if (fact !== undefined && values['out'] !== undefined) return context.misuse('trailOut', {})
  if (given !== undefined && !placeId.test(given))
    return context.misuse('placeSpelling', { place: given })
  const target = await tableTarget(context)
  if (target === 2) return 2
  const opened = await openSources(context)
  if ('code' in opened) return opened.code
  const { sources, catalog } = opened
  const [first] = sources
  if (first === undefined) return 2
  if (fact !== undefined) return trail(context, sources, catalog, fact)
  const places = sources.map(({ below }) => below)
  const rolled: RollUp =
    sources.length === 1
      ? first.below.rollUp
      : compute(places, catalog, { year: first.below.rollUp.year })
  const otherwise: readonly Finding[] = sources.flatMap(({ city }) =>
    (city?.findings ?? []).filter(({ rule }) => rule === saysOtherwise),
  )
  const { language } = context
  const leftOut = sources.flatMap(({ below, leftOut: ids }) =>
    ids.map((id) => ({ place: below.place, id })),
  )
  const names = namesOf(sources, language)
  const read = withNames(rolled, names)
  const said = otherwise.map((finding) => say(finding, language))
  const place = placeOf(sources, given)
  const name = sources.length === 1 ? first.name : undefined
  const definitions = figureDefinitions(rolled, catalog)
  const rates = rateDefinitions(rolled, catalog)
  const digest = await digestOf(
    sealedPart({ place, name, rollUp: rolled, definitions, rateDefinitions: rates }),
  )
  return writeShown(context, target, {
    json: () => ({
      format: 1,
      ...(place === undefined ? {} : { place }),
      ...(name === undefined ? {} : { name }),
      seal: { algorithm: 'sha256', digest },
      rollUp: rolled,
      definitions,
      rateDefinitions: rates,
      ...(sources.length === 1 ? {} : { places }),
      ...(leftOut.length === 0 ? {} : { leftOut }),
      otherwise: otherwise.map((finding) => findingToJson(finding, language, say)),
    }),
    csv: () => rollUpCsv(read, catalog, language),
    text: () =>
      rollUpText(read, catalog, {
        language,
        title: sources.map(({ name, below }) => name?.zh ?? below.place).join('、'),
        otherwise: said,
        leftOut,
      }),
    xlsx: () =>
      rollUpWorkbook(read, {
        catalog,
        language,
        names,
        otherwise: said,
        leftOut,
        trails: rolled.figures.map((figure) => filedTrail(sources, catalog, figure.fact)),
      }),
  })
}
