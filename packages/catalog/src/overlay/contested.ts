import type { Overlay } from '@fazhi/model'
import type { At, Draft } from './finding.js'
import { entryOf, type Operation } from './operations.js'
import { rankOf } from './rank.js'

type IsOver = (upper: Overlay, lower: Overlay) => boolean

/** Whether the upper one refines what the lower one brought: it was laid over it knowingly. */
const refines = (a: Operation, b: Operation, isOver: IsOver): boolean =>
  (b.kind === 'add' && a.kind !== 'add' && isOver(a.overlay, b.overlay)) ||
  (a.kind === 'add' && b.kind !== 'add' && isOver(b.overlay, a.overlay))

/** A pointer and everything it lies in, itself first, the whole entry last. */
const upwards = (pointer: string): readonly string[] => {
  const all = [pointer]
  for (let rest = pointer; rest !== ''; ) {
    rest = rest.slice(0, rest.lastIndexOf('/'))
    all.push(rest)
  }
  return all
}

interface Meeting {
  readonly other: Operation
  /** The narrower of the two fields. */
  readonly field: string
}

function* withField(others: readonly Operation[], field: string): Iterable<Meeting> {
  for (const other of others) yield { other, field }
}

/** Others shown beside an operation; more would not help anybody. */
const mostShown = 5

/** Finds, among the operations on one entry, those that speak of a field another one speaks of; the cost is that of reading them. */
const meetings = (
  operations: readonly Operation[],
  isOver: IsOver,
): ReadonlyMap<Operation, readonly Meeting[]> => {
  const exactly = new Map<string, Operation[]>()
  const below = new Map<string, Meeting[]>()
  const put = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [value])
    else list.push(value)
  }
  for (const operation of operations) {
    for (const field of operation.touches) {
      put(exactly, field, operation)
      for (const around of upwards(field).slice(1)) put(below, around, { other: operation, field })
    }
  }
  const found = new Map<Operation, readonly Meeting[]>()
  for (const operation of operations) {
    const mine = new Map<Operation, Meeting>()
    const meet = (others: Iterable<Meeting>): void => {
      for (const meeting of others) {
        if (mine.size >= mostShown) return
        const { other } = meeting
        if (other !== operation && !mine.has(other) && !refines(operation, other, isOver))
          mine.set(other, meeting)
      }
    }
    for (const field of operation.touches) {
      for (const around of upwards(field)) meet(withField(exactly.get(around) ?? [], field))
      meet(below.get(field) ?? [])
    }
    if (mine.size > 0) found.set(operation, [...mine.values()])
  }
  return found
}

const at = ({ overlay, pointer }: Operation): At => ({ overlay, pointer })

const draftOf = (operation: Operation, met: readonly Meeting[]): Draft => {
  const layers = [
    ...new Set([operation, ...met.map(({ other }) => other)].map(({ overlay }) => overlay.id)),
  ].sort()
  const field = met[0]?.field ?? ''
  const done = { overlay: operation.overlay.id, entry: entryOf(operation) }
  const places = [at(operation), ...met.map(({ other }) => at(other))] as const
  if (layers.length > 1)
    return field === ''
      ? { code: 'OVL-025.entry', params: { ...done, layers }, at: places }
      : { code: 'OVL-025', params: { ...done, layers, field }, at: places }
  return field === ''
    ? { code: 'OVL-026.entry', params: done, at: places }
    : { code: 'OVL-026', params: { ...done, field }, at: places }
}

/**
 * Operations that speak of one field of one entry although neither is of a later rank: of two overlays of one rank, or twice in one
 * overlay. Nobody can say which of them holds, so none does. An overlay may refine what an overlay it is laid over has added.
 */
export const contested = (
  operations: readonly Operation[],
  isOver: IsOver,
): { readonly drafts: readonly Draft[]; readonly out: ReadonlySet<Operation> } => {
  const byEntry = new Map<string, Operation[]>()
  for (const operation of operations) {
    const key = `${rankOf(operation.overlay)} ${entryOf(operation)}`
    const same = byEntry.get(key)
    if (same === undefined) byEntry.set(key, [operation])
    else same.push(operation)
  }
  const all = [...byEntry.values()].flatMap((same) => [...meetings(same, isOver)])
  return {
    drafts: all.map(([operation, met]) => draftOf(operation, met)),
    out: new Set(all.map(([operation]) => operation)),
  }
}
