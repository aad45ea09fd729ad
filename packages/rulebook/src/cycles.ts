import {
  type Bound,
  type Clause,
  type Condition,
  type OutcomeCondition,
  type Policies,
  pointer,
  type ScoreNode,
  type Table,
  type ValueDefinition,
  type Veto,
} from '@fazhi/model'
import { type Context, report } from './context.js'

/** Most things that may rest on one another in a row. */
const deepest = 400

/** What is looked through for circles. */
export interface Whole {
  readonly tables: readonly Table[]
  readonly vetoes: readonly Veto[]
  readonly policies: Policies
}

/** A value, an item, or the vetoes together, as something that rests on others. */
type Name = `value ${string}` | `item ${string}` | 'vetoes'

const ofBound = (bound: Bound | undefined): readonly Name[] =>
  typeof bound === 'object' ? [`value ${bound.value}`] : []

const ofCondition = (
  condition: Condition | OutcomeCondition | undefined,
  tables: readonly Table[],
): readonly Name[] => {
  if (condition === undefined) return []
  switch (condition.kind) {
    case 'attribute':
    case 'grade':
    case 'vetoed':
      return []
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => ofCondition(part, tables))
    case 'not':
      return ofCondition(condition.of, tables)
    case 'points':
      return [`item ${condition.node}`]
    // A place rests on the totals of everybody.
    case 'place':
      return tables.flatMap(({ root, onTop }) =>
        [root, ...onTop].map(({ id }): Name => `item ${id}`),
      )
    case 'number':
      return [`value ${condition.value}`, ...ofBound(condition.bound)]
    default:
      return [`value ${condition.value}`]
  }
}

const ofClause = (clause: Clause, tables: readonly Table[]): readonly Name[] => {
  switch (clause.shape) {
    case 'condition':
      return ofCondition(clause.when, tables)
    case 'each':
      return [`value ${clause.each}`, ...ofBound(clause.gap?.bound)]
    case 'events':
      return [`value ${clause.each}`]
    case 'share':
      return [`value ${clause.share}`]
    case 'by':
      return [
        `value ${clause.by}`,
        ...clause.rows.flatMap((row) => ('rel' in row ? ofBound(row.bound) : [])),
      ]
    case 'judged':
      return [`value ${clause.judged}`]
    case 'together':
      return clause.of.flatMap((part) => ofClause(part, tables))
  }
}

const ofValue = (value: ValueDefinition, vetoes: readonly Name[]): readonly Name[] => {
  switch (value.kind) {
    case 'fact':
    case 'filed':
    // Of another year: nothing of this one leads there.
    case 'lastYear':
      return []
    case 'points':
      return [`item ${value.node}`]
    case 'cohort':
      return [`value ${value.of}`, ...vetoes]
    case 'rate':
      return [`value ${value.of}`, `value ${value.over}`]
    default:
      return value.of.map((part): Name => `value ${part}`)
  }
}

/** Everything that rests on something, by name. An item of several tables rests on what it does in any of them. */
const restsOn = (
  values: ReadonlyMap<string, ValueDefinition>,
  { tables, vetoes, policies }: Whole,
): ReadonlyMap<Name, readonly Name[]> => {
  const rests = new Map<Name, readonly Name[]>()
  const add = (name: Name, on: readonly Name[]): void => {
    rests.set(name, [...(rests.get(name) ?? []), ...on])
  }
  const kept: readonly Name[] = policies.vetoed.inMeans === false ? ['vetoes'] : []
  for (const [id, value] of values) add(`value ${id}`, ofValue(value, kept))
  const addNode = (node: ScoreNode): void => {
    add(`item ${node.id}`, [
      ...node.items.map(({ id }): Name => `item ${id}`),
      ...node.clauses.flatMap((clause) => ofClause(clause, tables)),
      ...ofCondition(node.applies, tables),
      ...ofCondition(node.zeroWhen, tables),
      ...(node.groupMean === undefined ? [] : kept),
    ])
    node.items.forEach(addNode)
  }
  for (const { root, onTop } of tables) [root, ...onTop].forEach(addNode)
  add(
    'vetoes',
    vetoes.flatMap(({ when }) => ofCondition(when, tables)),
  )
  return rests
}

/**
 * Says which values and items rest on themselves, with the way they lead back (R35): points that read a value over a group
 * of those same points, items that read the points of what holds them, vetoes that keep units out of what raises them.
 */
export const checkCycles = (context: Context, whole: Whole): void => {
  const rests = restsOn(context.usedValues, whole)
  const done = new Set<Name>()
  const path: Name[] = []
  const sayCircle = (circle: readonly Name[]): void => {
    const names = circle.map((one) => one.replace(/^\w+ /, ''))
    const value = circle.find((one) => one.startsWith('value '))
    const at = value === undefined ? '/tables' : pointer(['values', value.slice('value '.length)])
    report(context, at, { code: 'RBK-110', params: { path: names } }, 'key')
  }
  const visit = (name: Name): void => {
    const index = path.indexOf(name)
    if (index >= 0) sayCircle([...path.slice(index), name])
    if (done.has(name)) return
    done.add(name)
    if (path.length >= deepest) {
      report(context, '/tables', { code: 'RBK-004', params: { limit: deepest } }, 'key')
      return
    }
    path.push(name)
    for (const next of rests.get(name) ?? []) visit(next)
    path.pop()
  }
  for (const name of rests.keys()) visit(name)
}
