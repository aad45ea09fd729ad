import { testRule } from '@fazhi/findings'
import { expect, test } from 'vitest'
import { runLint, wholeOf } from '../../test/run-lint.js'
import { rulebookMessages } from '../messages/index.js'
import { lints } from './list.js'

test.each(lints.map((lint) => [lint.id, lint] as const))('%s keeps its word', (_, lint) => {
  expect(
    testRule(lint, runLint, rulebookMessages, { textOf: wholeOf, withText: (_, text) => text }),
  ).toEqual([])
})

test('every lint has a number of its own', () => {
  expect(new Set(lints.map((lint) => lint.id)).size).toBe(lints.length)
})
