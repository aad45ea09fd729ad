import { describe, expect, test } from 'vitest'
import { resolved } from '../load.js'
import { entry, mark, notRated, resultsOf } from './assessed.js'
import {
  type Category,
  type Family,
  familiesOf,
  isNotAsked,
  type Report,
  rulebookOf,
} from './lighthouse.js'
import { hasOracle, oracleText, titleOf } from './shared.js'

/* Lighthouse: 33 published reports of 20 versions with 158 category scores. */

const file = 'lighthouse/lhr_categories.json'
const reports = hasOracle(file) ? (JSON.parse(oracleText(file)) as readonly Report[]) : []
const families = familiesOf(reports)

/** Marks of the audits that weigh; one that did not run gives none and stays missing. */
const factsOf = ({ weights }: Family, { items }: Category): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    items.flatMap((audit): [string, unknown][] => {
      if (!weights.has(audit.id)) return []
      if (isNotAsked(audit)) return [[audit.id, notRated]]
      return audit.score === null ? [] : [[audit.id, mark(String(audit.score), '1')]]
    }),
  )

const found = families.flatMap((family) => {
  const results = resultsOf(
    resolved(rulebookOf(family)),
    family.members.map(({ file: id, category }) => entry(2023, id, factsOf(family, category))),
  )
  return family.members.map(({ file: id, category }) => ({
    where: `${id} ${category.id}`,
    printed: category.score?.toFixed(2),
    result: results.get(id),
  }))
})

describe.skipIf(reports.length === 0)(titleOf('Lighthouse', file), () => {
  test('has 158 category scores', () => {
    expect(found).toHaveLength(158)
    expect(families).toHaveLength(98)
  })

  test('all 156 scores that were given', () => {
    const given = found.filter(({ printed }) => printed !== undefined)
    expect(given).toHaveLength(156)
    const off = given.filter(({ printed, result }) => result?.published !== printed)
    expect(off.map(({ where, printed, result }) => [where, printed, result?.published])).toEqual([])
  })

  test('two categories have no score, because an audit of theirs did not run', () => {
    const open = found.filter(({ result }) => result?.status === 'undecided')
    expect(open.map(({ where, printed }) => [where, printed])).toEqual([
      ['lh-subitems-a.json best-practices', undefined],
      ['lh-subitems-b.json best-practices', undefined],
    ])
    for (const { result } of open) expect(result?.missing.length).toBeGreaterThan(0)
  })

  test('21 times an audit that weighs was not asked of a page, and is left out of both sides', () => {
    const left = found.flatMap(({ result }) =>
      (result?.root.items ?? []).filter(({ status }) => status === 'notApplicable'),
    )
    expect(left).toHaveLength(21)
  })
})
