import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWordReport } from '../src/word/read-word-report.js'
import { wordPlace } from '../src/word/word-place.js'
import { byOffice, office } from './by-office.js'
import { p } from './make-docx.js'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const xml = (text: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)

/** A whole .docx, as an office program takes it: the body, and the parts beside it by their names. */
const docx = (body: string, beside: Readonly<Record<string, string>> = {}): Uint8Array => {
  const names = Object.keys(beside)
  const typeOf = (name: string) => name.replace(/\d+$/, '')
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${typeOf(name)}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, index) => `<Relationship Id="rId${index + 1}" Type="${relationships}/${typeOf(name)}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    ),
    'word/document.xml': xml(
      `<w:document ${namespace} xmlns:r="${relationships}"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(
      Object.entries(beside).map(([name, content]) => [`word/${name}.xml`, xml(content)]),
    ),
  })
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

const footnotes = `<w:footnotes ${namespace}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1">${p('不含移送XX件。')}</w:footnote><w:footnote w:id="2">${p('数据截至12月31日。')}</w:footnote></w:footnotes>`
const noted = `<w:p>${run('全年办结')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('130件')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>`

const everything = docx(
  `${p('一、主要成效')}<w:p>${run('受理')}<w:ins w:id="1" w:author="某科" w:date="2022-01-05T00:00:00Z">${run('35')}</w:ins><w:del w:id="2" w:author="某科" w:date="2022-01-05T00:00:00Z"><w:r><w:delText>53</w:delText></w:r></w:del>${run('件')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r></w:p><w:p><w:commentRangeStart w:id="0"/>${run('审结20件')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>${noted}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/></w:sectPr>`,
  {
    footnotes,
    comments: `<w:comments ${namespace}><w:comment w:id="0" w:author="某科">${p('请核对')}</w:comment></w:comments>`,
    header1: `<w:hdr ${namespace}>${p('XX县法治建设报告')}${p('第 1 页 共 9 页')}</w:hdr>`,
    footer1: `<w:ftr ${namespace}>${p('— 1 —')}</w:ftr>`,
  },
)

describe('what a document holds beside its plain text', () => {
  const { word, findings } = readWordReport(everything, { file: '报告.docx' })

  it('insertions, notes and headers are read; deletions, hidden text, comments and page numbers are not', () => {
    expect(word?.text).toBe(
      '一、主要成效\n受理35件\n审结20件\n全年办结130件。\n不含移送XX件。\n数据截至12月31日。\nXX县法治建设报告',
    )
  })

  it('all of it is counted', () => {
    expect(word?.held).toEqual({
      inserted: 1,
      deleted: 1,
      hidden: 2,
      contents: 0,
      notes: 2,
      comments: 1,
      headers: 1,
    })
  })

  it('and what needs a look is said with its place', () => {
    expect(
      findings.map(({ code, params, at: [place] }) => [
        code,
        params,
        place?.kind === 'word' ? [place.part, place.paragraph] : place,
      ]),
    ).toEqual([
      ['OFF-010', { count: 2 }, ['word/document.xml', 2]],
      ['OFF-011', { count: 1 }, ['word/document.xml', 2]],
      ['OFF-013', { count: 1 }, ['word/document.xml', 2]],
      ['OFF-014', { count: 1 }, ['word/comments.xml', 1]],
    ])
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['info']))
  })

  it('notes stand behind the text and have places of their own part', () => {
    const at = word?.text.indexOf('XX件') ?? -1
    expect(word?.bodyEnd).toBe(word?.text.indexOf('\n不含'))
    expect(word && wordPlace(word, at, at + 2)).toEqual({
      kind: 'word',
      file: '报告.docx',
      part: 'word/footnotes.xml',
      paragraph: 1,
      start: 4,
      end: 6,
    })
  })

  it('headers and footers stand behind the notes, likewise; one that only numbers the page is left out', () => {
    const at = word?.text.indexOf('XX县') ?? -1
    expect(word?.marginsFrom).toBe(word?.text.indexOf('\nXX县'))
    expect(word && wordPlace(word, at, at + 2)).toEqual({
      kind: 'word',
      file: '报告.docx',
      part: 'word/header1.xml',
      paragraph: 1,
      start: 0,
      end: 2,
    })
  })

  it('a part beside the text that cannot be read is no silence: what it holds nobody knows', () => {
    const codes = (footnotesPart: string) =>
      readWordReport(docx(noted, { footnotes: footnotesPart })).findings.map(({ code, params }) => [
        code,
        params,
      ])
    expect(codes('<w:footnotes><w:p></w:footnotes>')).toEqual([
      ['OFF-006', { part: 'word/footnotes.xml' }],
    ])
    expect(codes('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')).toEqual([
      ['OFF-009', { part: 'word/footnotes.xml' }],
    ])
  })
})

describe('a document that an office program wrote', () => {
  it.skipIf(office === undefined)(
    'reads as the one it was made from, with the same held (needs LibreOffice)',
    () => {
      const { word } = readWordReport(byOffice(everything))
      const again = word?.text.split('\n').map((line) => line.trim())
      expect(again).toEqual([
        '一、主要成效',
        '受理35件',
        '审结20件',
        '全年办结130件。',
        '不含移送XX件。',
        '数据截至12月31日。',
        'XX县法治建设报告',
      ])
      const { inserted, deleted, notes, comments, headers } = word?.held ?? {}
      expect([inserted, deleted, notes, comments, headers]).toEqual([1, 1, 2, 1, 1])
    },
    120_000,
  )
})
