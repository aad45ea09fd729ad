import { expect, test } from 'vitest'
import { lints } from '../src/index.js'
import { lintsPage } from './lints-page.js'

test('docs/lints.md is written freshly from the checks (npm run lints writes it)', async () => {
  await expect(lintsPage()).toMatchFileSnapshot('../../../docs/lints.md')
})

test('every check says why and what to write instead, in both languages', () => {
  for (const { id, why, fix } of lints) {
    for (const text of [why, fix]) {
      expect([id, text.zh.length >= 10 && (text.en ?? '').length >= 20]).toEqual([id, true])
    }
    expect(why.zh).not.toBe(fix.zh)
  }
})
