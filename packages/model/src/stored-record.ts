import { decimal, type ExactString } from './decimal.js'
import type { Move, NodeRecord, NodeStatus } from './node-record.js'

/** A movement as it is stored: one that was taken, and one that counted nothing, do not say so. */
export interface StoredMove extends Omit<Move, 'taken' | 'counted'> {
  /** Only for an alternative that a container did not take. */
  readonly taken?: false
  readonly counted?: Move['counted']
}

/**
 * The record of a node as a year stores it: what goes without saying is left out, so that the year of a city stays small.
 * `readRecord` gives the whole record back.
 */
export interface StoredRecord
  extends Pick<NodeRecord, 'id' | 'points' | 'full' | 'why' | 'unproven'> {
  /** "scored" where it is left out. */
  readonly status?: Exclude<NodeStatus, 'scored'>
  /** What the parent received, where that is not `points` and `full` as they are. */
  readonly given?: NodeRecord['given']
  /** "0" where it is left out. */
  readonly start?: ExactString
  /** None where it is left out; so are the lists below. */
  readonly moves?: readonly StoredMove[]
  readonly adjustments?: NodeRecord['adjustments']
  readonly missing?: NodeRecord['missing']
  readonly items?: readonly StoredRecord[]
}

const nought = decimal('0')

const readMove = ({ taken, counted, ...rest }: StoredMove): Move => ({
  ...rest,
  taken: taken !== false,
  counted: counted ?? [],
})

/** The whole record of a node and of all below it, with what its stored form leaves out. */
export const readRecord = (stored: StoredRecord): NodeRecord => {
  const { id, points, full, why, unproven } = stored
  return {
    id,
    status: stored.status ?? 'scored',
    points,
    full,
    given: stored.given ?? { points, full },
    start: stored.start ?? nought,
    moves: (stored.moves ?? []).map(readMove),
    adjustments: stored.adjustments ?? [],
    ...(why === undefined ? {} : { why }),
    missing: stored.missing ?? [],
    ...(unproven === undefined ? {} : { unproven }),
    items: (stored.items ?? []).map(readRecord),
  }
}

/** A unit's records as they are stored: of its table, and of the extras on top. */
export interface StoredRecords {
  readonly root: StoredRecord
  readonly onTop: readonly StoredRecord[]
}

/** A unit's records, whole. */
export interface WholeRecords {
  readonly root: NodeRecord
  readonly onTop: readonly NodeRecord[]
}

/** The whole records of a unit's result, as `readRecord` gives them. */
export const readRecords = ({ root, onTop }: StoredRecords): WholeRecords => ({
  root: readRecord(root),
  onTop: onTop.map(readRecord),
})
