import type { NodeRecord, ScoreHeld, UnitSubmission, Year } from '@fazhi/model'
import { compile } from '../compile/index.js'
import { own } from '../facts/index.js'
import { findUnit } from '../waterfall/index.js'
import { factsOfLeaves } from './facts-of-leaves.js'

const flat = (record: NodeRecord): readonly NodeRecord[] => [record, ...record.items.flatMap(flat)]

/** Whether a fact was verified otherwise than it was claimed. */
const isChanged = ({ facts }: UnitSubmission, fact: string): boolean => {
  const { claimed, verified } = own(facts, fact) ?? {}
  return (
    claimed !== undefined &&
    verified !== undefined &&
    JSON.stringify(claimed) !== JSON.stringify(verified)
  )
}

/**
 * What a unit came to, for its self-score to be held against; nothing while it is undecided. An item that does not apply and is left out is not in it.
 * @param unit Id or Chinese name of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const scoreHeld = (year: Year, unit: string): ScoreHeld | undefined => {
  const { result, table, records } = findUnit(year, unit)
  const submission = year.submissions.find(
    (one): one is UnitSubmission =>
      'unit' in one && one.unit.id === result.unit && one.year === year.year,
  )
  if (result.published === undefined || submission === undefined) return undefined
  const factsOf = factsOfLeaves(compile(year.rulebook, table))
  return {
    total: result.published,
    items: [...records.root.items, ...records.onTop]
      .flatMap(flat)
      .filter(({ status }) => status !== 'notApplicable')
      .map(({ id, given, items }) => ({
        item: id,
        points: given.points,
        changed:
          items.length > 0
            ? []
            : (factsOf.get(id) ?? []).filter((fact) => isChanged(submission, fact)),
      })),
  }
}
