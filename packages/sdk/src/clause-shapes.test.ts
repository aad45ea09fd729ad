import { clauseShapes as spelt } from '@fazhi/rulebook'
import { clauseShapes as computed } from '@fazhi/scoring'
import { expect, test } from 'vitest'

test('every clause that can be written can be computed, and the other way round', () => {
  expect(spelt.map(({ shape }) => shape).sort()).toEqual([...computed].sort())
})
