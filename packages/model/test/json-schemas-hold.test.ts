import { fc, test as propertyTest } from '@fast-check/vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { brokenEntries, catalogExamples } from './catalog-examples.js'
import { jsonSchemaOf, type SchemaName, schemaNames, zodOf } from './json-schemas.js'
import { brokenRecords, recordExamples } from './record-examples.js'

const sound: Readonly<Record<string, unknown>> = { ...recordExamples, ...catalogExamples }
const broken: Readonly<Record<string, unknown>> = { ...brokenRecords, ...brokenEntries }

// The pattern beside `format: date` says the same and more.
const ajv = new Ajv2020({ strict: true, allErrors: false, formats: { date: true } })
const compiled = new Map(
  schemaNames.map((name) => [name, ajv.compile(jsonSchemaOf(name))] as const),
)

const holdsInJson = (name: SchemaName, value: unknown): boolean =>
  compiled.get(name)?.(JSON.parse(JSON.stringify(value))) === true
const holdsInZod = (name: SchemaName, value: unknown): boolean =>
  zodOf(name).safeParse(value).success

describe('a reader in another language accepts and refuses what we do', () => {
  test('there is a sound and a broken example of every schema', () => {
    expect(Object.keys(sound).sort()).toEqual([...schemaNames].sort())
    expect(Object.keys(broken).sort()).toEqual([...schemaNames].sort())
  })

  test.each(schemaNames)('%s: the sound example holds', (name) => {
    expect(zodOf(name).safeParse(sound[name]).error).toBeUndefined()
    expect([holdsInJson(name, sound[name]), compiled.get(name)?.errors]).toEqual([true, null])
  })

  test.each(schemaNames)('%s: the broken example does not', (name) => {
    expect([holdsInZod(name, broken[name]), holdsInJson(name, broken[name])]).toEqual([
      false,
      false,
    ])
  })
})

/** Every path of plain data, outermost first. */
const paths = (value: unknown, above: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [above, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...above, key]))]
    : [above]

const replaced = (value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown => {
  if (step === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[step] = replaced(copy[step], rest, by)
  return copy
}

const places = schemaNames.flatMap((name) =>
  paths(sound[name]).map((path) => [name, path] as const),
)
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '2021-02-29',
    '2020-02-29',
    '1e5',
    '-0',
    'a'.repeat(81),
    '',
    'a-b',
    'A.b',
    2021,
    0,
    -1,
  ),
)

/** Whether a value holds but for the laws between fields, which a JSON Schema cannot state; those are listed below. */
const holdsInForm = (name: SchemaName, value: unknown): boolean => {
  const { error } = zodOf(name).safeParse(value)
  return error === undefined || error.issues.every(({ code }) => code === 'custom')
}

propertyTest.prop([fc.constantFrom(...places), anything], { numRuns: 2000 })(
  'so does a sound example with anything in any place',
  ([name, path], by) => {
    const value = replaced(sound[name], path, by)
    expect([name, path, holdsInJson(name, value)]).toEqual([name, path, holdsInForm(name, value)])
  },
)

describe('what only the code can tell', () => {
  test.each<[string, SchemaName, unknown]>([
    [
      'that the last day of an entry does not come before its first',
      'norm',
      { ...catalogExamples.norm, from: '2020-07-01', to: '2019-07-01' },
    ],
    [
      'that a certainty of a day goes with the day',
      'term',
      { ...catalogExamples.term, fromCertainty: 'read' },
    ],
  ])('%s', (_, name, value) => {
    expect([holdsInZod(name, value), holdsInJson(name, value)]).toEqual([false, true])
  })
})
