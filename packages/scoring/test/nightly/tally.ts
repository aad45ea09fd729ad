import type { Clause, ResolvedRulebook, Rounding, ScoreNode, ValueDefinition } from '@fazhi/model'

/*
 * Which clauses were generated under which policies, and under which policies clauses read values that look elsewhere. Every
 * pair must occur, so that a run that found nothing has looked everywhere.
 */

const clauseKinds = [
  'condition',
  'each',
  'each below',
  'each above',
  'each, every quarter',
  'each, every month',
  'events, highest',
  'events, all',
  'events, lower ones in part',
  'events, limited by level',
  'events, of a kind',
  'events, of the year',
  'events, priced by day',
  'share',
  'by number',
  'by level',
  'judged',
  'judged, mean',
  'judged, median',
  'judged, trimmed',
  'together, sum',
  'together, largest',
  'together, smallest',
] as const

/** What clauses may read beside facts of the unit and of the year. */
const readKinds = [
  'reads a mean of the group',
  'reads a pooled rate of the group',
  'reads the largest of the group',
  'reads the smallest of the group',
  'reads a place in the group',
  'reads a rate over a number of the group',
  'reads last year',
  'reads a rate over last year',
  'reads points',
  'reads the state of a filing',
  'reads the days of a filing',
] as const

const modes = ['half-up', 'half-even', 'up', 'down', 'ceil', 'floor'] as const

const policyKinds = [
  'leaf: rescale',
  'leaf: fullCredit',
  'leaf: zero',
  'leaf: groupMean',
  'branch: rescale',
  'branch: pass',
  'applies',
  'zeroWhen',
  'own scale',
  'inside a container',
  'decideOn: published',
  'decideOn: exact',
  'missing: refuse',
  'missing: interval',
  'missing: noPoints',
  'unverified: refuse',
  'unverified: accept',
  'papers asked for',
  'veto',
  'vetoed units left out of means',
  'two groups',
  'extra on top',
  'item: not rounded',
  ...modes.map((mode) => `item: ${mode}` as const),
  'total: not rounded',
  ...modes.map((mode) => `total: ${mode}` as const),
] as const

/** A pair "clause × policy". */
type Pair = `${string} × ${string}`

/** How often each pair occurred. */
export type Tally = Record<Pair, number>

const isImpossible = (clause: string, policy: string): boolean =>
  // A container is not put inside a container.
  clause.startsWith('together') && policy === 'inside a container'

/** All pairs there are, with a count of 0. */
export const emptyTally = (): Tally =>
  Object.fromEntries(
    [...clauseKinds, ...readKinds].flatMap((clause) =>
      policyKinds
        .filter((policy) => !isImpossible(clause, policy))
        .map((policy) => [`${clause} × ${policy}`, 0]),
    ),
  )

const kindOf = (clause: Clause): (typeof clauseKinds)[number] => {
  switch (clause.shape) {
    case 'each':
      if (clause.every !== undefined) return `each, every ${clause.every}`
      return clause.gap === undefined ? 'each' : `each ${clause.gap.side}`
    case 'events':
      if (clause.since !== undefined) return 'events, priced by day'
      if (clause.lower !== undefined) return 'events, lower ones in part'
      if (clause.atMostOf !== undefined) return 'events, limited by level'
      if (clause.kinds !== undefined) return 'events, of a kind'
      return clause.dated === undefined ? `events, ${clause.sameMatter}` : 'events, of the year'
    case 'by':
      return clause.rows.some((row) => 'level' in row) ? 'by level' : 'by number'
    case 'judged':
      return clause.raters === undefined ? 'judged' : `judged, ${clause.raters}`
    case 'together':
      return `together, ${clause.take}`
    default:
      return clause.shape
  }
}

const readKindOf = (
  clause: Clause,
  { values }: ResolvedRulebook,
  id: string,
): (typeof readKinds)[number] | undefined => {
  const value = Object.hasOwn(values, id) ? values[id] : undefined
  switch (value?.kind) {
    case 'cohort':
      if (value.take === 'mean')
        return value.pooled ? 'reads a pooled rate of the group' : 'reads a mean of the group'
      return value.take === 'place'
        ? 'reads a place in the group'
        : `reads the ${value.take} of the group`
    case 'lastYear':
      return 'reads last year'
    case 'points':
      return 'reads points'
    case 'filed':
      return clause.shape === 'each' ? 'reads the days of a filing' : 'reads the state of a filing'
    case 'rate': {
      const over: ValueDefinition | undefined = values[value.over]
      if (over?.kind === 'cohort') return 'reads a rate over a number of the group'
      return over?.kind === 'lastYear' ? 'reads a rate over last year' : undefined
    }
    default:
      return undefined
  }
}

/** Everything written in a clause that could be a name. */
const namesIn = (clause: Clause): ReadonlySet<string> => {
  const names = new Set<string>()
  JSON.stringify(clause, (_, value: unknown) => {
    if (typeof value === 'string') names.add(value)
    return value
  })
  return names
}

/** A clause by its shape, and by what it reads. Of a container only the shape: what is inside is counted by itself. */
const kindsOf = (clause: Clause, rulebook: ResolvedRulebook): ReadonlySet<string> =>
  new Set([
    kindOf(clause),
    ...(clause.shape === 'together'
      ? []
      : [...namesIn(clause)].flatMap((id) => readKindOf(clause, rulebook, id) ?? [])),
  ])

const roundingOf = (at: 'item' | 'total', round: Rounding | undefined): string =>
  `${at}: ${round?.mode ?? 'not rounded'}`

const ownPolicies = (leaf: ScoreNode): readonly string[] => [
  `leaf: ${leaf.notApplicable}`,
  ...(leaf.applies === undefined ? [] : ['applies']),
  ...(leaf.zeroWhen === undefined ? [] : ['zeroWhen']),
  ...(leaf.evidence.length === 0 ? [] : ['papers asked for']),
  ...(leaf.points === leaf.outOf ? [] : ['own scale']),
  roundingOf('item', leaf.round),
]

/** Adds the pairs of one rulebook. */
export const count = (tally: Tally, rulebook: ResolvedRulebook): void => {
  const { tables, policies, vetoes, groups } = rulebook
  const add = (clause: Clause, under: readonly string[]): void => {
    for (const kind of kindsOf(clause, rulebook))
      for (const policy of under) {
        const pair: Pair = `${kind} × ${policy}`
        if (pair in tally) tally[pair] = (tally[pair] ?? 0) + 1
      }
    if (clause.shape === 'together')
      for (const inner of clause.of) add(inner, [...under, 'inside a container'])
  }
  const visit = (node: ScoreNode, above: readonly string[]): void => {
    const own = ownPolicies(node).filter(
      (one) => one !== 'papers asked for' || policies.evidence === 'noPoints',
    )
    for (const clause of node.clauses) add(clause, [...above, ...own])
    const branch = node.items.length > 0 ? [`branch: ${node.notApplicable}`] : []
    for (const item of node.items)
      visit(item, [...above.filter((one) => !one.startsWith('branch')), ...branch])
  }
  for (const { root, onTop } of tables) {
    const all = [
      `decideOn: ${policies.decideOn}`,
      `missing: ${policies.missing}`,
      `unverified: ${policies.unverified}`,
      ...(vetoes.length === 0 ? [] : ['veto']),
      ...(policies.vetoed.inMeans === false ? ['vetoed units left out of means'] : []),
      ...(groups.length > 1 ? ['two groups'] : []),
      roundingOf('total', root.round),
    ]
    visit(root, all)
    for (const extra of onTop) visit(extra, [...all, 'extra on top'])
  }
}
