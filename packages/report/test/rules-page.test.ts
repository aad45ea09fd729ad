import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { belowLevel } from '../corpus/measure/levels.js'
import { type Measured, rulesPage } from '../corpus/rules-page.js'
import { knownRules } from '../src/rules/families.js'

const here = import.meta.dirname
const measured = JSON.parse(
  readFileSync(join(here, '../corpus/data/measured.json'), 'utf8'),
) as Readonly<Record<string, Measured | undefined>>

test('docs/readiness-rules.md is written freshly from the rules and the last measurement', () => {
  const page = readFileSync(join(here, '../../../docs/readiness-rules.md'), 'utf8')
  expect(page).toBe(rulesPage(knownRules, measured))
})

test('every rule was measured; measure anew when rules come or go: npm run corpus -- --write', () => {
  expect(Object.keys(measured).sort()).toEqual(knownRules.map(({ id }) => id).sort())
})

test('no rule is below its level by the last measurement: errors without a false alarm, warnings with at most one in sixty', () => {
  const below = knownRules.flatMap((rule) => {
    const row = measured[rule.id]
    const level = rule.outcome === 'review' ? 'review' : rule.severity
    const why = belowLevel(rule.id, level, row?.looked ?? 0, row?.falseAlarms ?? 0)
    return why === undefined ? [] : [`${rule.id}: ${why}`]
  })
  expect(below).toEqual([])
})
