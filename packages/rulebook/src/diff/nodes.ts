import { compare, exactOf, type ScoreNode, type Table } from '@fazhi/model'
import { type Spelling, spellClause, spellCondition } from '../spell/index.js'
import { type ChangeCodes, nothing, type RulebookChange } from './change.js'

interface Placed {
  readonly node: ScoreNode
  readonly parent: string
}

const placed = (node: ScoreNode, parent: string): readonly (readonly [string, Placed])[] => [
  [node.id, { node, parent }],
  ...node.items.flatMap((item) => placed(item, node.id)),
]

/** Extras hang on a name of their own, so that moving one into the table shows as a move. */
const nodesOf = (table: Table): ReadonlyMap<string, Placed> =>
  new Map([
    ...placed(table.root, ''),
    ...table.onTop.flatMap((extra) => placed(extra, `${table.id}.onTop`)),
  ])

type Aspect = Extract<keyof ChangeCodes, `node.${string}`>

const sameNumber = (a: string, b: string): boolean => compare(exactOf(a), exactOf(b)) === 0

/** A not-applicable policy with all it says. */
const spellPolicy = ({ notApplicable, groupMean }: ScoreNode): string =>
  groupMean === undefined
    ? notApplicable
    : [notApplicable, groupMean.among ?? [], groupMean.fallback].flat().join(', ')

const described = (
  node: ScoreNode,
  spelling: Spelling,
): readonly (readonly [
  Exclude<Aspect, 'node.added' | 'node.removed' | 'node.moved'>,
  string,
])[] => [
  ['node.applies', node.applies ? spellCondition(node.applies, spelling) : nothing],
  ['node.zeroWhen', node.zeroWhen ? spellCondition(node.zeroWhen, spelling) : nothing],
  ['node.round', node.round ? `${node.round.places} ${node.round.mode}` : nothing],
  ['node.notApplicable', spellPolicy(node)],
  ['node.title', node.title.zh],
  ['node.duty', node.duty.join(', ') || nothing],
  [
    'node.basis',
    node.basis.map(({ norm, article }) => [norm, article].join(' ').trim()).join(', ') || nothing,
  ],
  ['node.scorer', node.scorer ?? nothing],
  ['node.evidence', node.evidence.join(', ') || nothing],
]

/** Clauses are compared as they would be written; equal ones are set aside, what is left of one shape on one value is a change. */
const clauseChanges = (
  before: ScoreNode,
  after: ScoreNode,
  spellings: readonly [Spelling, Spelling],
  table: string,
): readonly RulebookChange[] => {
  const tables = [table]
  const { id: node } = after
  const left = before.clauses.map((clause) => ({ clause, text: spellClause(clause, spellings[0]) }))
  const right = after.clauses.flatMap((clause) => {
    const text = spellClause(clause, spellings[1])
    const same = left.findIndex((other) => other.text === text)
    if (same >= 0) left.splice(same, 1)
    return same >= 0 ? [] : [{ clause, text }]
  })
  const changes = right.map(({ clause, text }): RulebookChange => {
    const old = left.findIndex((other) => other.clause.shape === clause.shape)
    const [was] = old >= 0 ? left.splice(old, 1) : []
    return was === undefined
      ? { code: 'clause.added', params: { node, clause: text }, tables }
      : { code: 'clause.changed', params: { node, from: was.text, to: text }, tables }
  })
  const removed = left.map(
    ({ text }): RulebookChange => ({
      code: 'clause.removed',
      params: { node, clause: text },
      tables,
    }),
  )
  return [...changes, ...removed]
}

/** Codes of changes of numbers, where they are not the name of the number: `node.floor` and `node.ceiling` are assumptions. */
const codeOf = { floor: 'node.lowest', ceiling: 'node.highest' } as const

const changed = (
  before: Placed,
  after: Placed,
  spellings: readonly [Spelling, Spelling],
  table: string,
): readonly RulebookChange[] => {
  const { id: node } = after.node
  const tables = [table]
  const say = (code: Exclude<Aspect, 'node.added' | 'node.removed'>, from: string, to: string) =>
    ({ code, params: { node, from, to }, tables }) as RulebookChange
  const moved =
    before.parent === after.parent ? [] : [say('node.moved', before.parent, after.parent)]
  const numbers = (['points', 'outOf', 'floor', 'ceiling', 'start'] as const).flatMap((key) => {
    const [from, to] = [before.node[key], after.node[key]]
    // A full mark, ceiling or start that only follows the points is not a change of its own.
    const leads = key === 'outOf' ? ('points' as const) : ('outOf' as const)
    const follows =
      key !== 'points' && sameNumber(from, before.node[leads]) && sameNumber(to, after.node[leads])
    return sameNumber(from, to) || follows
      ? []
      : [say(key === 'floor' || key === 'ceiling' ? codeOf[key] : `node.${key}`, from, to)]
  })
  const old = new Map(described(before.node, spellings[0]))
  const texts = described(after.node, spellings[1]).flatMap(([code, to]) => {
    const from = old.get(code) ?? nothing
    return from === to ? [] : [say(code, from, to)]
  })
  return [
    ...moved,
    ...numbers,
    ...texts,
    ...clauseChanges(before.node, after.node, spellings, table),
  ]
}

/** What changed inside one table. */
export const nodeChanges = (
  before: Table,
  after: Table,
  spellings: readonly [Spelling, Spelling],
): readonly RulebookChange[] => {
  const old = nodesOf(before)
  const now = nodesOf(after)
  const tables = [after.id]
  const present = [...now].flatMap(([id, at]): readonly RulebookChange[] => {
    const was = old.get(id)
    if (was !== undefined) return changed(was, at, spellings, after.id)
    const params = { node: id, parent: at.parent, points: at.node.points }
    return [{ code: 'node.added', params, tables }]
  })
  const gone = [...old].flatMap(([id, { parent, node }]): readonly RulebookChange[] =>
    now.has(id)
      ? []
      : [{ code: 'node.removed', params: { node: id, parent, points: node.points }, tables }],
  )
  return [...present, ...gone]
}
