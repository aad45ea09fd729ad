import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRulebook, anySubmissions } from '../../test/arbitrary/index.js'
import { compareEngines } from '../../test/compare.js'

test('one truth: generated code and closures give what the reference gives', () => {
  fc.assert(
    fc.property(anyRulebook, anySubmissions(4), (rulebook, submissions) => {
      expect(compareEngines(rulebook, submissions).differences).toEqual([])
    }),
    { numRuns: 250 },
  )
}, 120_000)
