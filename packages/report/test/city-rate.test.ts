import { catalog } from '@fazhi/catalog'
import { expect, test } from 'vitest'
import { runExample } from './run-example.js'

const run = runExample(catalog)

/** The findings of an example: rule, quote, and the rule of the finding that causes it. */
const told = (example: Parameters<typeof run>[0]) => {
  const { findings } = run(example)
  return findings
    .filter(({ rule }) => /^(?:TIE|RAT)/.test(rule))
    .map(({ rule, quote, causedBy }) => [
      rule,
      quote,
      findings.find(({ fingerprint }) => fingerprint === causedBy)?.rule,
    ])
}

test('a rate is held against sum over sum, and the message names both', () => {
  const [finding] = run({
    text: '行政执法人员持证率98.4%。',
    rates: { 'enforcement.certificateRate': ['487', '500'] },
  }).findings.filter(({ rule }) => rule === 'TIE-002')
  expect(finding).toMatchObject({
    severity: 'error',
    outcome: 'fail',
    params: { stated: '98.4%', ours: '97.4%', part: '487', whole: '500' },
    expected: '97.4%',
  })
})

test('where one of its counts differs already, that count is the cause and the rate its effect', () => {
  expect(
    told({
      text: '法院开庭审理40件，行政机关负责人出庭应诉38件，负责人出庭应诉率95%。',
      figures: { 'litigation.heard': '40', 'litigation.headAppeared': '36' },
      rates: { 'litigation.headAppearanceRate': ['36', '40'] },
    }),
  ).toEqual([
    ['TIE-001', '38件', undefined],
    ['TIE-002', '95%', 'TIE-001'],
  ])
})

test('where it is not the rate of its own counts, that is the cause', () => {
  expect(
    told({
      text: '法院开庭审理40件，行政机关负责人出庭38件，负责人出庭应诉率98%。',
      figures: { 'litigation.heard': '40', 'litigation.headAppeared': '38' },
      rates: { 'litigation.headAppearanceRate': ['38', '40'] },
    }),
  ).toEqual([
    ['RAT-003', '98%', undefined],
    ['TIE-002', '98%', 'RAT-003'],
  ])
})
