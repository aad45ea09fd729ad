import { slotsOf } from '@fazhi/findings'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { officeMessages } from '../src/messages/messages.js'
import { readWordReport } from '../src/word/read-word-report.js'
import { wordPlace } from '../src/word/word-place.js'
import { makeDocx, p } from './make-docx.js'

const textOf = (body: string, more: Parameters<typeof makeDocx>[1] = {}): string | undefined =>
  readWordReport(makeDocx(body, more)).word?.text

const codes = (bytes: Uint8Array): string[] =>
  readWordReport(bytes).findings.map((finding) => finding.code)

describe('the text', () => {
  test('is one line a paragraph, blanks and Han text as they stand', () => {
    expect(textOf(p('　　一、学习宣传') + p('') + p('2021年 共 3 件'))).toBe(
      '　　一、学习宣传\n\n2021年 共 3 件',
    )
  })

  test('joins the runs of a paragraph, with tabs, breaks and hyphens', () => {
    expect(
      textOf(
        '<w:p><w:r><w:t>开庭</w:t></w:r><w:r><w:tab/><w:t>5</w:t><w:br/><w:t>件</w:t><w:noBreakHyphen/><w:t>A</w:t><w:br w:type="page"/></w:r></w:p>',
      ),
    ).toBe('开庭\t5\n件-A')
  })

  test('drops the blanks at the ends of a run that does not keep them, as Word does', () => {
    expect(textOf('<w:p><w:r><w:t> 法 治 </w:t></w:r></w:p>')).toBe('法 治')
  })

  test('gives the cells of a table as lines', () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
    expect(
      textOf(
        `<w:tbl><w:tr>${cell('镇街')}${cell('件数')}</w:tr><w:tr>${cell('青石镇')}${cell('5')}</w:tr></w:tbl>`,
      ),
    ).toBe('镇街\n件数\n青石镇\n5')
  })

  test('keeps inserted changes and leaves deleted and moved ones out', () => {
    const bytes = makeDocx(
      '<w:p><w:r><w:t>受理</w:t></w:r><w:ins><w:r><w:t>35</w:t></w:r></w:ins><w:del><w:r><w:delText>53</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>已移走</w:t></w:r></w:moveFrom><w:r><w:t>件</w:t></w:r></w:p>',
    )
    const { word, findings } = readWordReport(bytes)
    expect(word?.text).toBe('受理35件')
    expect(findings.map(({ code, params, severity }) => [code, params, severity])).toEqual([
      ['OFF-011', { count: 2 }, 'info'],
      ['OFF-013', { count: 1 }, 'info'],
    ])
  })

  test('joins two paragraphs whose mark between them is a deleted change', () => {
    const first =
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>依法</w:t></w:r></w:p>'
    const { word } = readWordReport(makeDocx(first + p('行政') + p('下一段')))
    expect(word?.text).toBe('依法行政\n下一段')
    expect(word?.origins.map(({ start, end, paragraph }) => [start, end, paragraph])).toEqual([
      [0, 2, 1],
      [2, 4, 2],
      [5, 8, 3],
    ])
  })

  test('leaves hidden text out and counts its characters', () => {
    const { word, findings } = readWordReport(
      makeDocx(
        `${p('看得见')}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>又见</w:t></w:r></w:p>`,
      ),
    )
    expect(word?.text).toBe('看得见\n又见')
    expect(findings.map(({ code, params, at }) => [code, params, at[0]])).toEqual([
      [
        'OFF-010',
        { count: 3 },
        { kind: 'word', part: 'word/document.xml', paragraph: 2, start: 0, end: 0 },
      ],
    ])
  })

  test('leaves out comments, notes and field codes, and keeps what a field shows', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    expect(
      textOf(
        `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>第</w:t></w:r>${field('begin')}<w:r><w:instrText> SEQ 表 </w:instrText></w:r>${field('separate')}<w:r><w:t>3</w:t></w:r>${field('end')}<w:r><w:t>章</w:t><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r></w:p>`,
      ),
    ).toBe('第3章')
  })

  test('leaves an automatic table of contents out and says so', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const bytes = makeDocx(
      `<w:p>${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}<w:r><w:t>一、主要成效 1</w:t></w:r></w:p>${p('二、不足 3')}<w:p>${field('end')}</w:p>${p('一、主要成效')}`,
    )
    expect(readWordReport(bytes).word?.text).toBe('\n一、主要成效')
    expect(codes(bytes)).toEqual(['OFF-012'])
  })

  test('reads a text box once, after the paragraph it hangs on', () => {
    const box = `<w:txbxContent>${p('框内文字')}</w:txbxContent>`
    expect(
      textOf(
        `<w:p><w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('后文')}`,
      ),
    ).toBe('正文\n框内文字\n后文')
  })
})

