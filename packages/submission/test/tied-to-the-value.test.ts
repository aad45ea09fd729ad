import { catalog } from '@fazhi/catalog'
import type { FactEntry } from '@fazhi/model'
import { expect, test } from 'vitest'
import { checkSubmission } from '../src/check/check-submission.js'
import { township } from './example.js'

const findingsOf = (facts: Readonly<Record<string, FactEntry>>, rule: string) =>
  checkSubmission({ ...township, facts }, { catalog }).findings.filter((one) => one.rule === rule)

test('who answers for a long value answers for all of it, not for what fits a line', () => {
  const claimed = (last: number) => ({
    'leadership.sessions': { claimed: [...Array<number>(30).fill(1), last] },
  })
  const [before] = findingsOf(claimed(1), 'SUB-028')
  const [after] = findingsOf(claimed(9), 'SUB-028')
  expect(before?.quote).toMatch(/^\[1(?:,1){18},…#[0-9a-f]{16}$/)
  expect(after?.quote).not.toBe(before?.quote)
  expect(after?.fingerprint).not.toBe(before?.fingerprint)
  expect(after?.params).toEqual(before?.params)
})

test('a figure that breaks two laws has a fingerprint for each, whichever is mended first', () => {
  const laws = catalog.identities.filter(({ id }) => id === 'A8')
  const doubled = {
    ...catalog,
    identities: [...catalog.identities, ...laws.map((law) => ({ ...law, id: 'Z8' }))],
  }
  const facts = {
    'litigation.heard': { claimed: 3, verified: 3 },
    'litigation.headAppeared': { claimed: 4, verified: 4 },
  }
  const printOf = (of: typeof catalog) =>
    checkSubmission({ ...township, facts }, { catalog: of }).findings.map(
      ({ fingerprint }) => fingerprint,
    )
  const renamed = { ...doubled, identities: doubled.identities.filter(({ id }) => id !== 'A8') }
  expect(printOf(catalog)).toHaveLength(1)
  expect(printOf(renamed)).toHaveLength(1)
  expect(printOf(renamed)).not.toEqual(printOf(catalog))
})
