import { type FactDefinition, fileTableOf, type ResolvedRulebook } from '@fazhi/model'
import { fromExact, type Rational, rational } from '../exact/index.js'

/** Full mark of a sample where neither a table nor a declared maximum says it: case files are marked out of a hundred. */
const usualFull = 100

/** Full mark of one sample of a fact. */
export const fullOfSample = (
  rulebook: Pick<ResolvedRulebook, 'fileTables'>,
  { id, maximum }: FactDefinition,
): Rational => {
  const table = fileTableOf(rulebook, id)
  return table === undefined ? rational(BigInt(maximum ?? usualFull)) : fromExact(table.root.points)
}

/** A rulebook as far as files are scored by it: nothing that is decided of units. */
export const forFiles = (rulebook: ResolvedRulebook): ResolvedRulebook => {
  const { lowerings: _, honours: __, ...rest } = rulebook
  return { ...rest, tables: [], groups: [], vetoes: [] }
}
