import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { jsonSchemaOf, schemaNames } from './json-schemas.js'

// The files are for programs in other languages. `npm run schemas` writes them anew after a deliberate change.
test.each(schemaNames)('the published JSON Schema of %s is what the types are', async (name) => {
  await expect(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`).toMatchFileSnapshot(
    `../schemas/${name}.schema.json`,
  )
})

test('there are no other files', () => {
  const files = readdirSync(fileURLToPath(new URL('../schemas/', import.meta.url)))
  expect(files.sort()).toEqual(schemaNames.map((name) => `${name}.schema.json`).sort())
})

test.each(schemaNames)(
  '%s says in its file which dialect, id, title and description it has',
  (name) => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://unpkg.com/@fazhi/model/schemas/${name}.schema.json`,
      title: expect.stringMatching(/^[A-Z][a-z -]+$/) as unknown,
      description: expect.stringMatching(/.{15}/) as unknown,
    })
  },
)

test('fields and parts are described in the files by their comments', () => {
  const { properties, $defs } = jsonSchemaOf('unit-submission')
  expect(properties?.['year']?.description).toBe('Year that is assessed.')
  expect(properties?.['principals']?.description).toBe(
    "Everybody who held or acted in a principal's office on a day of the year.",
  )
  expect($defs?.['dutyReport']?.properties?.['date']?.description).toBe('Day it was given.')
  expect($defs?.['principal']?.properties?.['term']?.properties?.['to']?.description).toBe(
    'Last day in office; absent while the term lasts.',
  )
  expect($defs?.['unit']?.description).toBe(
    'A unit that is assessed: what it is called, of which kind and level, since when, who assesses it, and its codes.',
  )
})
