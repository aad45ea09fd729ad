import { join } from 'node:path'
import type { Finding, ResolvedRulebook, Submission } from '@fazhi/model'
import { catalog, checkSubmissions, loadRulebook } from '@fazhi/sdk'
import { type CityFile, type ParsedCityFile, parseCityFile } from './city-file.js'
import { cityFinding, filePlace } from './city-finding.js'
import { inside } from './inside.js'
import { listSubmissions } from './list-submissions.js'
import { decodeUtf8, readBytes } from './read-bytes.js'
import { type ReadSubmission, readSubmission } from './read-submission.js'
import type { TextFiles } from './text-files.js'

/** A city's folder as it was read. What could not be read is absent, and a finding says why. */
export interface City {
  /** Absolute path of the folder. */
  readonly root: string
  readonly file?: CityFile
  readonly placeOf?: ParsedCityFile['placeOf']
  readonly rulebook?: ResolvedRulebook
  readonly submissions: readonly Submission[]
  /** Findings of the city file, the rulebook and the submissions, in that order. Files are named from the city's folder. */
  readonly findings: readonly Finding[]
  readonly texts: TextFiles
}

/** Told after each file, for a line of progress. */
export type Progress = (done: number, all: number) => void

const readRulebook = async (
  root: string,
  city: CityFile,
  placeOf: ParsedCityFile['placeOf'],
  texts: TextFiles,
): Promise<{ readonly rulebook?: ResolvedRulebook; readonly findings: readonly Finding[] }> => {
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

const readSubmissions = async (
  root: string,
  city: CityFile,
  placeOf: ParsedCityFile['placeOf'],
  texts: TextFiles,
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
    read.push(await readSubmission(file.path, file.shown, texts, file.at))
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
  year: number,
  texts: TextFiles,
): readonly Finding[] => {
  // A rulebook of another year makes every submission look wrong; the one fault is named alone.
  if (rulebook !== undefined && rulebook.year !== year) return []
  const well = read.flatMap(({ submission, file, placeOf }) =>
    submission === undefined ? [] : [{ submission, file, placeOf }],
  )
  const unread = read.filter(({ submission }) => submission === undefined)
  return checkSubmissions(well, { catalog, rulebook, year }).findings.filter(
    (finding) => !followsFrom(finding, unread, texts),
  )
}

/**
 * Reads a city's folder: `city.yaml`, the rulebook, every submission, and checks them one by one and side by side.
 * Whatever the folder holds, the answer is findings. `shown` is how the folder is called where it cannot be read at all.
 */
export const readCity = async (
  root: string,
  progress: Progress = () => undefined,
): Promise<City> => {
  const texts: TextFiles = new Map()
  const name = 'city.yaml'
  const read = await readBytes(join(root, name), name)
  const empty = { root, submissions: [], texts }
  if (read.finding !== undefined) return { ...empty, findings: [read.finding] }
  const text = decodeUtf8(read.bytes)
  if (text === undefined) {
    return { ...empty, findings: [cityFinding('CTY-008', { path: name }, filePlace(name))] }
  }
  texts.set(name, text)
  const { city, findings, placeOf } = parseCityFile(text, name, catalog)
  if (city === undefined) return { ...empty, findings }
  const rules = await readRulebook(root, city, placeOf, texts)
  const submissions = await readSubmissions(root, city, placeOf, texts, progress)
  return {
    root,
    file: city,
    placeOf,
    ...(rules.rulebook === undefined ? {} : { rulebook: rules.rulebook }),
    submissions: submissions.read.flatMap(({ submission }) =>
      submission === undefined ? [] : [submission],
    ),
    findings: [
      ...rules.findings,
      ...submissions.findings,
      ...submissions.read.flatMap((one) => one.findings),
      ...checkAll(submissions.read, rules.rulebook, city.year, texts),
    ],
    texts,
  }
}
