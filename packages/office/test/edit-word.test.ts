import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openWordReport } from '../src/word/edit/open-word-report.js'
import { readWordReport } from '../src/word/read-word-report.js'
import { makeDocx, p } from './make-docx.js'

const open = (body: string, more: Parameters<typeof makeDocx>[1] = {}) => {
  const bytes = makeDocx(body, more)
  const opened = openWordReport(bytes)
  if (opened.word === undefined) throw new Error('it is a document')
  return { ...opened, text: opened.word.text, bytes }
}

const bodyOf = (bytes: Uint8Array | undefined): string =>
  /<w:body>(.*)<\/w:body>/s.exec(
    strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()),
  )?.[1] ?? ''

/** The document with one stretch of its text replaced: its body, and what it reads as. */
const replaced = (
  body: string,
  was: string,
  now: string,
  track?: { author: string; date?: string },
) => {
  const { text, canEdit, edit } = open(body)
  const start = text.indexOf(was)
  const one = { start, end: start + was.length, text: now }
  expect([start >= 0, canEdit(one)]).toEqual([true, true])
  const { bytes, findings } = edit([one], track)
  expect(findings).toEqual([])
  return { body: bodyOf(bytes), text: readWordReport(bytes ?? new Uint8Array()).word?.text }
}

const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`
const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

describe('an edit of the text is made where the text stands', () => {
  test('in its run, whose looks stay; all else is as it was', () => {
    const { body, text } = replaced(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${plain('规范')}${bold('执法,强化')}${plain('监督。')}</w:p>`,
      ',',
      '，',
    )
    expect(text).toBe('规范执法，强化监督。')
    expect(body).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${plain('规范')}<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">执法，强化</w:t></w:r>${plain('监督。')}</w:p>`,
    )
  })

  test('over several runs: each loses its part, and the first takes the new words', () => {
    const { body, text } = replaced(
      `<w:p>${plain('严格规')}${bold('范文明')}${plain('执法。')}</w:p>`,
      '严格规范文明执法',
      '严格规范公正文明执法',
    )
    expect(text).toBe('严格规范公正文明执法。')
    expect(body).toContain('<w:t xml:space="preserve">严格规范公正文明执法</w:t>')
  })

  test('new words join the run before them', () => {
    const { body } = replaced(
      `<w:p>${plain('合格率')}${bold('98.75')}${plain('，')}</w:p>`,
      '98.75',
      '98.75%',
    )
    expect(body).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">98.75%</w:t>')
    const { text, edit } = open(`<w:p>${plain('合格率')}${bold('98.75')}${plain('，')}</w:p>`)
    const at = text.indexOf('，')
    expect(bodyOf(edit([{ start: at, end: at, text: '%' }]).bytes)).toContain(
      '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">98.75%</w:t>',
    )
  })

  test('signs of XML are written as such, and blanks are kept', () => {
    const { body, text } = replaced(p('投入R&amp;D，，增长 '), '，，', '<，')
    expect(body).toContain('投入R&amp;D&lt;，增长 </w:t>')
    expect(text).toBe('投入R&D<，增长 ')
  })

  test('a line that goes takes its paragraph with it', () => {
    const { body, text } = replaced(p('一、成效') + p('扫码关注') + p('二、不足'), '扫码关注\n', '')
    expect(text).toBe('一、成效\n二、不足')
    expect(body).toBe(p('一、成效') + p('二、不足'))
  })

  test('the last line goes with the break before it', () => {
    const { text } = replaced(p('一、成效') + p('') + p('扫码关注'), '\n扫码关注', '')
    expect(text).toBe('一、成效\n')
  })

  test('a paragraph that ends a section, or is all there is in a cell, stays and is empty', () => {
    const section = '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>扫码关注</w:t></w:r></w:p>'
    expect(replaced(p('甲') + section + p('乙'), '扫码关注\n', '').body).toContain('<w:sectPr/>')
    const table = `<w:tbl><w:tr><w:tc>${p('扫码关注')}</w:tc></w:tr></w:tbl>`
    const { body, text } = replaced(p('甲') + table + p('乙'), '扫码关注\n', '')
    expect(body).toContain('<w:tc><w:p><w:r><w:t xml:space="preserve"></w:t></w:r></w:p></w:tc>')
    expect(text).toBe('甲\n\n乙')
  })

  test('a deleted change and hidden text stay as they are', () => {
    const change = '<w:del w:id="7"><w:r><w:delText>53</w:delText></w:r></w:del>'
    const { body } = replaced(
      `<w:p>${plain('受理')}${change}${plain('35，，')}</w:p>`,
      '，，',
      '，',
    )
    expect(body).toBe(
      `<w:p>${plain('受理')}${change}<w:r><w:t xml:space="preserve">35，</w:t></w:r></w:p>`,
    )
  })
})

