import type {
  DecimalString,
  Group,
  ResolvedRulebook,
  Submission,
  Table,
  UnitSubmission,
} from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { readFacts } from '../facts/index.js'
import { type Aside, type Batch, type Kernel, pack } from '../kernel/index.js'
import { gradeOf } from '../outcomes/index.js'
import { binder } from './bind.js'
import { intake } from './intake.js'
import { inOrder } from './order.js'
import { decideUnit } from './score-unit.js'

/** A table with what scores its units. */
export interface TableEngine {
  readonly table: Table
  readonly program: Program
  readonly group: Group | undefined
  readonly kernel: Kernel | undefined
  readonly unproven: string | undefined
}

/** What the reference made of a unit, and why it was asked. */
export interface Fallback {
  readonly why: Aside | 'open' | 'unproven'
  readonly published?: DecimalString
  readonly grade?: string
}

/** Buffers the kernel writes into, one number a row. */
interface ResultBuffers {
  readonly total: Float64Array
  readonly grade: Uint8Array
  readonly open: Uint8Array
  /** In the order of the kernel's results. */
  readonly all: readonly [Float64Array, Uint8Array, Uint8Array, Uint8Array]
}

/** The units of one table, packed. */
export interface Part {
  readonly engine: TableEngine
  readonly batch: Batch
  readonly outs: ResultBuffers
  /** Units, by position, that the reference scored in the last run. */
  readonly fallbacks: Map<number, Fallback>
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

const buffers = (rows: number): ResultBuffers => {
  const total = new Float64Array(rows)
  const [grade, vetoed, open] = [new Uint8Array(rows), new Uint8Array(rows), new Uint8Array(rows)]
  return { total, grade, open, all: [total, grade, vetoed, open] }
}

/** Binds units to their tables, reads their facts, and packs them for the kernels. */
export const packUnits = (
  rulebook: ResolvedRulebook,
  engines: readonly TableEngine[],
  submissions: readonly Submission[],
): PackedUnits => {
  const taken = intake(rulebook, inOrder(submissions))
  const bind = binder(rulebook)
  const bound = taken.units.map((submission) => {
    const found = bind(submission)
    return 'table' in found ? engines.findIndex(({ table }) => table === found.table) : -1
  })
  const isContested = ({ unit }: UnitSubmission): boolean =>
    taken.isCityContested || taken.contested.has(unit.id)
  const rowOf = new Int32Array(taken.units.length).fill(-1)
  const partOf = (engine: TableEngine, index: number): Part => {
    const { program, group, kernel } = engine
    const members = taken.units.flatMap((submission, unit) =>
      bound[unit] === index ? [{ submission, unit }] : [],
    )
    const refer = (unit: number, why: Fallback['why']): Fallback => {
      const submission = taken.units[unit]
      if (submission === undefined) return { why }
      const facts = readFacts(rulebook, program.facts, submission, taken.city)
      const decided = decideUnit(rulebook, program, facts, isContested(submission))
      if (decided.status === 'undecided') return { why }
      const grade =
        group === undefined
          ? undefined
          : gradeOf(decided.score, decided.vetoes, group, rulebook.vetoes)
      return {
        why,
        published: decided.printed.text,
        ...(grade === undefined ? {} : { grade }),
      }
    }
    const packed =
      kernel === undefined
        ? undefined
        : pack(
            kernel,
            members.map(({ submission }) =>
              isContested(submission)
                ? undefined
                : readFacts(rulebook, program.facts, submission, taken.city),
            ),
          )
    const unitAt = (member: number): number => members[member]?.unit ?? -1
    const batch: Batch =
      packed === undefined
        ? {
            banks: [new Uint8Array(), new Uint16Array(), new Int32Array(), new Float64Array()],
            plain: 0,
            rows: 0,
            unitOf: new Int32Array(),
            aside: members.map(({ unit }) => ({ unit, why: 'unproven' })),
          }
        : {
            ...packed,
            unitOf: packed.unitOf.map(unitAt),
            aside: packed.aside.map(({ unit, why }) => ({ unit: unitAt(unit), why })),
          }
    batch.unitOf.forEach((unit, row) => {
      rowOf[unit] = row
    })
    return { engine, batch, outs: buffers(batch.rows), fallbacks: new Map(), refer }
  }
  return {
    units: taken.units.map(({ unit }) => unit.id),
    parts: engines.map(partOf),
    partOf: Int32Array.from(bound),
    rowOf,
  }
}
