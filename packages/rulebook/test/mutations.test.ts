import { readFileSync } from 'node:fs'
import { test as law } from '@fast-check/vitest'
import { message } from '@fazhi/findings'
import fc from 'fast-check'
import { expect } from 'vitest'
import { loadRulebook, rulebookMessages } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const yaml = readFileSync(new URL('./fixtures/county.yaml', import.meta.url), 'utf8')
const words = [...new Set(yaml.match(/[\w.-]+/g) ?? [])]

const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    '',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '- ',
    '\n',
    '\t',
    '"',
    '&a',
    '*a',
    '~',
    '-1',
    '99999999999999999999',
    '≥ 1',
    '95%',
    '1pp',
    '1/3',
    '__proto__',
  ),
)
const edit = fc.record({
  at: fc.nat(yaml.length),
  remove: fc.nat(12),
  insert: piece,
})

law.prop([fc.array(edit, { minLength: 1, maxLength: 4 })], { numRuns: 100 })(
  'a rulebook damaged anywhere is answered with findings that have places and whole messages',
  (edits) => {
    const text = edits.reduce(
      (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
      yaml,
    )
    const { rulebook, diagnostics } = loadRulebook(text, { catalog: smallCatalog })
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(rulebook === undefined).toBe(errors.length > 0)
    for (const finding of diagnostics) {
      const [place] = finding.at
      expect(place?.kind === 'data' && (place.line ?? 0) > 0).toBe(true)
      for (const language of ['zh-CN', 'en'] as const) {
        const said = message(rulebookMessages, finding, language)
        expect(said).not.toContain(finding.code)
      }
    }
  },
  60_000,
)
