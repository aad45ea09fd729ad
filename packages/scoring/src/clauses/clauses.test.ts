import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clauseShapes } from './index.js'

test('every shape of a clause has one file of its name, and no other file is here', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
  expect(files.sort()).toEqual([...clauseShapes].sort())
})
