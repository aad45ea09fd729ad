import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './small-city.js'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const paragraphs = [
  '云溪市2021年度法治建设情况报告',
  '一、主要做法',
  '全年受理行政复议案件12件，办结XX件。',
  '二、存在问题',
  '执法力量薄弱，，培训不够。',
]
const docx = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  ),
  'word/document.xml': strToU8(
    `<w:document xmlns:w="${word}"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  ),
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-annotate-'))
  writeFileSync(join(folder, '报告.docx'), docx)
  writeFileSync(join(folder, '报告.txt'), paragraphs.join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const partOf = (file: string, part: string): string =>
  strFromU8(unzipSync(readFileSync(join(folder, file)))[part] ?? new Uint8Array())

describe('fazhi check REPORT.docx --annotate FILE', () => {
  it('writes every root as a comment at its place, and the answer as ever', async () => {
    const plain = await run(['check', '报告.docx', '--json'], folder)
    const { findings } = JSON.parse(plain.out)
    const roots = findings.filter((one: { causedBy?: string }) => one.causedBy === undefined)
    const made = await run(['check', '报告.docx', '--json', '--annotate', '批注.docx'], folder)
    expect([made.code, made.out]).toEqual([1, plain.out])
    expect(made.err).toBe(`${roots.length} 条批注已写入 批注.docx\n`)
    const comments = partOf('批注.docx', 'word/comments.xml')
    expect(comments.match(/<w:comment /g)).toHaveLength(roots.length)
    expect(comments).toContain('错误  PLC-')
    const body = partOf('批注.docx', 'word/document.xml')
    expect(body).toMatch(/commentRangeStart w:id="\d+"\/><w:r><w:t xml:space="preserve">XX/)
    expect(readFileSync(join(folder, '报告.docx'))).toEqual(Buffer.from(docx))
  })

  it('names and quotes what stands in a header, where no comment can', async () => {
    const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const headed = zipSync({
      ...unzipSync(docx),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${related}/header" Target="header1.xml"/></Relationships>`,
      ),
      'word/header1.xml': strToU8(
        `<w:hdr xmlns:w="${word}"><w:p><w:r><w:t>XX市法治建设情况报告</w:t></w:r></w:p></w:hdr>`,
      ),
    })
    writeFileSync(join(folder, '页眉.docx'), headed)
    const made = await run(['check', '页眉.docx', '--annotate', '页眉批注.docx'], folder)
    expect(made.out).toContain('\n脚注尾注、页眉页脚\n  页眉.docx 页眉 第 1 段  错误  PLC-')
    const texts = partOf('页眉批注.docx', 'word/comments.xml').replace(/<[^>]*>/g, '')
    expect(texts).toContain('页眉 第 1 段：XX')
    expect(partOf('页眉批注.docx', 'word/header1.xml')).toBe(
      strFromU8(unzipSync(headed)['word/header1.xml'] ?? new Uint8Array()),
    )
  })

  it('speaks the language asked for', async () => {
    const made = await run(['check', '报告.docx', '--lang', 'en', '--annotate', 'en.docx'], folder)
    expect(made.err).toMatch(/^\d+ comments written to en\.docx\n$/)
    expect(partOf('en.docx', 'word/comments.xml')).toContain('error  PLC-')
  })

  it('replaces nothing that is there unless told to, and never the report', async () => {
    writeFileSync(join(folder, '有.docx'), 'x')
    const there = await run(['check', '报告.docx', '--annotate', '有.docx'], folder)
    expect([there.code, there.err]).toEqual([2, expect.stringContaining('--force')])
    const forced = await run(['check', '报告.docx', '--annotate', '有.docx', '--force'], folder)
    expect([forced.code, partOf('有.docx', 'word/comments.xml')]).toEqual([
      1,
      expect.stringContaining('w:comment'),
    ])
    const itself = await run(['check', '报告.docx', '--annotate', '报告.docx', '--force'], folder)
    expect([itself.code, readFileSync(join(folder, '报告.docx'))]).toEqual([2, Buffer.from(docx)])
  })

  it('is for one .docx into another', async () => {
    for (const names of [
      ['报告.txt', '--annotate', '批注-2.docx'],
      ['报告.docx', '--annotate', '批注-2.txt'],
      ['报告.docx', '报告.txt', '--annotate', '批注-2.docx'],
      ['.', '--annotate', '批注-2.docx'],
      ['报告.docx', '--force'],
    ])
      expect((await run(['check', ...names], folder)).code).toBe(2)
    expect(existsSync(join(folder, '批注-2.docx'))).toBe(false)
  })

  it('writes nothing of a report that cannot be read', async () => {
    writeFileSync(join(folder, '坏.docx'), 'x')
    const made = await run(['check', '坏.docx', '--annotate', '批注-3.docx'], folder)
    expect([made.code, existsSync(join(folder, '批注-3.docx'))]).toEqual([1, false])
  })
})
