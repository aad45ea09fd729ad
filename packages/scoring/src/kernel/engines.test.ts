import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ResolvedRulebook, Submission } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRulebook, anyYears } from '../../test/arbitrary/index.js'
import { compareEngines } from '../../test/compare.js'

/*
 * One truth: generated code, generated code that keeps records, and closures give what the reference gives. More of the
 * same by night: `npm run nightly`.
 */

test('law: 500 units under rulebooks over the whole language', () => {
  fc.assert(
    fc.property(anyRulebook, anyYears(4), (rulebook, { submissions, lastYear }) => {
      expect(compareEngines(rulebook, submissions, lastYear).differences).toEqual([])
    }),
    { numRuns: 125 },
  )
}, 600_000)

/** A difference that was found once: rulebook, submissions, and what is right for the unit. */
interface Failure {
  readonly found: string
  readonly rulebook: ResolvedRulebook
  readonly submissions: readonly Submission[]
  readonly lastYear?: readonly Submission[]
  readonly unit: string
  readonly reference: string
}

const folder = fileURLToPath(new URL('../../test/failures/', import.meta.url))
const failures = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Failure)

test.each(failures)('no longer: $found', ({ rulebook, submissions, lastYear, unit, reference }) => {
  const { differences, results } = compareEngines(rulebook, submissions, lastYear)
  expect(differences).toEqual([])
  expect(results.get(unit)).toBe(reference)
})
