import { catalog } from '@fazhi/catalog'
import { type Basis, inForce } from '@fazhi/model'
import { expect, test } from 'vitest'
import { acrossRules } from '../src/across/list.js'
import { submissionRules } from '../src/rules/list.js'

/** Whether a norm held when a submission for a year is handed in: at the end of the year, or in the two months after. */
const heldFor = ({ norm: id }: Basis, year: number): boolean => {
  const norm = catalog.norms.find((candidate) => candidate.id === id)
  return (
    norm !== undefined &&
    [`${year}-12-31`, `${year + 1}-02-28`].some((day) => inForce(norm, day) !== 'notInForce')
  )
}

test.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
  'for a submission of %i no rule rests on a norm that was not in force',
  (year) => {
    const past = [...submissionRules, ...acrossRules]
      .filter(({ basis }) => basis.norm !== undefined && !heldFor(basis, year))
      .map(({ id, basis }) => `${id} ${basis.norm}`)
    expect(past).toEqual([])
  },
)

test('a text that was superseded is seen to be', () => {
  const penalty = { norm: 'penalty-2017', article: '27', authority: 'law' } as const
  expect([heldFor(penalty, 2020), heldFor(penalty, 2021)]).toEqual([true, false])
})
