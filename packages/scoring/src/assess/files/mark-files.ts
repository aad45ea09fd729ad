import type { CaseFile, FactValue } from '@fazhi/model'
import { type FactReading, finding, pointer, type UnitFacts } from '../../facts/index.js'
import type { ScoringFinding } from '../../messages/index.js'
import type { FileProgram } from './file-program.js'
import { type FileList, type ScoredFile, scoreFile } from './score-file.js'

/** A list of files scored. */
export interface MarkedFiles {
  readonly files: readonly ScoredFile[]
  /** The marks, where all are known. */
  readonly reading?: FactReading
  readonly findings: readonly ScoringFinding[]
}

/** Where a number stands that an earlier file of the list has. */
const doubled = (files: readonly CaseFile[]): readonly number[] => {
  const numbers = files.map(({ file }) => file)
  return numbers.flatMap((file, index) => (numbers.indexOf(file) === index ? [] : [index]))
}

/** Scores every file of a list. Their marks are the samples (R24); while one is open there are none. */
export const markFiles = (
  own: FileProgram,
  list: FileList,
  given: readonly CaseFile[],
): MarkedFiles => {
  const files = given.map((file, index) => scoreFile(own, list, file, index))
  const of = { unit: list.submission.unit.id, fact: list.fact, name: list.name }
  const findings = [
    ...doubled(given).map((index) =>
      finding(
        'SCR-045',
        { ...of, file: given[index]?.file ?? '' },
        `${list.at}${pointer(String(index))}`,
      ),
    ),
    ...files.flatMap((one) => one.findings),
  ]
  const marks = files.flatMap(({ mark }) => mark ?? [])
  const isWhole = marks.length === files.length
  return {
    files,
    ...(isWhole
      ? { reading: { state: 'given', value: marks as FactValue, at: list.at } as const }
      : {}),
    findings,
  }
}

/** Facts with the files of some lists marked. */
export const withFiles = (
  facts: UnitFacts,
  marked: ReadonlyMap<string, MarkedFiles>,
): UnitFacts => {
  if (marked.size === 0) return facts
  const readings = new Map(facts.readings)
  const openFiles = new Map(facts.openFiles)
  const unverified = new Set(facts.unverified)
  for (const [fact, { files, reading }] of marked) {
    if (reading !== undefined) readings.set(fact, reading)
    else {
      const known = files.flatMap((one) => one.known ?? [])
      if (known.length === files.length) openFiles.set(fact, known)
    }
    if (files.some(({ isClaim }) => isClaim)) unverified.add(fact)
  }
  const lists = [...marked.values()]
  return {
    ...facts,
    readings,
    ...(openFiles.size === 0 ? {} : { openFiles }),
    files: () => lists.flatMap(({ files }) => files.map(({ result }) => result())),
    unverified: [...unverified],
    findings: [...facts.findings, ...lists.flatMap(({ findings }) => findings)],
  }
}
