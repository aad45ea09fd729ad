import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { factsPage, factsPagePath } from '../scripts/facts-page.mjs'
import { facts, rates } from './index.js'

const page = readFileSync(factsPagePath, 'utf8')

it('docs/facts.md is generated freshly from the YAML', () => {
  expect(page).toBe(factsPage())
})

it('shows every fact and every rate once, in the order of the YAML', () => {
  const shown = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id)
  expect(shown).toEqual([...facts, ...rates].map(({ id }) => id))
})

it('leaves no word of the data untranslated', () => {
  expect(page).not.toMatch(/undefined|\[object|commissionOffice \||ownerOnly|subdistrict/)
})

it('shows no source that was only remembered, computed or inferred', () => {
  const unseen = [...facts, ...rates].filter(
    ({ provenance }) => !['read', 'opening', 'secondary'].includes(provenance.certainty),
  )
  const rowOf = (id: string) =>
    page.split('\n').find((line) => line.startsWith(`| \`${id}\` `)) ?? ''
  const cited = unseen.filter(
    ({ id, provenance }) => rowOf(id).split(' | ').at(-1)?.includes(provenance.source) ?? true,
  )
  expect(unseen.length).toBeGreaterThan(0)
  expect(cited.map(({ id }) => id)).toEqual([])
  expect(rowOf('judiciary.interference')).toMatch(/凭记忆，没有核对，不作引用 \|$/)
  expect(rowOf('reconsideration.corrected')).toMatch(
    /行政复议法（2017年）第二十八条（读过原文） \|$/,
  )
})

it('says in words what a rate is a rate of', () => {
  expect(page).toContain('有负责人出庭的行政案件（`head-appearances`） | 0%～100% | 越高越好')
})
