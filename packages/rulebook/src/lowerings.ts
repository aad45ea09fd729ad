import type { Lowering } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { checkIds, gradesOf, type OutcomesInput, readRuleHead } from './rule-head.js'
import { missing, readList, readText, readWhole } from './shape.js'

/** More grades than any scheme has. */
const mostSteps = 100

/** A grade that is not to be passed. One that no group has is said, and stays a ceiling: the rule has an effect in mind. */
export const readCeiling = (
  context: Context,
  cursor: Cursor,
  grades: readonly string[],
): string | undefined => {
  const at = child(cursor, 'ceiling')
  const ceiling = readText(context, at)
  if (ceiling !== undefined && !grades.includes(ceiling)) {
    report(context, at.pointer, { code: 'RBK-057', params: { grade: ceiling, grades } })
  }
  return ceiling
}

/** By how many grades a rule lowers: 1 or more. */
export const readSteps = (context: Context, cursor: Cursor, name: string): number | undefined => {
  const at = child(cursor, 'lower')
  const steps = readWhole(context, at, mostSteps)
  if (steps === 0) report(context, at.pointer, { code: 'RBK-093.steps', params: { name } })
  return steps
}

const readLowering = (
  context: Context,
  cursor: Cursor,
  input: OutcomesInput,
): Lowering | undefined => {
  const head = readRuleHead(context, cursor, input, 'lowering', ['lower', 'ceiling'])
  if (child(cursor, 'when').value === undefined) missing(context, cursor, 'when')
  if (head?.when === undefined) return undefined
  const lower = readSteps(context, cursor, head.id)
  const ceiling = readCeiling(context, cursor, gradesOf(input, head.groups))
  if (lower === undefined && ceiling === undefined) {
    return report(context, cursor.pointer, { code: 'RBK-093', params: { name: head.id } })
  }
  return {
    ...head,
    when: head.when,
    ...(lower === undefined ? {} : { lower }),
    ...(ceiling === undefined ? {} : { ceiling }),
  }
}

/** The lowerings: what takes grades away, or keeps a grade down, without being a veto. */
export const readLowerings = (
  context: Context,
  cursor: Cursor,
  input: OutcomesInput,
): readonly Lowering[] => {
  const lowerings = (readList(context, cursor) ?? []).flatMap(
    (entry) => readLowering(context, entry, input) ?? [],
  )
  checkIds(context, cursor, lowerings)
  return lowerings
}
