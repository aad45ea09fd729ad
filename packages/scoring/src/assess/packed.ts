import type { ResolvedRulebook, Submission, UnitSubmission } from '@fazhi/model'
import { takeCohorts } from '../cohort/index.js'
import type { UnitFacts } from '../facts/index.js'
import { type Batch, type Kernel, pack, unpacked } from '../kernel/index.js'
import { binder } from './bind.js'
import { unitReader } from './files/index.js'
import { intake } from './intake.js'
import { membersOf } from './members.js'
import { inOrder } from './order.js'
import { decideUnit } from './score-unit.js'
import { type Fallback, fallbackOf, type TableEngine } from './table-engine.js'

/** Buffers the kernel writes into, one number a row; `plain` and `full` are the same ones in the order each pass takes them. */
export interface ResultBuffers {
  readonly total: Float64Array
  readonly grade: Uint8Array
  readonly open: Uint8Array
  readonly plain: readonly (Float64Array | Uint8Array)[]
  readonly full: readonly (Float64Array | Uint8Array)[]
}

/** The units of one table, packed. */
export interface Part {
  readonly engine: TableEngine
  readonly batch: Batch
  readonly outs: ResultBuffers
  readonly plainRecords: Float64Array
  readonly fullRecords: Float64Array
  /** Units, by position, that the reference scored in the last run. */
  readonly fallbacks: Map<number, Fallback>
  readonly factsOf: (unit: number) => UnitFacts
  readonly refer: (unit: number, why: Fallback['why']) => Fallback
}

/** Submissions read, checked and packed; to be scored as often as one likes. */
export interface PackedUnits {
  /** Ids of the units, in order. */
  readonly units: readonly string[]
  readonly parts: readonly Part[]
  /** Which part a unit is in, by its position; -1 for a unit in no table, or in two. */
  readonly partOf: Int32Array
  readonly rowOf: Int32Array
}

const buffers = (kernel: Kernel | undefined, { plain, rows }: Batch) => {
  const total = new Float64Array(rows)
  const [grade, open] = [new Uint8Array(rows), new Uint8Array(rows)]
  const records = (width: number | undefined, has: boolean): Float64Array =>
    new Float64Array(has ? rows * (width ?? 0) : 0)
  const plainRecords = records(kernel?.plain.records?.width, plain > 0)
  const fullRecords = records(kernel?.full?.records?.width, rows > plain)
  const results = [total, grade, open]
  return {
    outs: {
      total,
      grade,
      open,
      plain: [...results, plainRecords],
      full: [...results, fullRecords],
    },
    plainRecords,
    fullRecords,
  }
}

/** Facts of every unit with what it sees of others and of last year; none where no rule looks so far. */
const preparedFacts = (
  rulebook: ResolvedRulebook,
  engines: readonly TableEngine[],
  submissions: readonly Submission[],
  lastYear: readonly Submission[] | undefined,
): ReadonlyMap<string, UnitFacts> | undefined => {
  const programs = engines.map(({ program }) => program)
  if (!programs.some((one) => one.looks || one.lastYear.length > 0)) return undefined
  const { members } = membersOf(
    rulebook,
    (table) => engines.find((engine) => engine.table === table)?.program,
    submissions,
    lastYear && inOrder(lastYear),
  )
  const { seenBy } = takeCohorts(rulebook, programs, members)
  return new Map(members.map(({ facts }) => [facts.submission.unit.id, seenBy(facts)]))
}

/** Binds units to their tables, reads their facts, and packs them for the kernels. */
export const packUnits = (
  rulebook: ResolvedRulebook,
  engines: readonly TableEngine[],
  submissions: readonly Submission[],
  lastYear: readonly Submission[] | undefined,
): PackedUnits => {
  const ordered = inOrder(submissions)
  const { units, city, contested, isCityContested } = intake(rulebook, ordered)
  const prepared = preparedFacts(rulebook, engines, ordered, lastYear)
  const bind = binder(rulebook)
  const readOne = unitReader(rulebook)
  const partOf = Int32Array.from(units, (submission) => {
    const found = bind(submission)
    return 'table' in found ? engines.findIndex(({ table }) => table === found.table) : -1
  })
  const isContested = ({ unit }: UnitSubmission): boolean =>
    isCityContested || contested.has(unit.id)
  const rowOf = new Int32Array(units.length).fill(-1)
  const makePart = (engine: TableEngine, index: number): Part => {
    const { program, kernel } = engine
    const members = units.flatMap((submission, unit) =>
      partOf[unit] === index ? [{ submission, unit }] : [],
    )
    const read = (submission: UnitSubmission): UnitFacts =>
      prepared?.get(submission.unit.id) ?? readOne(program, submission, city)
    const submissionOf = (unit: number): UnitSubmission => {
      const submission = units[unit]
      if (submission === undefined) throw new RangeError(`no unit ${unit}`)
      return submission
    }
    const positions = members.map(({ unit }) => unit)
    const batch =
      kernel === undefined
        ? unpacked(positions)
        : pack(
            kernel,
            members.map(({ submission, unit }) => ({
              unit,
              ...(isContested(submission) ? {} : { facts: read(submission) }),
            })),
          )
    batch.unitOf.forEach((unit, row) => {
      rowOf[unit] = row
    })
    const factsOf = (unit: number): UnitFacts => read(submissionOf(unit))
    return {
      engine,
      batch,
      ...buffers(kernel, batch),
      fallbacks: new Map(),
      factsOf,
      refer: (unit, why) => {
        const decided = decideUnit(
          rulebook,
          program,
          factsOf(unit),
          isContested(submissionOf(unit)),
        )
        return fallbackOf(engine, decided, why)
      },
    }
  }
  return { units: units.map(({ unit }) => unit.id), parts: engines.map(makePart), partOf, rowOf }
}
