import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnswerJson } from '@fazhi/model'
import { afterAll, expect, it } from 'vitest'
import { run } from './small-city.js'

const home = mkdtempSync(join(tmpdir(), 'fazhi 读不了 '))
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('a report that cannot be read is answered in the phase that was asked, with one thing to do', async () => {
  writeFileSync(join(home, '报告.docx'), 'PK no archive')
  const { out } = await run(['check', '报告.docx', '--phase', 'draft', '--json'], home)
  const answer = JSON.parse(out) as AnswerJson
  expect([answer.verdict, answer.phase]).toEqual(['notReady', 'draft'])
  expect(answer.plan.flatMap(({ resolves }) => resolves)).toEqual(
    answer.findings.map(({ fingerprint }) => fingerprint),
  )
  expect(answer.plan).toHaveLength(1)
})

it('so is a submission', async () => {
  writeFileSync(join(home, '甲.yaml'), 'a: 1\na: 2\n')
  const { out } = await run(['check', '甲.yaml', '--submission', '--json'], home)
  const answer = JSON.parse(out) as AnswerJson
  expect([answer.verdict, answer.plan.length]).toEqual(['notReady', 1])
})
