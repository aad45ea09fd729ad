import { join } from 'node:path'
import type { Answer, Finding, SealedYear, Year } from '@fazhi/model'
import { answerToJson, findingToJson, rankingCsv, yearPage, yearTable } from '@fazhi/render'
import {
  assess,
  cardSections,
  cardsOfYear,
  checkReport,
  citeFrom,
  explain,
  rollUp,
  seal,
  unitYear,
} from '@fazhi/sdk'
import { blocksScoring } from '../files/blocks.js'
import { cityFinding } from '../files/city-finding.js'
import { inside } from '../files/inside.js'
import { readBytes } from '../files/read-bytes.js'
import type { City } from '../files/read-city.js'
import { openReport } from '../files/read-report.js'
import { textOf } from '../files/text-files.js'
import { type Results, resultFiles, writeResults } from '../files/write-results.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { shownPath } from '../output/from-folder.js'
import { say } from '../output/say.js'
import { blocked } from './blocked.js'
import { findUnit } from './find-unit.js'
import { findingsOfUnit } from './findings-of-unit.js'
import { openCity } from './open-city.js'
import { openLastYear } from './open-last-year.js'

interface CheckedReport {
  readonly file: string
  readonly answer: Answer
}

/** Checks the city's report against its submissions; nothing where the city names none. */
const reportOf = async (
  city: City,
): Promise<{ readonly report?: CheckedReport; readonly findings: readonly Finding[] }> => {
  const named = city.file?.report
  if (named === undefined || city.file === undefined || city.placeOf === undefined) {
    return { findings: [] }
  }
  const at = city.placeOf('/report/file')
  const path = await inside(city.root, named.file)
  if (path === undefined) return { findings: [cityFinding('CTY-002', { path: named.file }, at)] }
  const read = await readBytes(path, named.file, at)
  if (read.finding !== undefined) return { findings: [read.finding] }
  const { document, findings } = openReport(read.bytes, named.file)
  if (document === undefined) return { findings }
  city.texts.set(named.file, document.text)
  const answer = checkReport(document, {
    profile: named.profile,
    year: city.file.year,
    catalog: city.catalog,
    rollUp: rollUp(city.submissions, city.catalog),
    file: named.file,
  })
  return { report: { file: named.file, answer }, findings }
}

const resultsOf = (
  context: Context,
  city: City,
  sealed: SealedYear,
  report: CheckedReport | undefined,
  own?: string,
): Results => {
  const { language } = context
  const { year: whole } = sealed
  // Reasons are found in the whole year; what is shown, and handed out, is the part.
  const year = own === undefined ? whole : unitYear(whole, own)
  const told = own === undefined ? city.findings : findingsOfUnit(city, own)
  const findings = [...told, ...year.findings]
  const cardsOf = cardsOfYear(whole)
  const page = yearPage({
    language,
    year,
    say,
    explain: (unit) => explain(whole, unit, { language, catalog: city.catalog }),
    cards: (unit) =>
      cardsOf(unit, {
        duties: city.catalog.duties,
        findings: findingsOfUnit(city, unit),
      }).map((card) =>
        cardSections(whole, card, { language, sayFinding: (finding) => say(finding, language) }),
      ),
    cite: citeFrom(city.catalog, language),
    seal: sealed.seal.digest,
    isUnitSheet: own !== undefined,
    submissionFindings: told,
    textOf: textOf(city.texts),
    ...(city.file === undefined ? {} : { city: city.file.name }),
    ...(report === undefined ? {} : { report }),
  })
  const json = {
    format: 1,
    language,
    data: findings.map((finding) => findingToJson(finding, language, say)),
    ...(report === undefined
      ? {}
      : { report: { file: report.file, ...answerToJson(report.answer, language, say) } }),
  }
  return {
    'index.html': page,
    'ranking.csv': rankingCsv(year, language),
    'scores.json': `${JSON.stringify(own === undefined ? sealed : { of: sealed.seal, year }, null, 1)}\n`,
    'findings.json': `${JSON.stringify(json, null, 1)}\n`,
  }
}

