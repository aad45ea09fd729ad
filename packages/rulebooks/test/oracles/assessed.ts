import {
  type NodeRecord,
  type ResolvedRulebook,
  readRecord,
  type StoredRecord,
  type UnitResult,
  type UnitSubmission,
} from '@fazhi/model'
import { assess, scorer } from '@fazhi/scoring'
import { unit } from '../load.js'

/** What stands for a mark that the publisher did not give. */
export const notRated = null

/** A mark and its full mark, or that there is none. */
export const mark = (score: string | null, of: string) =>
  score === null ? notRated : { score, of }

/** A country, a repository or a report, as a unit. */
export const entry = (
  year: number,
  id: string,
  facts: Readonly<Record<string, unknown>>,
): UnitSubmission => unit(year, { id, name: { zh: id }, kind: 'zone' }, facts)

/** Results by unit. Totals also come from the compiled kernel, and the two must be one. */
export const resultsOf = (
  rulebook: ResolvedRulebook,
  units: readonly UnitSubmission[],
): ReadonlyMap<string, UnitResult> => {
  const year = assess(rulebook, units)
  const kernel = scorer(rulebook)
  const scores = kernel.score(kernel.pack(units))
  const compiled = new Map(scores.units.map((id, index) => [id, scores.published(index)]))
  for (const { unit: id, published } of year.units)
    if (compiled.get(id) !== published)
      throw new Error(`${id}: the reference says ${published}, the kernel ${compiled.get(id)}`)
  const faults = year.findings.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(JSON.stringify(faults[0]))
  return new Map(year.units.map((result) => [result.unit, result]))
}

const givenIn = (root: NodeRecord, id: string): string | undefined => {
  if (root.id === id) return root.given.points
  for (const item of root.items) {
    const found = givenIn(item, id)
    if (found !== undefined) return found
  }
  return undefined
}

/** What the parent of a node received from it: the node's mark on the parent's scale. */
export const givenBy = (root: StoredRecord, id: string): string | undefined =>
  givenIn(readRecord(root), id)
