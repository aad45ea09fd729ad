import { type CaseFile, readRecords } from '@fazhi/model'
import { assess, coverageOf, explain, goalWords, runCases } from '@fazhi/scoring'
import { describe, expect, test } from 'vitest'
import { facts, load, resolved, textOf, unit } from './load.js'

/*
 * The sheet for case files of the surveying administration, over whole units: any of nine basic checks that fails makes a file 0, whatever
 * the rest; else its mark is cover 20 + content 80 less what was lost.
 */

const sound = {
  'subject.lawful': true,
  'officer.licensed': true,
  'officers.present': 2,
  'transfer.right': true,
  'evidence.enough': true,
  'facts.clear': true,
  'nature.right': true,
  'law.right': true,
  'procedure.lawful': true,
  'cover.first': true,
  'cover.gaps': 0,
  'cover.rest.score': { score: '14', of: '14' },
  'content.score': { score: '80', of: '80' },
}

const file = (name: string, found: Readonly<Record<string, unknown>> = {}): CaseFile => ({
  file: name,
  facts: facts({ ...sound, ...found }),
})

const yearOf = (...files: readonly CaseFile[]) => {
  const rulebook = resolved(textOf('surveying-files'))
  return assess(rulebook, [
    { ...unit(rulebook.year, {}, {}), facts: { 'penalty.files': { files } } },
  ])
}

const marks = (...files: readonly CaseFile[]) =>
  yearOf(...files).units[0]?.files?.map(({ points }) => points)

describe('the basic checks', () => {
  test.each([
    ['subject.lawful', false],
    ['officer.licensed', false],
    ['officers.present', 1],
    ['transfer.right', false],
    ['evidence.enough', false],
    ['facts.clear', false],
    ['nature.right', false],
    ['law.right', false],
    ['procedure.lawful', false],
  ])('%s: %s makes the file 0, whatever the rest', (check, found) => {
    expect(marks(file('1', { [check]: found }))).toEqual(['0'])
  })

  test('two officers are enough, and so are three', () => {
    expect(marks(file('1'), file('2', { 'officers.present': 3 }))).toEqual(['100', '100'])
  })
})

test('cover 20 + content 80 less the faults, each line not below 0', () => {
  const faults = { 'cover.first': false, 'content.score': { score: '71.5', of: '80' } }
  // 100 − 2 − 8.5, and four gaps or nine cost the 4 points of their line.
  expect(
    marks(
      file('1', faults),
      file('2', { ...faults, 'cover.gaps': 4 }),
      file('3', { ...faults, 'cover.gaps': 9 }),
    ),
  ).toEqual(['89.5', '85.5', '85.5'])
})

test('the mean of a department, and none where no file was due', () => {
  const [found] = yearOf(file('1'), file('2', { 'evidence.enough': false })).units
  expect(found?.exact).toBe('50')
  const [none] = yearOf().units
  expect(none && readRecords(none).root.items[0]?.status).toBe('notApplicable')
})

test('the explanation names the check that failed and what the file would have been', () => {
  const year = yearOf(file('2010-2', { 'evidence.enough': false, 'cover.gaps': 1 }))
  expect(explain(year, 'unit', { language: 'zh-CN' }).leaves[0]?.files?.[0]?.text).toBe(
    '    案卷“2010-2”得 0 分（满分 100）\n        证据充分：否\n        本项按规定记 0 分，否则为 99 分',
  )
})

test('a kind of fault that no worked case reaches is named', () => {
  const text = textOf('surveying-files')
  // The cases of the line, and of the sheet, in which there is a gap on the cover.
  const without = text
    .split('\n')
    .filter((line) => !/cover\.gaps: [1-9]/.test(line))
    .join('\n')
  const { cases, unitCases } = load(without)
  const rulebook = resolved(without)
  const { missed } = coverageOf(rulebook, runCases(rulebook, [...cases, ...unitCases]))
  expect(missed.map((goal) => goalWords(rulebook, goal, 'zh-CN'))).toEqual([
    { title: '封面第二项', missed: '没有扣过分', rule: '封面第二项缺漏，每 1 处扣 1 分' },
    { title: '封面第二项', missed: '没有扣到最低 0 分还要扣的' },
  ])
})
