import type { ResolvedRulebook } from '@fazhi/model'
import { finding, own, pointer } from '../facts/index.js'
import type { ScoringFinding } from '../messages/index.js'

/** Lots by group: units in the order they were drawn. */
export type GivenLots = Readonly<Record<string, readonly string[]>>

/** The lots that may decide ties at an edge, and what is wrong with those that may not. */
export interface Lots {
  readonly lotOf: (group: string) => readonly string[] | undefined
  readonly findings: readonly ScoringFinding[]
}

interface Sound {
  readonly isUsable: boolean
  readonly findings: readonly ScoringFinding[]
}

const checked = (
  group: string,
  lot: readonly string[],
  members: ReadonlySet<string>,
  at: readonly string[],
): Sound => {
  const twice = lot.findIndex((unit, index) => lot.indexOf(unit) < index)
  const strangers = lot.flatMap((named, index) =>
    members.has(named)
      ? []
      : [finding('SCR-022', { group, named }, pointer(...at, String(index)), 'warning')],
  )
  return twice < 0
    ? { isUsable: true, findings: strangers }
    : {
        isUsable: false,
        findings: [
          finding('SCR-023', { group, named: lot[twice] ?? '' }, pointer(...at, String(twice))),
          ...strangers,
        ],
      }
}

/**
 * The lots of a rulebook and those given with the call. A lot that names a unit twice, or a second lot for a group, decides
 * nothing: no tie is broken by an order that is in doubt.
 * @param members Ids of the units of a group.
 */
export const lotsOf = (
  { groups }: ResolvedRulebook,
  given: GivenLots,
  members: (group: string) => ReadonlySet<string>,
): Lots => {
  const usable = new Map<string, readonly string[]>()
  const findings: ScoringFinding[] = []
  for (const group of Object.keys(given).sort())
    if (groups.every(({ id }) => id !== group))
      findings.push(finding('SCR-021', { group }, pointer('lots', group)))
  for (const { id, lot: written } of groups) {
    const called = own(given, id)
    if (written !== undefined && called !== undefined) {
      findings.push(finding('SCR-024', { group: id }, pointer('lots', id)))
      continue
    }
    const lot = written ?? called
    if (lot === undefined) continue
    const at = written === undefined ? ['lots', id] : ['groups', id, 'lot']
    const sound = checked(id, lot, members(id), at)
    findings.push(...sound.findings)
    if (sound.isUsable) usable.set(id, lot)
  }
  return { lotOf: (group) => usable.get(group), findings }
}
