import { fc, test as law } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { unifiedDiff } from '../src/index.js'

const diff = (text: string, ...edits: { start: number; end: number; text: string }[]): string =>
  unifiedDiff(text, edits, { from: 'a', to: 'b' })

const ten = '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n'

it('a change has three lines around it', () => {
  expect(diff(ten, { start: 10, end: 11, text: '六' })).toBe(
    '--- a\n+++ b\n@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+六\n 7\n 8\n 9\n',
  )
})

it('changes far apart are two hunks, whose lines count on', () => {
  expect(diff(ten, { start: 0, end: 2, text: '' }, { start: 18, end: 20, text: '十' })).toBe(
    '--- a\n+++ b\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -7,4 +6,4 @@\n 7\n 8\n 9\n-10\n+十\n',
  )
})

it('a last line without a line break is said to have none', () => {
  expect(diff('甲\n乙', { start: 3, end: 3, text: '丙' })).toBe(
    '--- a\n+++ b\n@@ -1,2 +1,2 @@\n 甲\n-乙\n\\ No newline at end of file\n+乙丙\n\\ No newline at end of file\n',
  )
})

it('a line that goes with the break before it', () => {
  expect(diff('甲\n乙', { start: 1, end: 3, text: '' })).toBe(
    '--- a\n+++ b\n@@ -1,2 +1 @@\n-甲\n-乙\n\\ No newline at end of file\n+甲\n\\ No newline at end of file\n',
  )
})

it('without edits there is none', () => {
  expect(diff(ten)).toBe('')
  expect(diff(ten, { start: 0, end: 1, text: '1' })).toBe('')
})

/** Applies a diff as `patch` would: every line it keeps or takes away must stand where it says. */
const patched = (text: string, said: string): string => {
  const before = text.split('\n')
  const after: string[] = []
  let at = 0
  for (const line of said.split('\n').slice(2, -1)) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(line)
    if (hunk) {
      const first = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1)
      after.push(...before.slice(at, first))
      at = first
      continue
    }
    if (line.startsWith('\\')) continue
    if (!line.startsWith('+')) expect(before[at++]).toBe(line.slice(1))
    if (!line.startsWith('-')) after.push(line.slice(1))
  }
  return [...after, ...before.slice(at)].join('\n')
}

law.prop([
  fc.array(fc.constantFrom('甲\n', '乙', '\n', '丙丙\n'), { maxLength: 30 }),
  fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.constantFrom('', '丁', '戊\n')), { maxLength: 5 }),
])('applied to the text before, it gives the text after', (parts, raw) => {
  const text = `${parts.join('')}完\n`
  let end = 0
  const edits = raw
    .map(([start, length, words]) => ({ start, end: start + length, text: words }))
    .sort((a, b) => a.start - b.start)
    .filter((edit) => {
      const fits = edit.start >= end && edit.end < text.length && (end === 0 || edit.start > end)
      if (fits) end = edit.end
      return fits
    })
  let after = text
  for (const edit of edits.toReversed())
    after = after.slice(0, edit.start) + edit.text + after.slice(edit.end)
  expect(patched(text, diff(text, ...edits))).toBe(after)
})
