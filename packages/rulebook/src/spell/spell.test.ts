import { readFileSync } from 'node:fs'
import type { ScoreNode } from '@fazhi/model'
import { expect, test } from 'vitest'
import { smallCatalog } from '../../test/small-catalog.js'
import { loadRulebook } from '../load-rulebook.js'
import { spellClause } from './clause.js'
import { spellingOf } from './spelling-of.js'

const yaml = readFileSync(new URL('../../test/fixtures/county.yaml', import.meta.url), 'utf8')

const leaves = (node: ScoreNode): readonly ScoreNode[] =>
  node.items.length === 0 ? [node] : node.items.flatMap(leaves)

const { rulebook } = loadRulebook(yaml, { catalog: smallCatalog })
if (rulebook === undefined) throw new Error('the county does not load')
const [table] = rulebook.tables
const spelled = (table === undefined ? [] : [...leaves(table.root), ...table.onTop]).flatMap(
  ({ clauses }) => clauses.map((clause) => spellClause(clause, spellingOf(rulebook))),
)

test('clauses are spelled as they would be written, with every default said', () => {
  expect(spelled).toEqual([
    '{ lose: 0.75, each: leadership.sessions, below: 1, part: exact, every: quarter }',
    '{ lose: 0.3, unless: study.system }',
    '{ lose: 0.3, each: study.sessions, below: 8, part: exact, atMost: 1.2 }',
    '{ lose: 0.1, each: head.attendance, below: 100%, per: 1pp, part: exact, whenNone: notApplicable }',
    '{ by: counsel.status, gain: { full-time: 2, part-time: 1, none: 0 } }',
    '{ by: filing.rate, gain: { "≥ 95%": 5, "≥ 80%": 3, else: 0 }, whenNone: notApplicable }',
    '{ gain: 5, share: files.average, whenNone: notApplicable }',
    '{ together: [{ lose: 3, unless: decision.procedure }, { lose: 5, when: { decision.failures: "≥ 1" } }], take: largest }',
    '{ judged: publicity.quality, gain: { from: 0, to: 5, step: 0.5 } }',
    '{ gain: 100, share: survey.satisfaction }',
    '{ gain: { national: 3, province: 2, city: 1 }, each: awards, sameMatter: highest }',
    '{ lose: { province: 3, city: 1 }, each: criticisms, sameMatter: all }',
  ])
})

test('what is spelled loads to the same clauses', () => {
  const items = spelled.map((text, index) => {
    const [points, limits] = index < 10 ? ['100', ''] : ['0', ', ceiling: 5, floor: -5']
    return `      - { id: item${index}, points: ${points}${limits}, clauses: [ ${text} ] }`
  })
  const head = yaml.slice(0, yaml.indexOf('indicators:')).replace(', leadership]', ']')
  const again = loadRulebook(
    `${head}tables:\n  t:\n    for: { kind: zone }\n    items:\n${items.join('\n')}\ngroups: { g: { table: t } }\n`,
    { catalog: smallCatalog },
  ).rulebook
  if (again === undefined) throw new Error('what was spelled does not load')
  const texts = again.tables.flatMap(({ root }) =>
    leaves(root).flatMap(({ clauses }) =>
      clauses.map((clause) => spellClause(clause, spellingOf(again))),
    ),
  )
  expect(texts).toEqual(spelled)
})
