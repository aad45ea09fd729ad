import type { Veto } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { readCeiling, readSteps } from './lowerings.js'
import { checkIds, gradesOf, type OutcomesInput, readRuleHead } from './rule-head.js'
import { missing, readFlag, readList } from './shape.js'

const readVeto = (context: Context, cursor: Cursor, input: OutcomesInput): Veto | undefined => {
  const head = readRuleHead(context, cursor, input, 'veto', ['ceiling', 'lower', 'barred'])
  if (child(cursor, 'when').value === undefined) missing(context, cursor, 'when')
  const barred = readFlag(context, child(cursor, 'barred')) ?? false
  if (head?.when === undefined) return undefined
  const ceiling = readCeiling(context, cursor, gradesOf(input, head.groups))
  const lower = readSteps(context, cursor, head.id)
  if (ceiling === undefined && lower === undefined && !barred) {
    return report(context, cursor.pointer, { code: 'RBK-056', params: { name: head.id } })
  }
  return {
    ...head,
    when: head.when,
    ...(ceiling === undefined ? {} : { ceiling }),
    ...(lower === undefined ? {} : { lower }),
    barred,
  }
}

/** The vetoes. One that names a ceiling names a grade of some group it is for. */
export const readVetoes = (
  context: Context,
  cursor: Cursor,
  input: OutcomesInput,
): readonly Veto[] => {
  const vetoes = (readList(context, cursor) ?? []).flatMap(
    (entry) => readVeto(context, entry, input) ?? [],
  )
  checkIds(context, cursor, vetoes)
  return vetoes
}
