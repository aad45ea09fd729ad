import { catalog, citeFrom } from '@fazhi/catalog'
import { testRule } from '@fazhi/findings'
import { describe, expect, it } from 'vitest'
import { reportMessages } from '../src/messages.js'
import { reportRules } from '../src/rules/index.js'
import { runExample } from './run-example.js'

describe('rules keep their word', () => {
  it.each(reportRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(testRule(rule, runExample(catalog), reportMessages)).toEqual([])
  })

  it('ids are unique, and every norm named is in the catalog', () => {
    const ids = reportRules.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = catalog.norms.map((norm) => norm.id)
    const named = reportRules.flatMap((rule) =>
      rule.basis.norm === undefined ? [] : [rule.basis.norm],
    )
    expect(named.filter((id) => !known.includes(id))).toEqual([])
  })

  it('no rule rests on an article that nobody read', () => {
    const cite = citeFrom(catalog, 'zh-CN')
    const uncited = reportRules
      .filter(({ basis }) => basis.norm !== undefined && cite(basis) === undefined)
      .map(({ id }) => id)
    expect(uncited).toEqual([])
  })
})
