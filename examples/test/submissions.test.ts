import { checkSubmission, checkSubmissions } from '@fazhi/submission'
import { describe, expect, it } from 'vitest'
import { catalog, readCity, resolved, textOf } from './read-city.js'

const rulebook = resolved()
const city = readCity()
const files = [
  { submission: city.offices, file: 'city-submission.yaml' },
  ...[...city.units].map(([id, submission]) => ({ submission, file: `units/${id}.yaml` })),
]
const check = (unit: string) => {
  const submission = city.units.get(unit)
  if (submission === undefined) throw new Error(`no unit ${unit}`)
  return checkSubmission(submission, { catalog, rulebook, year: 2021 })
}

describe('submissions of the example city', () => {
  const answer = checkSubmissions(files, { catalog, rulebook, year: 2021 })
  const fileOf = (finding: (typeof answer.findings)[number]) => {
    const place = finding.at[0]
    return place !== undefined && 'file' in place ? place.file : undefined
  }

  it('are not ready because of what four units left open, and nothing else', () => {
    expect(answer.verdict).toBe('notReady')
    const errors = answer.findings
      .filter(({ severity }) => severity === 'error')
      .map(
        (finding) =>
          `${fileOf(finding)} ${finding.rule} ${'fact' in finding.params ? finding.params.fact : ''}`,
      )
    expect(errors.sort()).toEqual([
      'units/dept-commerce.yaml SUB-027 counsel.status',
      'units/dept-commerce.yaml SUB-027 information.answeredOnTime',
      'units/dept-state-assets.yaml SUB-028 contracts.reviewed',
      'units/subdistrict-04.yaml SUB-027 information.answeredOnTime',
      'units/subdistrict-04.yaml SUB-027 mediators.trained',
      'units/township-06.yaml SUB-028 villages.adviser',
    ])
  })

  it('show that the weakest department has no duty report', () => {
    const rules = check('dept-investment').findings.map(({ rule }) => rule)
    expect(rules).toContain('SUB-040')
  })
})

describe('its rulebook', () => {
  it('is not official', () => {
    expect(rulebook.status).toBe('sample')
    expect(textOf('rulebook.yaml')).toContain('nothing here is an official weight')
  })
})
