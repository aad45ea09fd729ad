import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.js'

const kinds = (text: string) =>
  readReport(text).blocks.map((block) => `${block.kind}${block.level ?? ''}|${block.text}`)

describe('readReport', () => {
  it('reads title, addressee, headings by their typed numbers, signature and date', () => {
    expect(
      kinds(
        '青山县2021年法治政府建设情况报告\n市委、市政府：\n现将有关情况报告如下：\n一、主要做法\n（一）依法决策。制定目录。\n1. 公示。坚持公示。\n专此报告。\n\n青山县人民政府\n2022年1月5日',
      ),
    ).toEqual([
      'title|青山县2021年法治政府建设情况报告',
      'addressee|市委、市政府：',
      'paragraph|现将有关情况报告如下：',
      'heading1|一、主要做法',
      'heading2|（一）依法决策。',
      'paragraph|制定目录。',
      'heading3|1. 公示。',
      'paragraph|坚持公示。',
      'paragraph|专此报告。',
      'signature|青山县人民政府',
      'date|2022年1月5日',
    ])
  })

  it('sets web furniture aside, and reads no date from it', () => {
    expect(
      kinds('来源：县司法局\n发布时间：2022-03-01 浏览次数：35\n一、主要做法\n坚持公示。'),
    ).toEqual([
      'noise|来源：县司法局',
      'noise|发布时间：2022-03-01 浏览次数：35',
      'heading1|一、主要做法',
      'paragraph|坚持公示。',
    ])
  })

  it('keeps offsets in the text as given: CR LF two units, a byte order mark one', () => {
    const text = '\ufeff一、做法\r\n　　坚持公示。 \r\n'
    const document = readReport(text)
    expect(document.blocks.map((block) => [block.start, block.end, block.line])).toEqual([
      [1, 5, 1],
      [9, 14, 2],
    ])
    for (const block of document.blocks) expect(text.slice(block.start, block.end)).toBe(block.text)
  })

  it('knows the headings a block stands under; a heading stands under itself', () => {
    const { blocks } = readReport('一、做法\n（一）决策。制定目录。\n二、打算\n继续推进。')
    expect(blocks.map((block) => block.section)).toEqual([
      ['做法'],
      ['做法', '决策'],
      ['做法', '决策'],
      ['打算'],
      ['打算'],
    ])
  })

  it('reads a signature and a date on one line', () => {
    expect(kinds('一、做法\n坚持公示。\n青山县司法局　2022年1月5日').slice(-2)).toEqual([
      'signature|青山县司法局',
      'date|2022年1月5日',
    ])
  })
})
