import { describe, expect, test } from 'vitest'
import * as schemas from '../src/schema.js'
import { commentOfType, type Documented, documented, publicTypes } from './doc-comments.js'

/** A comment that only repeats a name is none. */
const isSaid = (says: string | undefined): boolean => (says ?? '').length >= 8

describe('every public type says what it is', () => {
  test('types of the root entry', () => {
    expect(publicTypes).toContain('Unit')
    expect(publicTypes).toContain('FixedFormula')
    expect(publicTypes.filter((name) => !isSaid(commentOfType(name)))).toEqual([])
  })

  test('schemas, on their type or on themselves', () => {
    const names = Object.keys(schemas)
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => !isSaid(documented(name).says))).toEqual([])
  })
})

/** Paths of the fields that neither say what they are nor are of a schema that does. */
const unsaid = ({ fields }: Documented, above: string): string[] =>
  [...fields].flatMap(([name, field]) => [
    ...(isSaid(field.says) ? [] : [`${above}.${name}`]),
    ...unsaid(field, `${above}.${name}`),
  ])

describe('every field of a unit, a record or a submission says what it is', () => {
  test.each([
    'unit',
    'assessor',
    'principal',
    'evidence',
    'records',
    'dutyReport',
    'unitSubmission',
    'citySubmission',
  ])('%s', (name) => {
    expect(documented(name).fields.size).toBeGreaterThan(1)
    expect(unsaid(documented(name), name)).toEqual([])
  })
})

test('what is missing is found', () => {
  const field = (says: string | undefined, fields: Documented['fields'] = new Map()) => ({
    says,
    fields,
  })
  const record = field(
    'A record of something.',
    new Map([
      ['id', field('Id of the record.')],
      ['list', field('What it holds, one each.', new Map([['bare', field(undefined)]]))],
      ['name', field('Name')],
    ]),
  )
  expect(unsaid(record, 'record')).toEqual(['record.list.bare', 'record.name'])
})
