import type { Answer, Catalog, Finding, ResolvedRulebook, Submission } from '@fazhi/model'
import { checkSubmissions, loadRulebook, catalog as ours, publicSubmissions } from '@fazhi/sdk'
import { isError } from './blocks.js'
import { checkEvidenceFiles } from './check-evidence-files.js'
import { cityCatalog, unknownProfile } from './city-catalog.js'
import type { CityFile, ParsedCityFile } from './city-file.js'
import { cityFinding, filePlace } from './city-finding.js'
import { inside } from './inside.js'
import type { LastYearFolder } from './last-year-folder.js'
import { listSubmissions } from './list-submissions.js'
import { decodeUtf8, readBytes } from './read-bytes.js'
import { readCityFile } from './read-city-file.js'
import { type ReadSubmission, readSubmission } from './read-submission.js'
import { scoresHeld } from './scores-held.js'
import type { TextFiles } from './text-files.js'

/** A city's folder as it was read. What could not be read is absent, and a finding says why. */
export interface City {
  /** Absolute path of the folder. */
  readonly root: string
  readonly file?: CityFile
  readonly placeOf?: ParsedCityFile['placeOf']
  /** The catalog with the city's overlays laid over it; ours where they could not be read. */
  readonly catalog: Catalog
  readonly rulebook?: ResolvedRulebook
  readonly submissions: readonly Submission[]
  /** The file each of them was read from, named from the city's folder, in the same order. */
  readonly files: readonly string[]
  /** Findings of the city file, the overlays, the rulebook and the submissions, in that order. Files are named from the city's folder. */
  readonly findings: readonly Finding[]
  /** How the rules about the submissions went; empty where nothing could be asked. */
  readonly rules: Answer['rules']
  readonly texts: TextFiles
  /** The year before, where it was asked for and this year could be read. */
  readonly lastYear?: LastYearFolder
}

/** Told after each file, for a line of progress. */
export type Progress = (done: number, all: number) => void

/** What every part of a city is read with. */
export interface Reading {
  readonly root: string
  readonly city: CityFile
  readonly placeOf: ParsedCityFile['placeOf']
  readonly catalog: Catalog
  readonly texts: TextFiles
}

const readRulebook = async ({
  root,
  city,
  placeOf,
  catalog,
  texts,
}: Reading): Promise<{
  readonly rulebook?: ResolvedRulebook
  readonly findings: readonly Finding[]
}> => {
  const at = placeOf('/rulebook')
  const path = await inside(root, city.rulebook)
  if (path === undefined) {
    return { findings: [cityFinding('CTY-002', { path: city.rulebook }, at)] }
  }
  const read = await readBytes(path, city.rulebook, at)
  if (read.finding !== undefined) return { findings: [read.finding] }
  const text = decodeUtf8(read.bytes)
  if (text === undefined) {
    return { findings: [cityFinding('CTY-008', { path: city.rulebook }, filePlace(city.rulebook))] }
  }
  texts.set(city.rulebook, text)
  const { rulebook, diagnostics } = loadRulebook(text, { catalog, file: city.rulebook })
  if (rulebook === undefined) return { findings: diagnostics }
  return rulebook.year === city.year
    ? { rulebook, findings: diagnostics }
    : {
        rulebook,
        findings: [
          ...diagnostics,
          cityFinding('CTY-009', { rulebook: rulebook.year, city: city.year }, placeOf('/year')),
        ],
      }
}

/** Reads every submission that `city.yaml` names, by itself or by its folder. */
export const readSubmissions = async (
  { root, city, placeOf, catalog, texts }: Reading,
  progress: Progress,
): Promise<{ readonly read: readonly ReadSubmission[]; readonly findings: readonly Finding[] }> => {
  const lists = await Promise.all(
    city.submissions.map((entry, index) =>
      listSubmissions(root, entry, placeOf(`/submissions/${index}`)),
    ),
  )
  // A file named twice, by itself and by its folder, is one submission.
  const files = [
    ...new Map(lists.flatMap((list) => list.files).map((file) => [file.path, file])).values(),
  ]
  const read: ReadSubmission[] = []
  for (const [index, file] of files.entries()) {
    read.push(await readSubmission(file.path, file.shown, texts, { at: file.at, catalog }))
    progress(index + 1, files.length)
  }
  return { read, findings: lists.flatMap((list) => list.findings) }
}

/** Names a submission that handed in nothing, although its file is there and could not be read: a consequence, said already. */
const followsFrom = (
  finding: Finding,
  unread: readonly ReadSubmission[],
  texts: TextFiles,
): boolean => {
  const unit = finding.params['unit']
  return (
    finding.rule === 'SUB-061' &&
    typeof unit === 'string' &&
    unread.some(({ file }) => file.includes(unit) || texts.get(file)?.includes(unit) === true)
  )
}

