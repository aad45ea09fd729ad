import { readdirSync, readFileSync } from 'node:fs'
import { test as law } from '@fast-check/vitest'
import { message } from '@fazhi/findings'
import { describe, expect, test } from 'vitest'
import { loadRulebook, rulebookMessages } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'
import { damagedText, hostileTexts, randomText } from './texts.js'

const folder = new URL('../../scoring/vectors/rulebooks/', import.meta.url)
const books = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Loads, and holds the answer to what it promises: a rulebook or errors, each with a place and a whole message. */
const answered = (text: string): void => {
  const { rulebook, diagnostics } = loadRulebook(text, { catalog: smallCatalog })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(rulebook === undefined).toBe(errors.length > 0)
  // A check that stops is our fault, not the text's.
  expect(diagnostics.filter(({ rule }) => rule === 'RBK-099')).toEqual([])
  for (const finding of diagnostics) {
    const [place] = finding.at
    expect(place?.kind === 'data' && (place.line ?? 0) > 0).toBe(true)
    for (const language of ['zh-CN', 'en'] as const) {
      expect(message(rulebookMessages, finding, language)).not.toContain(finding.code)
    }
  }
}

describe('hostile files are answered', () => {
  test.each(Object.entries(hostileTexts))('%s', { timeout: 60_000 }, (_, text) => {
    answered(text)
  })
})

law.prop([damagedText(books)], { numRuns: 150 })(
  'law: a damaged rulebook is a rulebook or errors with places, never an exception',
  answered,
  60_000,
)

law.prop([randomText], { numRuns: 300 })(
  'law: words of the language in no order are a rulebook or errors with places, never an exception',
  answered,
  60_000,
)
