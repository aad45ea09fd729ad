import { expect, test } from 'vitest'
import { indexLines, lineAndColumn } from './lines.js'

test('lines end with LF, CR LF or a lone CR; columns count UTF-16 units from 1', () => {
  const text = 'a\nb\r\nc\rd𠀀e'
  const lines = indexLines(text)
  expect(lines).toEqual([0, 2, 5, 7])
  expect(lineAndColumn(lines, 0)).toEqual({ line: 1, column: 1 })
  expect(lineAndColumn(lines, 5)).toEqual({ line: 3, column: 1 })
  expect(lineAndColumn(lines, text.indexOf('e'))).toEqual({ line: 4, column: 4 })
})
