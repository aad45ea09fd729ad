import type { FactDefinition, Unit, UnitSubmission } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { readSheets } from '../src/workbook/read-sheets.js'
import { readSubmissionWorkbook } from '../src/workbook/read-submission-workbook.js'
import { writeSubmissionWorkbook } from '../src/workbook/write-submission-workbook.js'
import { bare } from './form.js'

const fact = (
  id: string,
  askedOf?: FactDefinition['askedOf'],
  source: FactDefinition['source'] = 'unit',
): FactDefinition => ({
  id,
  name: { zh: id },
  type: 'count',
  measure: '件',
  definition: id,
  source,
  aggregate: 'sum',
  ...(askedOf === undefined ? {} : { askedOf }),
  provenance: { source: 'test', certainty: 'inferred' },
})

const catalog = {
  facts: [
    fact('villages.total', { kind: ['township', 'subdistrict'] }),
    fact('study.sessions'),
    fact('enforcement.penalties', { enforcementPower: true }),
    fact('documents.rules', { level: ['province', 'prefecture'] }),
    fact('litigation.heard'),
    fact('report.day', undefined, 'city'),
    fact('party.rules', { enforcementPower: false, kind: ['partyBody'] }),
  ],
}

const of = (
  unit: Omit<Unit, 'id' | 'name'>,
  facts: UnitSubmission['facts'] = {},
): UnitSubmission => ({
  ...bare,
  unit: { id: 'unit-1', name: { zh: '示例单位' }, ...unit },
  facts,
})

const town = { kind: 'township', enforcementPower: true, level: 'township' } as const
const office = { kind: 'department', enforcementPower: false, level: 'county' } as const

/** Ids in the first column of the sheet of facts. */
const offered = async (submission: UnitSubmission, offerAllFacts = true) => {
  const form = await writeSubmissionWorkbook(submission, { catalog, offerAllFacts })
  const read = await readSheets(form, undefined)
  if (read.problem !== undefined) throw new Error('the form cannot be read')
  return read.sheets.get('事实')?.flatMap(([id], row) => (row === 0 ? [] : [id]))
}

describe('a form offers what can be asked of the unit, in the order of the dictionary', () => {
  test.each([
    [
      'a township',
      of(town),
      ['villages.total', 'study.sessions', 'enforcement.penalties', 'litigation.heard'],
    ],
    ['a department without enforcement power', of(office), ['study.sessions', 'litigation.heard']],
    [
      'a department with enforcement power in a city with districts',
      of({ kind: 'department', enforcementPower: true, level: 'prefecture' }),
      ['study.sessions', 'enforcement.penalties', 'documents.rules', 'litigation.heard'],
    ],
    [
      'a Party body',
      of({ kind: 'partyBody', enforcementPower: false, level: 'county' }),
      ['study.sessions', 'litigation.heard', 'party.rules'],
    ],
    [
      'a department that does not say its level: nothing tells that it has no such fact',
      of({ kind: 'department', enforcementPower: false }),
      ['study.sessions', 'documents.rules', 'litigation.heard'],
    ],
  ])('%s', async (_, submission, ids) => {
    expect(await offered(submission)).toEqual(ids)
  })
})

describe('what is said already', () => {
  const said = of(office, {
    'local.fact': { claimed: 1 },
    'report.day': { claimed: 3 },
    'villages.total': { claimed: 2 },
    'enforcement.penalties': { notApplicable: { reason: '无执法权' } },
  })

  test('is written in its place, whoever is asked for it; what the dictionary lacks stands behind', async () => {
    expect(await offered(said)).toEqual([
      'villages.total',
      'study.sessions',
      'enforcement.penalties',
      'litigation.heard',
      'report.day',
      'local.fact',
    ])
    expect(await offered(said, false)).toEqual([
      'villages.total',
      'enforcement.penalties',
      'report.day',
      'local.fact',
    ])
  })

  test('comes back whole, although it would not have been offered', async () => {
    const form = await writeSubmissionWorkbook(said, { catalog })
    const { value, findings } = await readSubmissionWorkbook(form, { catalog })
    expect(findings).toEqual([])
    expect(value).toEqual(said)
  })
})
