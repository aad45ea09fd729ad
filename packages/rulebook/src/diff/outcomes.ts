import {
  exactOf,
  type GradeRow,
  type Group,
  multiply,
  type Policies,
  printExact,
  type ResolvedRulebook,
  type Veto,
} from '@fazhi/model'
import { type Spelling, spellCondition } from '../spell/index.js'
import { nothing, type RulebookChange } from './change.js'

const spellRow = ({ from, quota }: GradeRow): string => {
  const bound =
    from === undefined
      ? 'else'
      : `${from.rel === '>' ? '>' : '≥'} ${printExact(exactOf(from.bound))}`
  if (quota === undefined) return bound
  const share = printExact(multiply(exactOf(quota.share), { n: 100n, d: 1n }))
  return `${bound}, atMost: ${share}%, of: ${quota.of}, round: ${quota.round}, edgeTie: ${quota.edgeTie}`
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]))

const gradeChanges = (before: Group, after: Group): readonly RulebookChange[] => {
  const group = after.id
  const old = new Map(before.grades.map((row) => [row.grade, spellRow(row)]))
  const now = new Map(after.grades.map((row) => [row.grade, spellRow(row)]))
  const tables: readonly string[] = []
  const present = [...now].flatMap(([grade, row]): readonly RulebookChange[] => {
    const was = old.get(grade)
    if (was === undefined) return [{ code: 'grade.added', params: { group, grade, row }, tables }]
    if (was === row) return []
    return [{ code: 'grade.changed', params: { group, grade, from: was, to: row }, tables }]
  })
  const gone = [...old].flatMap(([grade, row]): readonly RulebookChange[] =>
    now.has(grade) ? [] : [{ code: 'grade.removed', params: { group, grade, row }, tables }],
  )
  const common = (rows: Group['grades'], other: ReadonlyMap<string, string>): string =>
    rows.flatMap(({ grade }) => (other.has(grade) ? [grade] : [])).join(' > ')
  const [from, to] = [common(before.grades, now), common(after.grades, old)]
  const order: readonly RulebookChange[] =
    from === to ? [] : [{ code: 'grade.order', params: { group, from, to }, tables }]
  return [...present, ...gone, ...order]
}

/** What changed in groups and grades. */
export const groupChanges = (
  before: readonly Group[],
  after: readonly Group[],
): readonly RulebookChange[] => {
  const old = byId(before)
  const now = byId(after)
  const tables: readonly string[] = []
  const present = after.flatMap((group): readonly RulebookChange[] => {
    const was = old.get(group.id)
    if (was === undefined) return [{ code: 'group.added', params: { group: group.id }, tables }]
    const [from, to] = [was, group].map((side) => [...side.tables].sort().join(', ')) as [
      string,
      string,
    ]
    const bound: readonly RulebookChange[] =
      from === to ? [] : [{ code: 'group.tables', params: { group: group.id, from, to }, tables }]
    return [...bound, ...gradeChanges(was, group)]
  })
  const gone = before.flatMap(({ id }): readonly RulebookChange[] =>
    now.has(id) ? [] : [{ code: 'group.removed', params: { group: id }, tables }],
  )
  return [...present, ...gone]
}

const spellVeto = (veto: Veto, spelling: Spelling): string =>
  [
    `when: ${spellCondition(veto.when, spelling)}`,
    ...(veto.ceiling === undefined ? [] : [`ceiling: ${veto.ceiling}`]),
    ...(veto.barred ? ['barred: true'] : []),
  ].join(', ')

/** What changed in vetoes. */
export const vetoChanges = (
  before: readonly Veto[],
  after: readonly Veto[],
  spellings: readonly [Spelling, Spelling],
): readonly RulebookChange[] => {
  const old = new Map(before.map((veto) => [veto.id, spellVeto(veto, spellings[0])]))
  const now = new Map(after.map((veto) => [veto.id, spellVeto(veto, spellings[1])]))
  const tables: readonly string[] = []
  const present = [...now].flatMap(([veto, says]): readonly RulebookChange[] => {
    const was = old.get(veto)
    if (was === undefined) return [{ code: 'veto.added', params: { veto, says }, tables }]
    return was === says
      ? []
      : [{ code: 'veto.changed', params: { veto, from: was, to: says }, tables }]
  })
  const gone = [...old].flatMap(([veto, says]): readonly RulebookChange[] =>
    now.has(veto) ? [] : [{ code: 'veto.removed', params: { veto, says }, tables }],
  )
  return [...present, ...gone]
}

const spelledPolicies = (policies: Policies): ReadonlyMap<string, string> =>
  new Map([
    ['decideOn', policies.decideOn],
    ['missing', policies.missing],
    ['unverified', policies.unverified],
    ['ties.places', policies.ties.places],
    [
      'ties.breakBy',
      policies.ties.breakBy.map((key) => (key.key === 'node' ? key.node : key.key)).join(', ') ||
        nothing,
    ],
    ['vetoed.ranked', String(policies.vetoed.ranked)],
    ['vetoed.inQuotaBase', String(policies.vetoed.inQuotaBase)],
  ])

/** What changed in policies, and in what is only assumed. */
export const policyChanges = (
  before: ResolvedRulebook,
  after: ResolvedRulebook,
): readonly RulebookChange[] => {
  const old = spelledPolicies(before.policies)
  const tables: readonly string[] = []
  const policies = [...spelledPolicies(after.policies)].flatMap(
    ([policy, to]): readonly RulebookChange[] => {
      const from = old.get(policy) ?? nothing
      return from === to ? [] : [{ code: 'policy.changed', params: { policy, from, to }, tables }]
    },
  )
  const codes = (side: ResolvedRulebook) => side.assumptions.map(({ code }) => code)
  const only = (
    code: 'assumption.added' | 'assumption.removed',
    these: readonly string[],
    others: readonly string[],
  ): readonly RulebookChange[] =>
    these
      .filter((assumption) => !others.includes(assumption))
      .map((assumption) => ({ code, params: { assumption }, tables }))
  return [
    ...policies,
    ...only('assumption.added', codes(after), codes(before)),
    ...only('assumption.removed', codes(before), codes(after)),
  ]
}
