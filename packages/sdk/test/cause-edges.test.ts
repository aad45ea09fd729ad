import { causeEdges, familyOf } from '@fazhi/findings'
import { reportMessages, reportRules } from '@fazhi/report'
import { lints } from '@fazhi/rulebook'
import { acrossRules, submissionMessages, submissionRules } from '@fazhi/submission'
import { expect, test } from 'vitest'

const rules = [...reportRules, ...submissionRules, ...acrossRules, ...lints].map(({ id }) => id)
/** Faults of form and of files have codes and no rules that look for them. */
const codes = [reportMessages, submissionMessages].flatMap(({ en }) => Object.keys(en))
const families = new Set([...rules, ...codes].map(familyOf))

test('every edge of causes is between rules or families that there are', () => {
  const unknown = causeEdges
    .flatMap(({ cause, effect }) => [cause, effect])
    .filter((side) => side !== '*' && !families.has(side) && !rules.includes(side))
  expect(unknown).toEqual([])
})

test('no edge is given twice, and each says in both languages why', () => {
  const names = causeEdges.map(({ cause, effect }) => `${cause} → ${effect}`)
  expect(new Set(names).size).toBe(names.length)
  for (const { title } of causeEdges)
    expect([title.zh.length > 5, (title.en ?? '').length > 5]).toEqual([true, true])
})