const summary = (
  year: Year,
  digest: string,
  paths: readonly string[],
  report: CheckedReport | undefined,
) => ({
  format: 1,
  year: year.year,
  ...(year.read === undefined ? {} : { read: year.read }),
  seal: { algorithm: 'sha256', digest },
  groups: year.groups.map((group) => ({
    group: group.group,
    units: group.units.map((id) => {
      const unit = year.units.find((candidate) => candidate.unit === id)
      return {
        unit: id,
        name: unit?.name,
        status: unit?.status,
        place: unit?.place,
        places: unit?.places,
        score: unit?.published,
        range: unit?.range,
        grade: unit?.grade,
        grades: unit?.grades,
      }
    }),
  })),
  assumptions: year.assumptions.map((assumption) => assumption.code),
  ...(report === undefined
    ? {}
    : { report: { file: report.file, verdict: report.answer.verdict } }),
  results: paths,
})

/** Where results go by default: what different eyes may see never lies in one folder. */
const folderFor = (isSelf: boolean, view: string | undefined, unit: string | undefined): string => {
  const folder = isSelf ? 'self-score' : 'results'
  if (unit !== undefined) return `${folder}-${unit}`
  return view === 'public' ? `${folder}-public` : folder
}

/** `fazhi score DIR`: everything is computed and rendered in memory first, so that nothing is ever half-written. */
export const score = async (context: Context): Promise<ExitCode> => {
  const [name = ''] = context.request.names
  const { view, unit: wanted } = context.request.values
  if ((view === 'unit') !== (wanted !== undefined)) return context.misuse('unitView', {})
  if (view === 'public' && context.request.switches.has('self'))
    return context.misuse('publicSelf', {})
  const opened = await openCity(context, name, context.request.values['last-year'])
  if ('misuse' in opened) return opened.misuse
  const { city } = opened
  const { rulebook } = city
  const stops = (findings: readonly Finding[]): Promise<ExitCode> =>
    blocked(context, findings.filter(blocksScoring), city.root, city.texts)
  const { report, findings: reportFaults } = await reportOf(city)
  const before = [...city.findings, ...reportFaults]
  if (rulebook === undefined || before.some(blocksScoring)) return stops(before)

  const past = await openLastYear(context, city)
  if ('exit' in past) return past.exit
  const isSelf = context.request.switches.has('self')
  const year = assess(rulebook, city.submissions, {
    ...past.options,
    ...(isSelf ? { read: 'claimed' as const } : {}),
  })
  if (year.findings.some(blocksScoring)) return stops(year.findings)
  const unit = wanted === undefined ? undefined : findUnit(context, year, wanted)
  if (unit === 2) return unit
  const sealed = await seal(year)
  // The city's report is no unit's matter.
  const own = unit?.unit
  const about = own === undefined ? report : undefined
  const results = resultsOf(context, city, sealed, about, own)
  const target = context.path(
    context.request.values['out'] ?? join(city.root, folderFor(isSelf, view, own)),
  )
  const shown = shownPath(context.io.cwd, target)
  const fault = await writeResults(target, shown, results, isSelf)
  if (fault !== undefined) {
    context.io.stderr(`${say(fault, context.language)}\n`)
    return 1
  }
  const paths = resultFiles.map((file) => `${shown}/${file}`)
  const shownYear = own === undefined ? year : unitYear(year, own)
  if (context.json) printJson(context, summary(shownYear, sealed.seal.digest, paths, about))
  else {
    context.io.stdout(
      yearTable(shownYear, {
        language: context.language,
        results: paths,
        seal: sealed.seal.digest,
        isUnitSheet: own !== undefined,
        paint: context.paint,
        say,
        ...(about === undefined ? {} : { report: about.answer }),
      }),
    )
  }
  return 0
}
