import type {
  Bound,
  Clause,
  Condition,
  FactEntries,
  ResolvedRulebook,
  ScoreNode,
  Table,
  Unit,
  ValueDefinition,
} from '@fazhi/model'
import { decide, type Known } from './decide.js'

/** The value a bound is, where it is no number. */
const valueOfBound = (bound: Bound | undefined): readonly string[] =>
  typeof bound === 'object' ? [bound.value] : []

/** Ids of the values a condition reads. */
const valuesOfCondition = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(valuesOfCondition)
    case 'not':
      return valuesOfCondition(condition.of)
    case 'attribute':
      return []
    case 'number':
      return [condition.value, ...valueOfBound(condition.bound)]
    case 'flag':
    case 'level':
      return [condition.value]
  }
}

/** Ids of the values a clause reads. */
const valuesOfClause = (clause: Clause): readonly string[] => {
  switch (clause.shape) {
    case 'condition':
      return valuesOfCondition(clause.when)
    case 'each':
      return [clause.each, ...valueOfBound(clause.gap?.bound)]
    case 'events':
      return [clause.each]
    case 'share':
      return [clause.share]
    case 'by':
      return [
        clause.by,
        ...clause.rows.flatMap((row) => ('rel' in row ? valueOfBound(row.bound) : [])),
      ]
    case 'judged':
      return [clause.judged]
    case 'together':
      return clause.of.flatMap(valuesOfClause)
  }
}

/** Facts a value comes from. A value the rulebook does not define is a fact of its own name. */
const factsOfValue = (
  rulebook: ResolvedRulebook,
  id: string,
  above: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const value = Object.hasOwn(rulebook.values, id) ? rulebook.values[id] : undefined
  if (value === undefined || above.has(id)) return [id]
  switch (value.kind) {
    case 'fact':
      return [value.fact]
    // Nothing of this year is handed in for last year's figures, and points come from what their items need.
    case 'lastYear':
    case 'points':
      return []
    default:
      return partsOf(value).flatMap((part) => factsOfValue(rulebook, part, new Set([...above, id])))
  }
}

const partsOf = (value: Extract<ValueDefinition, { readonly of: unknown }>): readonly string[] => {
  if (value.kind === 'filed') return [value.of, ...('after' in value.due ? [value.due.after] : [])]
  if (value.kind === 'rate') return [value.over, value.of]
  return typeof value.of === 'string' ? [value.of] : value.of
}

/** Values that others of the unit's groups are measured against, so that every unit of the group must have them. */
const valuesOverGroups = ({ groups, values }: ResolvedRulebook, table: Table): readonly string[] =>
  Object.values(values).flatMap((value) => {
    if (value.kind !== 'cohort') return []
    const group = groups.find(({ id }) => id === value.among)
    return group?.tables.includes(table.id) === true ? [value.of] : []
  })

/** The table of a unit; nothing where none or several are for it. */
export const tableOfUnit = (
  rulebook: ResolvedRulebook,
  unit: Unit,
  entries: FactEntries,
): Table | undefined => tableOf({ rulebook, unit, entries })

/** The one table that is for the unit; nothing where none is, or several are. */
const tableOf = (known: Known): Table | undefined => {
  const tables = known.rulebook.tables.filter((table) => decide(table.for, known) === true)
  return tables.length > 1 ? undefined : tables[0]
}

/** Whether a part of the table surely does not apply to the unit. */
const isLeftOut = (node: ScoreNode, known: Known): boolean =>
  node.applies !== undefined && decide(node.applies, known) === false

/**
 * Facts that the unit's own table reads, in the order of the table. A part that surely does not apply to this unit is left out;
 * where that cannot be told, its facts are needed. Empty when no table, or more than one, is for the unit.
 */
export const factsNeeded = (
  rulebook: ResolvedRulebook,
  unit: Unit,
  entries: FactEntries,
): ReadonlySet<string> => {
  const known = { rulebook, unit, entries }
  const table = tableOf(known)
  if (table === undefined) return new Set()
  const valuesOfNode = (node: ScoreNode): readonly string[] => {
    const applies = node.applies === undefined ? [] : valuesOfCondition(node.applies)
    if (isLeftOut(node, known)) return applies
    return [
      ...applies,
      ...(node.zeroWhen === undefined ? [] : valuesOfCondition(node.zeroWhen)),
      ...node.clauses.flatMap(valuesOfClause),
      ...node.items.flatMap(valuesOfNode),
    ]
  }
  return new Set(
    [
      ...[table.root, ...table.onTop].flatMap(valuesOfNode),
      ...valuesOverGroups(rulebook, table),
    ].flatMap((value) => factsOfValue(rulebook, value)),
  )
}

/** An item of a table with the facts its clauses read. */
export interface ItemNeeded {
  readonly item: ScoreNode
  readonly facts: readonly string[]
}

/** The items of the unit's own table that have clauses and may apply, each with the facts it reads. */
export const itemsNeeded = (
  rulebook: ResolvedRulebook,
  unit: Unit,
  entries: FactEntries,
): readonly ItemNeeded[] => {
  const known = { rulebook, unit, entries }
  const table = tableOf(known)
  const itemsOf = (node: ScoreNode): readonly ItemNeeded[] => {
    if (isLeftOut(node, known)) return []
    const facts = node.clauses
      .flatMap(valuesOfClause)
      .flatMap((value) => factsOfValue(rulebook, value))
    return [
      ...(facts.length === 0 ? [] : [{ item: node, facts: [...new Set(facts)] }]),
      ...node.items.flatMap(itemsOf),
    ]
  }
  return table === undefined ? [] : [table.root, ...table.onTop].flatMap(itemsOf)
}
