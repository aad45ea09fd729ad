import type { CitySubmission } from '@fazhi/model'
import { expect, test } from 'vitest'
import { below, branch, each, fact, leaf, rulebook, unit, verified } from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { unitYear } from './index.js'

const book = rulebook(
  branch('table', '10', [leaf('meetings', '10', [each('lose', '1', 'meetings', below('4'))])]),
  [fact('meetings')],
)
const city: CitySubmission = {
  submission: 1,
  year: 2021,
  city: { id: 'city', name: { zh: '某市' } },
  facts: {},
  units: {
    a: { 'court.mark': { verified: 3, evidence: ['pa'] } },
    b: { 'court.mark': { verified: 1, evidence: ['pb'] } },
  },
  evidence: ['pa', 'pb'].map((id) => ({
    id,
    kind: 'minutes',
    title: id,
    body: '某办',
    date: '2021-12-01',
  })),
  records: { objections: [] },
}
const year = assess(book, [
  unit('a', verified({ meetings: 4 })),
  unit('b', verified({ meetings: 1 })),
  city,
])

test('a unit sees its own data and result, and what the offices know of it alone', () => {
  const own = unitYear(year, 'b')
  expect(own.units.map(({ unit: id, published }) => [id, published])).toEqual([['b', '7']])
  expect(own.submissions.map((one) => ('unit' in one ? one.unit.id : one.city.id))).toEqual([
    'city',
    'b',
  ])
  const about = own.submissions[0] as CitySubmission
  expect(Object.keys(about.units)).toEqual(['b'])
  expect(about.evidence.map(({ id }) => id)).toEqual(['pb'])
  expect(about.records).toBeUndefined()
  expect(JSON.stringify(own)).not.toContain('"pa"')
})

test('its result is the one of the whole year', () => {
  expect(unitYear(year, 'b').units[0]).toBe(year.units.find(({ unit: id }) => id === 'b'))
})

test('a unit that is not there is misuse', () => {
  expect(() => unitYear(year, 'c')).toThrow(expect.objectContaining({ code: 'unknownUnit' }))
})
