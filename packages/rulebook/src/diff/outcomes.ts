import {
  exactOf,
  type GradeRow,
  type Group,
  type Honour,
  type Lowering,
  multiply,
  type Policies,
  printExact,
  type Quota,
  type ResolvedRulebook,
  type Veto,
} from '@fazhi/model'
import { type Spelling, spellCondition, spellOutcomeCondition } from '../spell/index.js'
import { nothing, type RulebookChange } from './change.js'

type Spellings = readonly [Spelling, Spelling]

const spellQuota = (quota: Quota): string => {
  if ('places' in quota) return `places: ${quota.places}, edgeTie: ${quota.edgeTie}`
  const share = printExact(multiply(exactOf(quota.share), { n: 100n, d: 1n }))
  return `atMost: ${share}%, of: ${quota.of}, round: ${quota.round}, edgeTie: ${quota.edgeTie}`
}

const spellRow = ({ from, quota, needs, whenNone }: GradeRow, spelling: Spelling): string =>
  [
    from === undefined
      ? 'else'
      : `${from.rel === '>' ? '>' : '≥'} ${printExact(exactOf(from.bound))}`,
    ...(needs === undefined
      ? []
      : [`needs: [${needs.map((need) => spellOutcomeCondition(need, spelling)).join(', ')}]`]),
    ...(whenNone === undefined ? [] : [`whenNone: ${whenNone}`]),
    ...(quota === undefined ? [] : [spellQuota(quota)]),
  ].join(', ')

/** What a group says beside its tables and grades. */
const spellGroup = ({ for: bound, bandsFixed, lot }: Group, spelling: Spelling): string =>
  [
    ...(bound === undefined ? [] : [`for: ${spellCondition(bound, spelling)}`]),
    ...(bandsFixed === undefined ? [] : [`bandsFixed: ${bandsFixed}`]),
    ...(lot === undefined ? [] : [`lot: [${lot.join(', ')}]`]),
  ].join(', ') || nothing

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]))

const gradeChanges = (
  before: Group,
  after: Group,
  spellings: Spellings,
): readonly RulebookChange[] => {
  const group = after.id
  const old = new Map(before.grades.map((row) => [row.grade, spellRow(row, spellings[0])]))
  const now = new Map(after.grades.map((row) => [row.grade, spellRow(row, spellings[1])]))
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
  spellings: Spellings,
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
    const [saidBefore, saysNow] = [spellGroup(was, spellings[0]), spellGroup(group, spellings[1])]
    const beside: readonly RulebookChange[] =
      saidBefore === saysNow
        ? []
        : [
            {
              code: 'group.changed',
              params: { group: group.id, from: saidBefore, to: saysNow },
              tables,
            },
          ]
    return [...bound, ...beside, ...gradeChanges(was, group, spellings)]
  })
  const gone = before.flatMap(({ id }): readonly RulebookChange[] =>
    now.has(id) ? [] : [{ code: 'group.removed', params: { group: id }, tables }],
  )
  return [...present, ...gone]
}

const spellGroups = (groups: readonly string[] | undefined): readonly string[] =>
  groups === undefined ? [] : [`groups: [${[...groups].sort().join(', ')}]`]

const spellVeto = (veto: Veto, spelling: Spelling): string =>
  [
    `when: ${spellOutcomeCondition(veto.when, spelling)}`,
    ...(veto.ceiling === undefined ? [] : [`ceiling: ${veto.ceiling}`]),
    ...(veto.lower === undefined ? [] : [`lower: ${veto.lower}`]),
    ...(veto.barred ? ['barred: true'] : []),
    ...spellGroups(veto.groups),
  ].join(', ')

const spellLowering = ({ when, lower, ceiling, groups }: Lowering, spelling: Spelling): string =>
  [
    `when: ${spellOutcomeCondition(when, spelling)}`,
    ...(lower === undefined ? [] : [`lower: ${lower}`]),
    ...(ceiling === undefined ? [] : [`ceiling: ${ceiling}`]),
    ...spellGroups(groups),
  ].join(', ')

const spellHonour = ({ when, quota, groups }: Honour, spelling: Spelling): string =>
  [
    ...(when === undefined ? [] : [`when: ${spellOutcomeCondition(when, spelling)}`]),
    ...(quota === undefined ? [] : [spellQuota(quota)]),
    ...spellGroups(groups),
  ].join(', ')

/** What changed in a list of rules that are told apart by their ids. */
const ruleChanges = <Rule extends { readonly id: string }>(
  kind: 'veto' | 'lowering' | 'honour',
  [before, after]: readonly [readonly Rule[], readonly Rule[]],
  spell: (rule: Rule, spelling: Spelling) => string,
  spellings: Spellings,
): readonly RulebookChange[] => {
  const old = new Map(before.map((rule) => [rule.id, spell(rule, spellings[0])]))
  const now = new Map(after.map((rule) => [rule.id, spell(rule, spellings[1])]))
  const tables: readonly string[] = []
  const present = [...now].flatMap(([rule, says]): readonly RulebookChange[] => {
    const was = old.get(rule)
    if (was === undefined) return [{ code: `${kind}.added`, params: { rule, says }, tables }]
    return was === says
      ? []
      : [{ code: `${kind}.changed`, params: { rule, from: was, to: says }, tables }]
  })
  const gone = [...old].flatMap(([rule, says]): readonly RulebookChange[] =>
    now.has(rule) ? [] : [{ code: `${kind}.removed`, params: { rule, says }, tables }],
  )
  return [...present, ...gone]
}

/** What changed in vetoes, lowerings and honours. */
export const outcomeRuleChanges = (
  before: ResolvedRulebook,
  after: ResolvedRulebook,
  spellings: Spellings,
): readonly RulebookChange[] => [
  ...ruleChanges('veto', [before.vetoes, after.vetoes], spellVeto, spellings),
  ...ruleChanges(
    'lowering',
    [before.lowerings ?? [], after.lowerings ?? []],
    spellLowering,
    spellings,
  ),
  ...ruleChanges('honour', [before.honours ?? [], after.honours ?? []], spellHonour, spellings),
]

const spelledPolicies = (policies: Policies): ReadonlyMap<string, string> =>
  new Map([
    ['decideOn', policies.decideOn],
    ['missing', policies.missing],
    ['unverified', policies.unverified],
    ['evidence', policies.evidence ?? nothing],
    ['ties.places', policies.ties.places],
    [
      'ties.breakBy',
      policies.ties.breakBy.map((key) => (key.key === 'node' ? key.node : key.key)).join(', ') ||
        nothing,
    ],
    ['vetoed.ranked', String(policies.vetoed.ranked)],
    ['vetoed.inQuotaBase', String(policies.vetoed.inQuotaBase)],
    ['vetoed.inMeans', String(policies.vetoed.inMeans ?? nothing)],
    ['lowerings', policies.lowerings ?? nothing],
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
