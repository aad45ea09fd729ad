import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { submissionRules } from '../src/rules/list.js'
import { situation } from './example.js'

/**
 * Other apps may check with our JSON Schema files alone. This is what such a check lets through: every invalid example of every rule
 * that the schema accepts, counted by rule, each with the reason why a schema cannot tell (beyond-the-schema.json).
 */
const { because, accepted } = JSON.parse(
  readFileSync(new URL('beyond-the-schema.json', import.meta.url), 'utf8'),
) as {
  readonly because: Readonly<Record<string, { readonly zh: string; readonly en: string }>>
  readonly accepted: readonly {
    readonly rule: string
    readonly examples: number
    readonly because: string
  }[]
}

const ajv = new Ajv2020({ strict: true, formats: { date: true } })
const schemaOf = (name: string) =>
  ajv.compile(
    JSON.parse(
      readFileSync(new URL(`../../model/schemas/${name}.schema.json`, import.meta.url), 'utf8'),
    ) as object,
  )
const unit = schemaOf('unit-submission')
const city = schemaOf('city-submission')
const holds = (submission: object): boolean =>
  ('unit' in submission ? unit : city)(JSON.parse(JSON.stringify(submission)))

test('what a JSON Schema alone lets through is listed, and nothing else', () => {
  const letThrough = submissionRules.map((rule) => ({
    rule: rule.id,
    examples: rule.bad.filter(({ input }) => holds(situation(input)[0])).length,
  }))
  expect(accepted.map(({ rule, examples }) => ({ rule, examples }))).toEqual(
    letThrough.filter(({ examples }) => examples > 0),
  )
})

test('each has a reason in both languages, and every reason is used', () => {
  expect([...new Set(accepted.map((entry) => entry.because))].sort()).toEqual(
    Object.keys(because).sort(),
  )
  for (const { zh, en } of Object.values(because)) {
    expect(zh).toMatch(/\p{Script=Han}{4}/u)
    expect(en).toMatch(/[a-z]{4}/)
  }
})