describe('automatic numbering is typed out', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4', '<w:isLgl/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}${level(1, 'chineseCounting', '第%2章')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num>`
  const item = (text: string, list: number, at: number) =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

  test('in the formats headings use, restarting below a higher heading', () => {
    expect(
      textOf(
        item('成效', 1, 0) +
          item('学习', 1, 1) +
          item('甲', 1, 2) +
          item('乙', 1, 2) +
          item('宣传', 1, 1) +
          item('丙', 1, 2) +
          item('不足', 1, 0) +
          item('短板', 1, 1) +
          item('丁', 1, 3),
        { numbering },
      ),
    ).toBe('一、成效\n（一）学习\n1.甲\n2.乙\n（二）宣传\n1.丙\n二、不足\n（一）短板\n2.1 丁')
  })

  test('from an overridden start, with bullets and chapters', () => {
    expect(
      textOf(item('十', 3, 0) + item('十一', 3, 0) + item('点', 2, 0) + item('总则', 2, 1), {
        numbering,
      }),
    ).toBe('十、十\n十一、十一\n• 点\n第一章 总则')
  })

  test('from a paragraph style, which a paragraph may switch off', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    expect(
      textOf(
        p('成效', '<w:pStyle w:val="b"/>') +
          p('无号', '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
          p('不足', '<w:pStyle w:val="b"/>'),
        { numbering, styles },
      ),
    ).toBe('一、成效\n无号\n二、不足')
  })

  test('a place inside the number is the start of its paragraph', () => {
    const { word } = readWordReport(
      makeDocx(item('成效', 1, 0) + item('不足', 1, 0), { numbering }),
      { file: '报 告.docx' },
    )
    expect(word?.text).toBe('一、成效\n二、不足')
    const place = (start: number, end: number) => word && wordPlace(word, start, end)
    const second = { kind: 'word', file: '报 告.docx', part: 'word/document.xml', paragraph: 2 }
    expect(place(5, 9)).toEqual({ ...second, start: 0, end: 2 })
    expect(place(7, 8)).toEqual({ ...second, start: 0, end: 1 })
    expect(place(3, 4)).toEqual({ ...second, paragraph: 1, start: 1, end: 2 })
    expect(place(2, 9)).toEqual({ ...second, paragraph: 1, start: 0, end: 2 })
  })
})

describe('what is not a readable .docx is said, with what to do', () => {
  const compound = (stream: string): Uint8Array => {
    const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0])
    return new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array(504).fill(0),
      ...name,
    ])
  }

  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'OFF-001'],
    ['an old document', compound('WordDocument'), 'OFF-002.document'],
    ['an old workbook', compound('Workbook'), 'OFF-002.workbook'],
    ['another compound file', compound('PowerPoint Document'), 'OFF-002.other'],
    ['a file with a password', compound('EncryptedPackage'), 'OFF-003'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'OFF-004.pdf'],
    ['an RTF file', strToU8('{\\rtf1 }'), 'OFF-004.rtf'],
    ['a web page', strToU8('<!DOCTYPE html><html></html>'), 'OFF-004.web'],
    ['plain text', strToU8('一、学习宣传'), 'OFF-004.other'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'OFF-005.workbook'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'OFF-005.other'],
    ['a package cut off', makeDocx(p('一')).slice(0, 200), 'OFF-006'],
    ['a document without its body', zipSync({ 'word/styles.xml': strToU8('<a/>') }), 'OFF-008'],
    [
      'a document type declaration',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>') }),
      'OFF-009',
    ],
    ['XML that is not', zipSync({ 'word/document.xml': strToU8('<w:a><b></w:a>') }), 'OFF-006'],
    [
      'bytes that are not text',
      // <a>, one byte no UTF-8 has, </a>: well-formed but for that byte, so that the byte alone decides.
      zipSync({
        'word/document.xml': new Uint8Array([...strToU8('<a>'), 0xff, ...strToU8('</a>')]),
      }),
      'OFF-006',
    ],
    [
      'nesting to exhaust the memory',
      zipSync({ 'word/document.xml': strToU8('<a>'.repeat(5000)) }),
      'OFF-006',
    ],
    [
      'too many parts',
      makeDocx(p('一'), {
        more: Object.fromEntries(
          Array.from({ length: 2001 }, (_, i) => [`x/${i}.bin`, new Uint8Array()]),
        ),
      }),
      'OFF-007.entries',
    ],
    [
      'a part that unpacks a thousandfold',
      makeDocx(p('一'), { more: { 'word/x.xml': new Uint8Array(2 * 1024 * 1024) } }),
      'OFF-007.ratio',
    ],
  ])('%s', (_, bytes, code) => {
    const { word, findings } = readWordReport(bytes, { file: '报告 终稿.docx' })
    expect(word).toBeUndefined()
    expect(findings.map((finding) => finding.code)).toEqual([code])
    expect(findings[0]?.at[0]?.file).toBe('报告 终稿.docx')
  })

  test('more than 64 MB is refused before it is unpacked', () => {
    // Noise, so that the ratio is in order and the size alone decides; stored, so that the test is quick.
    const noise = Uint8Array.from(
      { length: 1 << 20 },
      (_, i) => (Math.imul(i, 2654435761) >>> 13) & 255,
    )
    const large = new Uint8Array(65 << 20)
    for (let i = 0; i < 65; i++) large.set(noise, i << 20)
    expect(codes(makeDocx(p('一'), { more: { 'word/large.xml': [large, { level: 0 }] } }))).toEqual(
      ['OFF-007.size'],
    )
  })
})

test('both languages know the same codes and fill the same names', () => {
  const { 'zh-CN': zh, en } = officeMessages
  expect(Object.keys(en)).toEqual(Object.keys(zh))
  for (const code of Object.keys(zh) as (keyof typeof zh)[])
    expect([code, slotsOf(en[code])]).toEqual([code, slotsOf(zh[code])])
})
