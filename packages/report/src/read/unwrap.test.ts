import { describe, expect, test } from 'vitest'
import { readReport } from './read-report.js'
import { unwrap, unwrapReport } from './unwrap.js'

describe('a text without its line wraps', () => {
  const stored = '出庭应诉率为1\n　00%，\n败诉率'
  const wraps = [
    { start: 7, end: 9 },
    { start: 13, end: 14 },
  ]
  const { text, startOf, endOf } = unwrap(stored, wraps)

  test('says what the sentence says', () => {
    expect(text).toBe('出庭应诉率为100%，败诉率')
  })
  test('knows the way back: a start lies behind a wrap, an end before it', () => {
    expect([startOf(0), startOf(6), startOf(7), startOf(11)]).toEqual([0, 6, 9, 14])
    expect([endOf(7), endOf(8), endOf(11), endOf(14)]).toEqual([7, 10, 13, 17])
    expect(stored.slice(startOf(6), endOf(10))).toBe('1\n　00%')
  })
  test('without wraps is the text itself', () => {
    const same = unwrap('甲\n乙', [])
    expect([same.text, same.startOf(2), same.endOf(2)]).toEqual(['甲\n乙', 2, 2])
  })
})

describe('a report wrapped by a machine', () => {
  const sentence = '全县各部门扎实推进法治政府建设各项工作任务落实落地见到成效'
  const paragraph = `${sentence.repeat(3)}。`
  const wrapped = `一、成效\n${Array.from({ length: 5 }, () => (paragraph.match(/.{1,30}/g) ?? []).join('\n')).join('\n')}`

  test('keeps its text and says where its lines break', () => {
    const document = readReport(wrapped)
    expect(document.text).toBe(wrapped)
    expect(document.wraps?.map(({ start, end }) => wrapped.slice(start, end))).toEqual(
      Array.from({ length: 10 }, () => '\n'),
    )
    for (const block of document.blocks)
      expect(wrapped.slice(block.start, block.end)).toBe(block.text)
    expect(document.blocks.map(({ line }) => line)).toEqual([1, 2, 5, 8, 11, 14])
  })
  test('is whole to the rules', () => {
    const { document } = unwrapReport(readReport(wrapped))
    expect(document.blocks.map(({ text }) => text)).toEqual([
      '一、成效',
      ...Array.from({ length: 5 }, () => paragraph),
    ])
    for (const { start, end, text } of document.blocks)
      expect(document.text.slice(start, end)).toBe(text)
  })
  test('of two lines that happen to be alike is left as it is', () => {
    expect(readReport(`一、成效\n${sentence}。\n${sentence}。`).wraps).toBeUndefined()
    const list = Array.from(
      { length: 12 },
      (_, month) => `${month + 10}日开展执法检查${month + 20}次，整改问题${month + 30}个。`,
    )
    expect(new Set(list.map((line) => line.length))).toEqual(new Set([21]))
    expect(readReport(list.join('\n')).wraps).toBeUndefined()
  })
})
