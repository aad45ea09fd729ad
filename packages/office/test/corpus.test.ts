import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWordReport } from '../src/word/read-word-report.js'

const shared = process.env['FAZHI_SHARED'] ?? join(import.meta.dirname, '../../../../shared')
const folder = join(shared, 'corpus/controls')
const present = existsSync(folder)
const names = present
  ? readdirSync(folder).flatMap((name) => (name.endsWith('.docx') ? [name.slice(0, -5)] : []))
  : []

/** Paragraphs without the blanks around them; the twins differ in indents. */
const paragraphs = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

describe('published reports read from Word as from text', () => {
  test.skipIf(!present)(
    'ten reports and their twins are there (skipped without the shared corpus)',
    () => {
      expect(names).toHaveLength(10)
    },
  )

  test.each(names)('%s', (name) => {
    const { word } = readWordReport(readFileSync(join(folder, `${name}.docx`)))
    const read = new Set(paragraphs(word?.text ?? ''))
    const wanted = paragraphs(readFileSync(join(folder, `${name}.txt`), 'utf8'))
    const found = wanted.filter((paragraph) => read.has(paragraph))
    expect(`${found.length} of ${wanted.length}`).toBe(`${wanted.length} of ${wanted.length}`)
  })
})
