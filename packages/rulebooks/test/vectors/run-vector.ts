import {
  type CaseFile,
  type FactEntries,
  type IntervalEnd,
  type NodeRecord,
  type ResolvedRulebook,
  readRecords,
  type Submission,
  type UnitResult,
  type UnitSubmission,
} from '@fazhi/model'
import { loadRulebook } from '@fazhi/rulebook'
import { catalog } from '../load.js'
import {
  type ExpectedUnit,
  type Given,
  type GivenFile,
  rulebookOf,
  type Vector,
  type VectorUnit,
} from './read-vectors.js'

/** The papers of a vector: each stands for itself, by the fact that names it and its kind. */
const evidenceOf = ({ papers = {} }: Given): UnitSubmission['evidence'] =>
  Object.entries(papers).flatMap(([fact, kinds]) =>
    kinds.map((kind) => ({
      id: `${fact}/${kind}`,
      kind: kind as UnitSubmission['evidence'][number]['kind'],
      title: kind,
      body: '某单位',
      date: '2021-06-30',
    })),
  )

const fileOf = ({ file, is, ...given }: GivenFile): CaseFile => ({
  file,
  ...(is === undefined ? {} : { status: { is, reason: '示例' } }),
  facts: entriesOf(given),
})

const entriesOf = ({ verified, claimed, notApplicable, papers, files }: Given): FactEntries => {
  const ids = [verified, claimed, notApplicable, files].flatMap((part) => Object.keys(part ?? {}))
  const entry = (id: string) => ({
    ...(verified && id in verified ? { verified: verified[id] } : {}),
    ...(claimed && id in claimed ? { claimed: claimed[id] } : {}),
    ...(notApplicable && id in notApplicable
      ? { notApplicable: { reason: notApplicable[id] } }
      : {}),
    ...(files?.[id] === undefined ? {} : { files: files[id].map(fileOf) }),
    ...(papers?.[id] === undefined ? {} : { evidence: papers[id].map((kind) => `${id}/${kind}`) }),
  })
  return Object.fromEntries(ids.map((id) => [id, entry(id)])) as FactEntries
}

const submissionOf = (one: VectorUnit, year: number): Submission => {
  const { id, kind = 'township', enforcementPower = true, exists } = one
  const unit = { id, name: { zh: id }, kind, enforcementPower, ...(exists ? { exists } : {}) }
  return {
    submission: 1,
    year: one.year ?? year,
    unit: unit as UnitSubmission['unit'],
    principals: [],
    facts: entriesOf(one),
    evidence: evidenceOf(one),
    dutyReports: [],
  }
}

/** What is assessed beside the submissions of a vector. */
export const lastYearOf = (
  { lastYear }: Vector,
  year: number,
): { readonly lastYear?: readonly Submission[] } =>
  lastYear === undefined ? {} : { lastYear: submissionsOf(lastYear, year - 1) }

/** The submissions of a vector, in the order it has them. */
export const submissionsOf = (
  { units = [], city }: Pick<Vector, 'units' | 'city'>,
  year: number,
): readonly Submission[] => [
  ...units.map((one) => submissionOf(one, year)),
  ...(city === undefined
    ? []
    : [
        {
          submission: 1,
          year,
          city: { id: 'city', name: { zh: '示例市' } },
          facts: entriesOf(city),
          units: Object.fromEntries(
            Object.entries(city.units ?? {}).map(([id, given]) => [id, entriesOf(given)]),
          ),
          evidence: [],
        } as Submission,
      ]),
]

/** A rulebook that can be computed with. */
export type Rulebook = ResolvedRulebook

interface Loaded {
  /** Codes of the faults, in the order of the text. */
  readonly errors: readonly string[]
  /** The rulebook where there is none. */
  readonly rulebook?: Rulebook
}

const load = (text: string): Loaded => {
  const { diagnostics, rulebook } = loadRulebook(text, { catalog })
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code }): string => code)
  return rulebook === undefined ? { errors } : { errors, rulebook }
}

const known = new Map<string, Loaded>()

/** The rulebook of a vector, read once for all that share it. */
export const loaded = (vector: Vector): Loaded => {
  const text = rulebookOf(vector)
  const found = known.get(text) ?? load(text)
  known.set(text, found)
  return found
}

const recordsOf = (record: NodeRecord): readonly NodeRecord[] => [
  record,
  ...record.items.flatMap(recordsOf),
]

const listed = (name: string, ids: readonly string[]) => (ids.length === 0 ? {} : { [name]: ids })

/** An end of a range without the values that reach it: another reader may find others. */
const endOf = (end: IntervalEnd) =>
  end.kind === 'unbounded' ? { kind: end.kind } : { kind: end.kind, exact: end.exact }

/** What each file came to: its mark, or why it has none. */
const marksOf = (files: NonNullable<UnitResult['files']>): NonNullable<ExpectedUnit['files']> =>
  Object.fromEntries(
    [...new Set(files.map(({ fact }) => fact))].map((fact) => [
      fact,
      Object.fromEntries(
        files
          .filter((one) => one.fact === fact)
          .map(({ file, status, points }) => [file, points ?? status]),
      ),
    ]),
  )

/** A result in the form of a vector, with as many nodes as the vector asks for, and the place where it asks for places. */
export const asExpected = (
  result: UnitResult,
  expected: ExpectedUnit,
  isRanked: boolean,
): ExpectedUnit => {
  const { root, onTop } = readRecords(result)
  const records = [root, ...onTop].flatMap(recordsOf)
  const isDecided = result.status === 'decided'
  const of = (ids: readonly string[], pick: (record: NodeRecord) => string) =>
    Object.fromEntries(
      ids.map((id) => {
        const record = records.find((one) => one.id === id)
        return [id, record === undefined ? 'no such node' : pick(record)]
      }),
    )
  const having = (status: NodeRecord['status']): readonly string[] =>
    isDecided ? records.filter((one) => one.status === status).map(({ id }) => id) : []
  const { exact, published, place, places, range, bandGrade, grade, grades } = result
  return {
    status: result.status,
    ...(exact === undefined ? {} : { exact }),
    ...(published === undefined ? {} : { published }),
    ...(isDecided ? { outOf: result.outOf } : {}),
    ...(range === undefined ? {} : { range: { lo: endOf(range.lo), hi: endOf(range.hi) } }),
    ...(isRanked && place !== undefined ? { place } : {}),
    ...(isRanked && places !== undefined ? { places } : {}),
    ...(grades === undefined ? {} : { grades }),
    ...(expected.tiedWith === undefined ? {} : { tiedWith: result.tiedWith }),
    ...(bandGrade === undefined ? {} : { bandGrade }),
    ...(grade === undefined ? {} : { grade }),
    ...listed('vetoes', result.vetoes),
    ...listed('honours', result.honours ?? []),
    ...listed('missing', result.missing),
    ...listed('unverified', result.unverified),
    ...(expected.nodes === undefined
      ? {}
      : { nodes: of(Object.keys(expected.nodes), ({ points }) => points) }),
    ...(expected.given === undefined
      ? {}
      : { given: of(Object.keys(expected.given), ({ given }) => given.points) }),
    ...(result.files === undefined ? {} : { files: marksOf(result.files) }),
    ...listed('notApplicable', having('notApplicable')),
    ...listed('void', having('void')),
  }
}
