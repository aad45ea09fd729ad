import { fc, test } from '@fast-check/vitest'
import { beforeAll, expect } from 'vitest'
import { readWordReport } from '../src/word/read-word-report.js'
import { readSubmissionWorkbook } from '../src/workbook/read-submission-workbook.js'
import { writeSubmissionWorkbook } from '../src/workbook/write-submission-workbook.js'
import { catalog, full } from './form.js'
import { makeDocx, p } from './make-docx.js'

const docx = makeDocx(p('一、学习宣传') + p('开庭审理5件。'), { numbering: '<w:num w:numId="1"/>' })
let xlsx: Uint8Array
beforeAll(async () => {
  xlsx = await writeSubmissionWorkbook(full, { catalog })
})

/** A few bytes changed, and perhaps the end lost. */
const damage = fc.record({
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
    maxLength: 6,
  }),
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
})

const damaged = (
  bytes: Uint8Array,
  { changes, kept }: { changes: readonly (readonly [number, number])[]; kept: number },
): Uint8Array => {
  const copy = bytes.slice(0, Math.round(bytes.length * kept))
  for (const [at, byte] of changes)
    if (copy.length > 0) copy[Math.min(copy.length - 1, Math.floor(at * copy.length))] = byte
  return copy
}

test.prop([damage], { numRuns: 300 })(
  'a damaged document is text or a finding, never an exception',
  (change) => {
    const { word, findings } = readWordReport(damaged(docx, change))
    expect(word !== undefined || findings.some(({ severity }) => severity === 'error')).toBe(true)
  },
)

test.prop([damage], { numRuns: 150 })(
  'a damaged workbook is data or a finding, never an exception',
  async (change) => {
    const { value, findings } = await readSubmissionWorkbook(damaged(xlsx, change), { catalog })
    expect(value !== undefined || findings.some(({ severity }) => severity === 'error')).toBe(true)
  },
)
