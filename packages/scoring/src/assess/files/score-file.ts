import type { CaseFile, CitySubmission, FileResult, UnitSubmission } from '@fazhi/model'
import { fromExact, parseExact, type Rational, toExact, zero } from '../../exact/index.js'
import {
  type FactLayer,
  type FileMark,
  finding,
  ofFile,
  pointer,
  readFactsFrom,
  type UnitFacts,
} from '../../facts/index.js'
import { decided, openUnit, scoreInterval } from '../../interval/index.js'
import type { ScoringFinding } from '../../messages/index.js'
import { isTrue, missingOf, numberIn } from '../../read/index.js'
import { breaches, nodeRecord, type UnitReading } from '../../record/index.js'
import { openApplies } from '../open-applies.js'
import { publish } from '../publish.js'
import { readUnit } from '../read-unit.js'
import type { FileProgram } from './file-program.js'
import { voidBy } from './void-by.js'
import { withoutWhole } from './without-whole.js'

/** A list of files as it was handed in. */
export interface FileList {
  readonly submission: UnitSubmission
  readonly city: CitySubmission | undefined
  readonly layer: FactLayer
  readonly fact: string
  /** Chinese name of the fact. */
  readonly name: string
  /** Pointer to the list. */
  readonly at: string
  /** Whether the unit itself hands it in. */
  readonly isUnits: boolean
}

/** A file scored. */
export interface ScoredFile {
  /** Its mark as the samples have it: exact, `void` or `notValid`; absent while it is open, and where its data are faulty. */
  readonly mark?: string
  /** What is known of its mark under `missing: interval`; absent where its data are faulty. */
  readonly known?: FileMark
  readonly result: () => FileResult
  readonly isClaim: boolean
  readonly findings: readonly ScoringFinding[]
}

/** A finding about a fact of a file: it names the file, and points into it. */
const inFile = (one: ScoringFinding, file: string, at: string): ScoringFinding => {
  const named = (key: 'name' | 'value') =>
    key in one.params ? { [key]: `${file} ${(one.params as Record<string, string>)[key]}` } : {}
  const places = one.at.map((place) =>
    place.kind === 'data' && !place.pointer.startsWith(at)
      ? { ...place, pointer: `${at}${place.pointer}` }
      : place,
  )
  return {
    ...one,
    params: { ...one.params, ...named('name'), ...named('value') },
    at: places,
    fingerprint: `${one.fingerprint}|${file}`,
  } as unknown as ScoringFinding
}

/** A mark that is known. */
const knownMark = (file: string, mark: Rational): FileMark => ({
  file,
  counts: true,
  lo: mark,
  hi: mark,
  reaches: { lo: true, hi: true },
})

/** Between which ends the mark of a file lies whose facts are partly missing. */
const openMark = ({ rulebook, program }: FileProgram, file: string, facts: UnitFacts): FileMark => {
  const open = openUnit(rulebook, program, facts)
  const nothing = open.ranges[program.nothing]
  const isNothing = nothing === undefined ? undefined : decided(nothing)
  const { lo, hi } = scoreInterval(open, publish)
  const end = (side: typeof lo): Rational | undefined => {
    if (side.kind === 'unbounded') return undefined
    return fromExact(
      program.rounding === undefined ? side.exact : toExact(parseExact(side.published) ?? zero),
    )
  }
  const [least, most] = [end(lo), end(hi)]
  return {
    file,
    ...(isNothing === undefined ? {} : { counts: !isNothing }),
    ...(least === undefined ? {} : { lo: least }),
    ...(most === undefined ? {} : { hi: most }),
    reaches: { lo: lo.kind === 'attained', hi: hi.kind === 'attained' },
  }
}

/** What its own facts came to; nothing lost and nothing missing needs no record. */
const resultOf = (
  fact: string,
  { file }: CaseFile,
  reading: UnitReading,
  missing: readonly string[],
  hasMark: boolean,
): FileResult => {
  const root = nodeRecord(reading, reading.program.root)
  const isNothing = isTrue(reading.values[reading.program.nothing])
  const points = toExact(numberIn(reading.values[reading.program.rounded]))
  const { full } = root.given ?? root
  const by = root.status === 'void' ? voidBy(reading) : []
  const isWhole = missing.length === 0 && points === full && root.status === undefined
  return {
    fact,
    file,
    status: isNothing
      ? 'notApplicable'
      : !hasMark
        ? 'missing'
        : root.status === 'void'
          ? 'void'
          : 'scored',
    ...(hasMark && !isNothing ? { points, full } : {}),
    ...(missing.length === 0 ? {} : { missing }),
    ...(by.length === 0 ? {} : { voidBy: by }),
    ...(isWhole ? {} : { root: withoutWhole(root) }),
  }
}

/** Scores one file by its table, or says why it has no mark. */
export const scoreFile = (
  own: FileProgram,
  list: FileList,
  file: CaseFile,
  index: number,
): ScoredFile => {
  const { fact, submission, city } = list
  const at = `${list.at}${pointer(String(index))}`
  const { status } = file
  if (status !== undefined) {
    const isVoid = status.is === 'void'
    const mark = isVoid ? { points: toExact(zero) } : {}
    return {
      mark: status.is,
      known: { ...knownMark(file.file, zero), counts: isVoid },
      result: () => ({ fact, file: file.file, status: status.is, reason: status.reason, ...mark }),
      isClaim: false,
      findings: [],
    }
  }
  const { rulebook, program } = own
  const facts = readFactsFrom(
    rulebook,
    program,
    submission,
    ofFile(submission, city, file, at, list.isUnits),
    list.layer,
  )
  const reading = readUnit(rulebook, program, facts)
  const total = reading.values[program.rounded]
  const nothing = reading.values[program.nothing]
  const missing = missingOf([total, nothing].flatMap((one) => one ?? []))
  const of = { unit: submission.unit.id, fact, name: list.name, file: file.file }
  const faults = [...facts.findings, ...breaches(reading)].map((one) => inFile(one, file.file, at))
  const isFaulty = faults.some(({ severity }) => severity === 'error')
  const isSettled =
    missing.length === 0 || (rulebook.policies.missing === 'noPoints' && !openApplies(reading))
  const isNothing = missing.length === 0 && isTrue(nothing)
  const names = missing.map((id) => rulebook.facts[id]?.name.zh ?? id)
  const told: readonly ScoringFinding[] = [
    ...(missing.length > 0 && !isFaulty
      ? [finding('SCR-046', { ...of, missing: names }, at, 'warning')]
      : []),
    ...(isNothing ? [finding('SCR-047', of, at, 'info')] : []),
  ]
  const base = {
    result: () => resultOf(fact, file, reading, missing, isSettled && !isFaulty),
    isClaim: facts.unverified.length > 0,
    findings: [...faults, ...told],
  }
  if (isFaulty) return base
  if (isNothing)
    return { ...base, mark: 'notValid', known: { ...knownMark(file.file, zero), counts: false } }
  if (isSettled) {
    const mark = numberIn(total)
    return { ...base, mark: toExact(mark), known: knownMark(file.file, mark) }
  }
  return rulebook.policies.missing === 'interval'
    ? { ...base, known: openMark(own, file.file, facts) }
    : base
}
