import type { Finding, Norm } from '@fazhi/model'
import { loadRulebook } from '../src/load-rulebook.js'
import { smallCatalog } from './small-catalog.js'

const fact = (id: string, type: string, more = {}) => ({
  id,
  name: { zh: id },
  type,
  definition: id,
  source: 'unit',
  aggregate: 'none',
  provenance: { source: 'invented', certainty: 'inferred' },
  ...more,
})

const norm = (id: string, days: Pick<Norm, 'from' | 'to' | 'fromCertainty'>): Norm => ({
  id,
  title: { zh: id },
  authority: 'policy',
  articles: {},
  provenance: { source: 'invented, as if read', certainty: 'read' },
  ...days,
})

/** The facts and norms the examples name. */
export const catalog = {
  ...smallCatalog,
  norms: [
    ...smallCatalog.norms,
    norm('later-2022', { from: '2022-01-01' }),
    norm('ended-2020', { from: '2010-01-01', to: '2020-12-31' }),
    norm('remembered-2022', { from: '2022-01-01', fromCertainty: 'remembered' }),
  ],
  facts: [
    fact('flag.a', 'flag'),
    fact('flag.b', 'flag'),
    fact('count.a', 'count'),
    fact('count.b', 'count'),
    fact('count.max10', 'count', { maximum: 10 }),
    fact('rate.a', 'coverage'),
    fact('events.a', 'events', { levels: ['national', 'province', 'city'] }),
  ] as unknown as typeof smallCatalog.facts,
}

const sections = `rulebook: 1
id: example
version: 1.0.0
status: sample
year: 2021
title: 样例
`
const group =
  'groups: { all: { table: t } }\ngrades: { all: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }\n'

/** The whole rulebook of an example: its sections with a head, groups and rates where it has none; a whole one is itself. */
export const wholeOf = (input: string): string => {
  if (input.startsWith(sections)) return input
  const rates =
    input.includes('rate.b') && !input.includes('values:')
      ? 'values: { rate.a1: { rate: count.a, over: count.b }, rate.b: { rate: count.b, over: count.a } }\n'
      : ''
  const text = rates === '' ? input : input.replaceAll('rate.a,', 'rate.a1,')
  return `${sections}${rates}${input.includes('groups:') ? '' : group}${text}`
}

/** Runs an example of a lint. */
export const runLint = (input: string): readonly Finding[] => {
  const yaml = wholeOf(input)
  const { diagnostics } = loadRulebook(yaml, { catalog })
  const wrong = diagnostics.filter(
    ({ rule, severity }) => rule.startsWith('RBK') && severity === 'error',
  )
  if (wrong.length > 0) throw new Error(`${yaml}\n${JSON.stringify(wrong)}`)
  return diagnostics
}
