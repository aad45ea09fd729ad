import { expect, test } from 'vitest'
import * as z from 'zod'
import {
  body,
  calendarYear,
  citySubmission,
  deadline,
  duty,
  factDefinition,
  fixedFormula,
  norm,
  reportProfile,
  term,
  unitSubmission,
} from '../src/schema.js'

// The files are for programs in other languages. `npm run schemas` writes them anew after a deliberate change.
test.each([
  ['unit-submission', unitSubmission],
  ['city-submission', citySubmission],
  ['fact-definition', factDefinition],
  ['norm', norm],
  ['duty', duty],
  ['deadline', deadline],
  ['body', body],
  ['fixed-formula', fixedFormula],
  ['term', term],
  ['calendar-year', calendarYear],
  ['report-profile', reportProfile],
])('the published JSON Schema of a %s is what the types are', async (name, schema) => {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(
    `../schemas/${name}.schema.json`,
  )
})
