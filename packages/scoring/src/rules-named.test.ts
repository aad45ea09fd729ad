import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/*
 * The rules of meaning, R1 to R41, are the specification; each is found by its number in the title of a test that holds it
 * with literal figures.
 */

const folders = [
  '../../model/src/',
  '../../scoring/src/',
  '../../scoring/test/',
  '../../rulebook/src/',
  '../../rulebook/test/',
]

const texts = folders.flatMap((folder) => {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), url), 'utf8'))
})

/** Numbers of rules at the beginning of a title: "R17: …", "R11 law: …", "R29–R35 …". */
const named = (text: string): readonly number[] =>
  [...text.matchAll(/['"`]R(\d{1,2})(?:–R?(\d{1,2}))?\b/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  )

test('every rule from R1 to R41 has a test that is named after it', () => {
  const found = new Set(texts.flatMap(named))
  const rules = Array.from({ length: 41 }, (_, index) => index + 1)
  const missing = rules.filter((rule) => !found.has(rule))
  expect(missing.map((rule) => `R${rule}`)).toEqual([])
})