describe('as tracked changes', () => {
  test('what goes and what comes can be accepted or refused, and looks as the run does', () => {
    const { body, text } = replaced(
      `<w:p><w:ins w:id="4" w:author="某"><w:r><w:t>甲</w:t></w:r></w:ins>${bold('执法,强化')}</w:p>`,
      ',',
      '，',
      { author: 'fazhi', date: '2022-01-05' },
    )
    expect(text).toBe('甲执法，强化')
    const run = '<w:r><w:rPr><w:b/></w:rPr>'
    const by = 'w:author="fazhi" w:date="2022-01-05T00:00:00Z"'
    expect(body).toContain(
      `${run}<w:t xml:space="preserve">执法</w:t></w:r>` +
        `<w:del w:id="5" ${by}>${run}<w:delText xml:space="preserve">,</w:delText></w:r></w:del>${run}</w:r>` +
        `<w:ins w:id="6" ${by}>${run}<w:t xml:space="preserve">，</w:t></w:r></w:ins>${run}` +
        '<w:t xml:space="preserve">强化</w:t></w:r>',
    )
  })

  test('a line that goes is struck out', () => {
    const { body, text } = replaced(p('甲') + p('扫码关注') + p('乙'), '扫码关注\n', '', {
      author: 'a "b"',
    })
    expect(text).toBe('甲\n\n乙')
    expect(body).toContain('w:author="a &quot;b&quot;"><w:r><w:delText')
  })
})

describe('what cannot be edited is said', () => {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>'
  const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const item = p('成效', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')

  test.each<[string, string, string]>([
    ['a number Word counts', item, '一、'],
    ['a break of a line', `<w:p>${plain('甲')}<w:r><w:br/></w:r>${plain('乙')}</w:p>`, '\n'],
    ['a tab', `<w:p>${plain('甲')}<w:r><w:tab/></w:r>${plain('乙')}</w:p>`, '\t'],
    ['the break between two paragraphs', p('甲') + p('乙'), '\n'],
    [
      'a formula',
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x+y</m:t></m:r></m:oMath></w:p>',
      'x+y',
    ],
  ])('%s', (_, body, was) => {
    const { text, canEdit } = open(body, { numbering })
    const start = text.indexOf(was)
    expect([start >= 0, canEdit({ start, end: start + was.length, text: '' })]).toEqual([
      true,
      false,
    ])
  })

  test('a whole paragraph with its number can go', () => {
    const { text, canEdit } = open(item + p('乙'), { numbering })
    expect(text).toBe('一、成效\n乙')
    expect(canEdit({ start: 0, end: 5, text: '' })).toBe(true)
  })
})

test('other parts keep their bytes, and the same edits give the same file', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0, 1, 2, 3])
  const { bytes, edit } = open(p('规范,执法'), { more: { 'word/media/a.png': picture } })
  const edits = [{ start: 2, end: 3, text: '，' }]
  const once = edit(edits).bytes
  expect(once).toEqual(edit(edits).bytes)
  const [before, after] = [unzipSync(bytes), unzipSync(once ?? new Uint8Array())]
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(after['word/media/a.png']).toEqual(picture)
  expect(after['[Content_Types].xml']).toEqual(before['[Content_Types].xml'])
})

test('what is no document is said as where it is only read', () => {
  const { findings } = openWordReport(strToU8('no zip'))
  expect(findings.map(({ code }) => code)).toEqual(['OFF-004.other'])
})
