import { expect, test } from 'vitest'
import { loadRulebook } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const load = (fact: string) =>
  loadRulebook(
    `rulebook: 1
id: names
version: 1.0.0
status: sample
year: 2021
title: 例
facts: { state: { name: 公开, ${fact} } }
tables:
  t:
    for: { kind: zone }
    points: 1
    items: [{ id: a, points: 1, clauses: [ { by: state, gain: { onTime: 1, else: 0 } } ] }]
groups: { g: { table: t } }
`,
    { catalog: smallCatalog },
  )

test('a rulebook says what the levels of its own facts are called', () => {
  const { rulebook } = load(
    'type: filing, levelNames: { onTime: { zh: 按时, en: in time }, never: 未公开 }',
  )
  expect(rulebook?.facts['state']?.levelNames).toEqual({
    onTime: { zh: '按时', en: 'in time' },
    never: { zh: '未公开' },
  })
  const level = load('type: level, levels: [onTime, bad], levelNames: { bad: 差 }')
  expect(level.rulebook?.facts['state']?.levelNames).toEqual({ bad: { zh: '差' } })
})

test('a name for a level that is none is said', () => {
  const { diagnostics, rulebook } = load('type: filing, levelNames: { soon: 快了 }')
  expect(rulebook).toBeUndefined()
  expect(diagnostics.map(({ code, params }) => [code, params])).toContainEqual([
    'RBK-024',
    { name: 'state', level: 'soon', levels: ['onTime', 'late', 'never'] },
  ])
})