const checkAll = (
  read: readonly ReadSubmission[],
  rulebook: ResolvedRulebook | undefined,
  { city: { year }, catalog, texts }: Reading,
): Pick<City, 'findings' | 'rules'> => {
  // A rulebook of another year makes every submission look wrong; the one fault is named alone.
  if (rulebook !== undefined && rulebook.year !== year) return { findings: [], rules: [] }
  const well = read.flatMap(({ submission, file, placeOf }) =>
    submission === undefined ? [] : [{ submission, file, placeOf }],
  )
  const unread = read.filter(({ submission }) => submission === undefined)
  const scores = scoresHeld(
    well.map(({ submission }) => submission),
    rulebook,
  )
  const answer = checkSubmissions(well, { catalog, rulebook, year, scores })
  // The facts a rulebook declares are known only where it could be read: without it they are not called unknown.
  const isOpen = ({ rule }: Finding): boolean => rulebook === undefined && rule === 'SUB-020'
  return {
    findings: answer.findings.filter(
      (finding) => !isOpen(finding) && !followsFrom(finding, unread, texts),
    ),
    rules: answer.rules,
  }
}

/** Who looks: whoever runs the assessment, or anybody. */
export type Eyes = 'internal' | 'public'

/**
 * What the public may see of what was read, and of the year before: the people of each are looked for in both. The texts of the files
 * go, too: they would be quoted around a finding.
 */
const withhold = (
  read: readonly ReadSubmission[],
  rulebook: ResolvedRulebook | undefined,
  texts: TextFiles,
  lastYear: LastYearFolder | undefined,
): { readonly read: readonly ReadSubmission[]; readonly lastYear?: LastYearFolder } => {
  for (const { file } of read) texts.delete(file)
  const own = read.flatMap(({ submission }) => submission ?? [])
  const before = lastYear?.submissions ?? []
  const shown = publicSubmissions(own, { rulebook, beside: before })
  let next = 0
  return {
    read: read.map((one) =>
      one.submission === undefined ? one : { ...one, submission: shown[next++] as Submission },
    ),
    ...(lastYear === undefined
      ? {}
      : {
          lastYear: {
            ...lastYear,
            submissions: publicSubmissions(before, { rulebook, beside: own }),
            texts: new Map(),
          },
        }),
  }
}

/**
 * Reads a city's folder: `city.yaml`, the overlays, the rulebook, every submission, and checks them one by one and side by side.
 * Whatever the folder holds, the answer is findings. With an error in `city.yaml` or in an overlay nothing else is read: what stands
 * on them would only seem wrong.
 */
export const readCity = async (
  root: string,
  progress: Progress = () => undefined,
  eyes: Eyes = 'internal',
  readLastYear?: (catalog: Catalog) => Promise<LastYearFolder>,
): Promise<City> => {
  const texts: TextFiles = new Map()
  const empty = { root, catalog: ours, submissions: [], files: [], rules: [], texts }
  const { city, findings, placeOf } = await readCityFile(root, texts)
  if (city === undefined || placeOf === undefined) return { ...empty, findings }
  const laid = await cityCatalog(root, city, placeOf, texts)
  const { resolved } = laid
  if (resolved === undefined || laid.findings.some(isError)) {
    return { ...empty, file: city, placeOf, findings: laid.findings }
  }
  const profile = unknownProfile(city, resolved, placeOf)
  if (profile.length > 0) return { ...empty, findings: profile }
  const { catalog } = resolved
  const reading: Reading = { root, city, placeOf, catalog, texts }
  const rules = await readRulebook(reading)
  const listed = await readSubmissions(reading, progress)
  const before = await readLastYear?.(catalog)
  const { read, lastYear } =
    eyes === 'public'
      ? withhold(listed.read, rules.rulebook, texts, before)
      : { read: listed.read, lastYear: before }
  // A finding about a file names its path, which the public is not shown.
  const evidence = eyes === 'public' ? [] : await checkEvidenceFiles(root, listed.read)
  const checked = checkAll(read, rules.rulebook, reading)
  return {
    root,
    file: city,
    placeOf,
    catalog,
    ...(rules.rulebook === undefined ? {} : { rulebook: rules.rulebook }),
    submissions: read.flatMap(({ submission }) => (submission === undefined ? [] : [submission])),
    files: read.flatMap(({ submission, file }) => (submission === undefined ? [] : [file])),
    findings: [
      ...laid.findings,
      ...rules.findings,
      ...listed.findings,
      ...read.flatMap((one) => one.findings),
      ...checked.findings,
      ...evidence,
    ],
    rules: checked.rules,
    texts,
    ...(lastYear === undefined ? {} : { lastYear }),
  }
}
