import { expect, test } from 'vitest'
import { rules } from './rules.js'

test('every rule has an id of its own and a title in both languages', () => {
  expect(rules.length).toBeGreaterThan(100)
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id, title } of rules) {
    expect([id, title.zh.length > 1, (title.en ?? '').length > 1]).toEqual([id, true, true])
  }
})
