import {
  type CaseUnit,
  type Clause,
  type Condition,
  type OutcomeCondition,
  type ScoreNode,
  type Table,
  type UnitKind,
  unitKinds,
} from '@fazhi/model'
import { attributes } from './attributes.js'
import { type Context, type Cursor, child, report } from './context.js'
import { holdsFor } from './holds-for.js'
import { isId, readChoice, readFlag, readMap, readText } from './shape.js'

type Attribute = (typeof attributes)[number]
type Sort = Required<CaseUnit>

/** A unit that no condition names. */
const nobody = 'case'

const parts = (
  condition: OutcomeCondition,
): readonly Extract<Condition, { readonly kind: 'attribute' }>[] => {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(parts)
  if (condition.kind === 'not') return parts(condition.of)
  return condition.kind === 'attribute' ? [condition] : []
}

const conditionsOfClause = (clause: Clause): readonly Condition[] => {
  if (clause.shape === 'together') return clause.of.flatMap(conditionsOfClause)
  return clause.shape === 'condition' ? [clause.when] : []
}

/** The conditions a node and everything below it come to; `applies` only where it is asked for. */
export const conditionsOf = (node: ScoreNode, withApplies: boolean): readonly Condition[] => [
  ...(withApplies && node.applies !== undefined ? [node.applies] : []),
  ...(node.zeroWhen === undefined ? [] : [node.zeroWhen]),
  ...node.clauses.flatMap(conditionsOfClause),
  ...node.items.flatMap((item) => conditionsOf(item, withApplies)),
]

/** What a case says of its unit. */
export const readCaseUnit = (context: Context, cursor: Cursor): CaseUnit | undefined => {
  if (readMap(context, cursor, attributes) === undefined) return undefined
  const id = readText(context, child(cursor, 'id'))
  if (id !== undefined && !isId(id)) {
    report(context, child(cursor, 'id').pointer, { code: 'RBK-010.id', params: { key: id } })
  }
  const kind = readChoice(context, child(cursor, 'kind'), unitKinds)
  const enforcementPower = readFlag(context, child(cursor, 'enforcementPower'))
  return {
    ...(id === undefined ? {} : { id }),
    ...(kind === undefined ? {} : { kind }),
    ...(enforcementPower === undefined ? {} : { enforcementPower }),
  }
}

/** Every sort of unit a table is for that agrees with what a case says. */
const sortsOf = (table: Table, said: CaseUnit, named: readonly string[]): readonly Sort[] => {
  const kinds = said.kind === undefined ? unitKinds : [said.kind]
  const powers = said.enforcementPower === undefined ? [false, true] : [said.enforcementPower]
  const ids = said.id === undefined ? [nobody, ...named] : [said.id]
  return ids.flatMap((id) =>
    kinds.flatMap((kind: UnitKind) =>
      powers.flatMap((enforcementPower) => {
        const sort = { id, kind, enforcementPower }
        return holdsFor(table.for, sort) ? [sort] : []
      }),
    ),
  )
}

const idsIn = (conditions: readonly OutcomeCondition[]): readonly string[] =>
  conditions
    .flatMap(parts)
    .filter(({ attribute }) => attribute === 'id')
    .flatMap(({ in: values }) => values.map(String))

/** Whether a table is for units such as a case speaks of. */
export const fitsTable = (table: Table, said: CaseUnit): boolean =>
  sortsOf(table, said, idsIn([table.for])).length > 0

const readsAttribute = (conditions: readonly OutcomeCondition[], attribute: Attribute): boolean =>
  conditions.flatMap(parts).some((part) => part.attribute === attribute)

/** What is settled of a unit, and one unit of which all of it is true; nothing reads where others differ. */
export interface ResolvedUnit {
  readonly settled: CaseUnit
  readonly one: Required<CaseUnit> | undefined
}

/**
 * The unit of a case: what it says, and what follows from what the table is for. What stays open although a condition of `read` reads
 * it is said at `pointer`, with what it could be; conditions of `met` are taken to hold as far as it goes.
 */
export const resolveCaseUnit = (
  context: Context,
  table: Table,
  said: CaseUnit,
  {
    read,
    met,
  }: { readonly read: readonly OutcomeCondition[]; readonly met: readonly OutcomeCondition[] },
  pointer: string,
): ResolvedUnit => {
  const sorts = sortsOf(table, said, idsIn([table.for, ...read, ...met]))
  const settled = <Name extends Attribute>(attribute: Name): Pick<CaseUnit, Name> | undefined => {
    const choices = [...new Set(sorts.map((sort) => sort[attribute]))]
    const [only] = choices
    if (choices.length === 1) return { [attribute]: only } as Pick<CaseUnit, Name>
    if (readsAttribute(read, attribute)) {
      const params = { attribute, choices: choices.map(String) }
      report(context, pointer, { code: 'RBK-083', params })
    }
    return undefined
  }
  if (sorts.length === 0) {
    report(context, pointer, { code: 'RBK-082', params: { name: table.id } })
    return { settled: said, one: undefined }
  }
  return {
    settled: { ...settled('id'), ...settled('kind'), ...settled('enforcementPower') },
    one: sorts[0],
  }
}
