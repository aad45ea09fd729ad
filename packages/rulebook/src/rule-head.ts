import type { DataPlace, Group, OutcomeCondition, Text } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { readGroupNames } from './group-names.js'
import { type OutcomeSection, readOutcomeCondition } from './outcome-condition.js'
import { isId, missing, readMap, readText } from './shape.js'
import { readTitle } from './text.js'

/** What rules about outcomes are read with. */
export interface OutcomesInput {
  readonly groups: readonly Group[]
  readonly nodes: ReadonlySet<string>
}

/** What every rule about outcomes says: its id and title, when it holds, and for which groups. */
export interface RuleHead {
  readonly id: string
  readonly title: Text
  readonly when?: OutcomeCondition
  readonly groups?: readonly string[]
  readonly at: DataPlace
}

/** Grades that a rule for some groups can speak of. */
export const gradesOf = (
  { groups }: OutcomesInput,
  named: readonly string[] | undefined,
): readonly string[] => [
  ...new Set(
    groups
      .filter(({ id }) => named === undefined || named.includes(id))
      .flatMap(({ grades }) => grades.map(({ grade }) => grade)),
  ),
]

/** Reads the head of a rule; `undefined` where it has no id, or no condition that can be read although it names one. */
export const readRuleHead = (
  context: Context,
  cursor: Cursor,
  input: OutcomesInput,
  stage: OutcomeSection['stage'],
  keys: readonly string[],
): RuleHead | undefined => {
  const map = readMap(context, cursor, ['id', 'title', 'when', 'groups', ...keys])
  if (map === undefined) return undefined
  const id = readText(context, child(cursor, 'id'))
  if (map['id'] === undefined) missing(context, cursor, 'id')
  if (id !== undefined && !isId(id)) {
    report(context, child(cursor, 'id').pointer, { code: 'RBK-010.id', params: { key: id } })
  }
  const names = input.groups.map((group) => group.id)
  const groups = readGroupNames(context, child(cursor, 'groups'), names)
  const section = { stage, nodes: input.nodes, grades: gradesOf(input, groups) }
  const when = readOutcomeCondition(context, child(cursor, 'when'), section)
  if (id === undefined || (map['when'] !== undefined && when === undefined)) return undefined
  return {
    id,
    title: readTitle(context, child(cursor, 'title'), id),
    ...(when === undefined ? {} : { when }),
    ...(groups === undefined ? {} : { groups }),
    at: context.placeOf(cursor.pointer),
  }
}

/** Says which rules of a list have the id of an earlier one. */
export const checkIds = (
  context: Context,
  cursor: Cursor,
  rules: readonly { readonly id: string; readonly at?: DataPlace }[],
): void => {
  rules.forEach((rule, index) => {
    if (rules.findIndex((other) => other.id === rule.id) === index) return
    const pointer = rule.at?.pointer ?? cursor.pointer
    report(context, pointer, { code: 'RBK-043', params: { name: rule.id } })
  })
}
