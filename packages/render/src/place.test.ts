import type { Place } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { showLinked, showPlace } from './place.js'
import { wordsOf } from './words/words.js'

const zh = wordsOf('zh-CN')
const en = wordsOf('en')

const word = (part: string, paragraph: number, start = 0): Place => ({
  kind: 'word',
  file: '报告.docx',
  part: `word/${part}.xml`,
  paragraph,
  start,
  end: start + 2,
})

describe('a place in a Word document', () => {
  it('is its paragraph; what stands beside the text is named', () => {
    expect(showPlace(word('document', 4), zh)).toBe('报告.docx 第 4 段')
    expect(showPlace(word('header2', 1), zh)).toBe('报告.docx 页眉 第 1 段')
    expect(showPlace(word('footer1', 1), en)).toBe('报告.docx footer, paragraph 1')
    expect(showPlace(word('footnotes', 3), zh)).toBe('报告.docx 脚注 第 3 段')
    expect(showPlace(word('endnotes', 1), zh)).toBe('报告.docx 尾注 第 1 段')
  })

  it('is linked once a paragraph, and not at all where it is the paragraph of the finding itself', () => {
    expect(showLinked([word('document', 4, 1), word('document', 4, 9)], zh)).toBeUndefined()
    expect(
      showLinked(
        [word('document', 4), word('document', 7, 1), word('document', 7, 9), word('header1', 4)],
        zh,
      ),
    ).toBe('另见 第 7 段、页眉 第 4 段')
  })
})

it('places of one line in a text are all linked', () => {
  const text = (column: number): Place => ({
    kind: 'text',
    start: column,
    end: column + 1,
    line: 3,
    column,
  })
  expect(showLinked([text(1), text(5), text(9)], zh)).toBe('另见 3:5、3:9')
})
