import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswerJson } from '@fazhi/model'
import type { SarifLog } from '@fazhi/render'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerFaults, sarifFaults } from '../../render/test/schemas.js'
import { run } from './small-city.js'

/*
 * Answers about real files, each in every format: the 40 submissions and the report of the example city, its rulebook, and the sample
 * report. What they say is tested elsewhere; here it is that every one of them is what it claims to be.
 */

const city = join(import.meta.dirname, '../../../examples/city-2021')
const shared = process.env['FAZHI_SHARED'] ?? join(import.meta.dirname, '../../../../shared')
const sample = join(shared, 'corpus/report-2021-county-city.txt')
const units = readdirSync(join(city, 'units')).map((name) => `units/${name}`)
const submissions = ['city-submission.yaml', ...units]

/** Offset of a line and column of SARIF in a text without its byte order mark. */
const offsetOf = (text: string, line: number, column: number): number => {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
  return (starts[line - 1] ?? Number.NaN) + column - 1
}

const checkRegions = (log: SarifLog, textOf: (uri: string) => string): number => {
  let seen = 0
  for (const result of log.runs[0].results) {
    for (const location of [...result.locations, ...(result.relatedLocations ?? [])]) {
      const region = location.physicalLocation?.region
      const uri = location.physicalLocation?.artifactLocation.uri
      if (region?.charOffset === undefined || uri === undefined) continue
      const text = textOf(decodeURIComponent(uri)).replace(/^\ufeff/, '')
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region
      const { charOffset, charLength = 0 } = region
      expect(offsetOf(text, startLine, startColumn)).toBe(charOffset)
      expect(offsetOf(text, endLine, endColumn)).toBe(charOffset + charLength)
      expect(text.slice(charOffset, charOffset + charLength)).toBe(region.snippet?.text)
      seen++
    }
  }
  return seen
}

describe('the example city', () => {
  let json: { readonly answers: readonly AnswerJson[] }
  let sarif: SarifLog
  beforeAll(async () => {
    json = JSON.parse((await run(['check', ...submissions, '--from', '.', '--json'], city)).out)
    sarif = JSON.parse(
      (
        await run(
          ['check', ...submissions, '--from', '.', '--format', 'sarif', '--lang', 'en'],
          city,
        )
      ).out,
    )
  }, 60_000)

  it('has 41 answers in one list and in one log, which both hold their schemas', () => {
    expect(json.answers).toHaveLength(41)
    expect(answerFaults(json)).toEqual([])
    expect(sarifFaults(sarif)).toEqual([])
    expect(sarif.runs[0].results).toHaveLength(
      json.answers.reduce((sum, { findings }) => sum + findings.length, 0),
    )
    expect(sarif.runs[0].artifacts.length).toBeGreaterThanOrEqual(41)
  })

  it('has each answer alone, which holds the schema too', () => {
    for (const answer of json.answers)
      expect([answer.file, answerFaults(answer)]).toEqual([answer.file, []])
  })

  it('has regions that hold what they say they hold', () => {
    expect(checkRegions(sarif, (file) => readFileSync(join(city, file), 'utf8'))).toBeGreaterThan(0)
  })

  it.each([
    ['its report', ['check', 'report.txt', '--from', '.']],
    ['its rulebook', ['lint', '.']],
  ])('%s holds both schemas', async (_, argv) => {
    const answer = JSON.parse((await run([...argv, '--json'], city)).out)
    expect(answerFaults(answer)).toEqual([])
    const log = JSON.parse((await run([...argv, '--format', 'sarif'], city)).out)
    expect(sarifFaults(log)).toEqual([])
    expect(log.runs[0].results).toHaveLength(answer.findings.length)
  })
})

if (!existsSync(sample)) console.warn(`skipped, not found: ${sample}`)
describe.skipIf(!existsSync(sample))('the sample report', () => {
  it('holds both schemas, and its regions hold what they say', async () => {
    const answer = JSON.parse((await run(['check', sample, '--json'], city)).out)
    expect(answerFaults(answer)).toEqual([])
    expect(answer.findings.length).toBeGreaterThan(100)
    expect(answer.ledger.length).toBeGreaterThan(50)
    const log = JSON.parse((await run(['check', sample, '--format', 'sarif'], city)).out)
    expect(sarifFaults(log)).toEqual([])
    const text = readFileSync(sample, 'utf8')
    expect(checkRegions(log, () => text)).toBeGreaterThan(100)
  })

  it('is one table of Markdown a section, whatever stands in it', async () => {
    const { out } = await run(['check', sample, '--format', 'markdown'], city)
    for (const line of out.split('\n')) {
      if (!line.startsWith('|')) continue
      // Seven, five, four or two columns; a mark of the text that closed a cell would make one more.
      const cells = line.split(/(?<!\\)\|/).length - 2
      expect([2, 4, 5, 7]).toContain(cells)
    }
    expect(out).toMatch(/^# /)
  })
})
