import { answerJson, answerListJson, findingJson, ledgerRowJson, place } from '@fazhi/model/schema'
import { expect, test } from 'vitest'
import * as z from 'zod'

/** Names and descriptions of the published schema's parts. */
const parts = z.registry<{ readonly id: string; readonly description: string }>()
parts.add(place, {
  id: 'place',
  description:
    'Where something is. Offsets count UTF-16 units of the decoded text from 0 (a byte order mark counts), lines and columns count from 1.',
})
parts.add(findingJson, {
  id: 'finding',
  description:
    'One thing that is wrong (fail), or that a person must look at (review). Only error blocks, only where nothing caused it (causedBy) and nobody answers for it (acknowledged).',
})
parts.add(ledgerRowJson, {
  id: 'ledgerRow',
  description: 'One figure of a report: what it can stand for, and whether anything bears it out.',
})
parts.add(answerJson, {
  id: 'answer',
  description:
    'The answer to "is it ready?" about one file. cannotTell: a rule that could block did not finish. Exact numbers travel as text.',
})

// The file is for programs in other languages. `npm run schemas` writes it anew after a deliberate change.
test('the published JSON Schema of an answer is what the types are', async () => {
  const json = z.toJSONSchema(z.union([answerJson, answerListJson]), {
    target: 'draft-2020-12',
    io: 'output',
    metadata: parts,
  })
  const { $schema, ...rest } = json
  const titled = { $schema, title: 'What fazhi check and fazhi lint write as JSON', ...rest }
  await expect(`${JSON.stringify(titled, null, 2)}\n`).toMatchFileSnapshot(
    '../schemas/answer.schema.json',
  )
})
