import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCity, run } from './small-city.js'

/** An old office file: its mark, and the directory entry of one stream. */
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(1024)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    512,
  )
  return bytes
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = (body: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
    ...more,
  })
const paragraph = '<w:p><w:r><w:t>一、主要成效</w:t></w:r></w:p>'
const sound = docx(paragraph)

const gb = (text: string): Uint8Array =>
  // GB2312 of 法治政府建设年度报告, which no encoder of this program's is asked for.
  text === '法治' ? Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce]) : new Uint8Array()

/** Name of the file, its bytes, the code that is said, and words of what to do. */
const files: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['空.docx', new Uint8Array(), 'OFF-001', '文件是空的'],
  ['旧.doc', compound('WordDocument'), 'OFF-002.document', '另存为'],
  ['旧.wps', compound('WordDocument'), 'OFF-002.document', 'WPS 打开'],
  ['旧.docx', compound('WordDocument'), 'OFF-002.document', 'Word 文档（*.docx）'],
  ['表.xls', compound('Workbook'), 'OFF-002.workbook', 'Excel 工作簿（*.xlsx）'],
  ['表.et', compound('Workbook'), 'OFF-002.workbook', 'Excel 工作簿（*.xlsx）'],
  ['更旧.xls', compound('Book'), 'OFF-002.workbook', 'Excel 工作簿（*.xlsx）'],
  ['演示.doc', compound('PowerPoint Document'), 'OFF-002.other', '旧格式'],
  ['加密.docx', compound('EncryptedPackage'), 'OFF-003', '取消密码'],
  ['加密.txt', compound('EncryptedPackage'), 'OFF-003', '取消密码'],
  ['富文本.rtf', strToU8('{\\rtf1\\ansi }'), 'OFF-004.rtf', '另存为 .docx'],
  ['表.docx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'OFF-005.workbook', '.docx'],
  ['表.txt', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'OFF-005.workbook', '.docx'],
  ['文档.txt', sound, 'INP-002.docx', '扩展名改为 .docx'],
  ['截断.docx', sound.slice(0, 150), 'OFF-006', '重新导出'],
  [
    '实体.docx',
    zipSync({
      'word/document.xml': strToU8(
        `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document ${word}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
    'OFF-009',
    '文档类型声明',
  ],
  [
    '倍数.docx',
    docx(paragraph, { 'word/a.xml': new Uint8Array(2 * 1024 * 1024) }),
    'OFF-007.ratio',
    '压缩比异常',
  ],
  [
    '部件.docx',
    docx(
      paragraph,
      Object.fromEntries(
        Array.from({ length: 2001 }, (_, index) => [`x/${index}`, new Uint8Array()]),
      ),
    ),
    'OFF-007.entries',
    '2000',
  ],
  ['论文.pdf', strToU8('%PDF-1.7'), 'INP-002.pdf', '.docx'],
  ['图.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'INP-002.image', '图片'],
  ['二进制.txt', Uint8Array.from([65, 0, 66]), 'INP-002.binary', '另存为'],
  [
    '混.txt',
    Uint8Array.from([...gb('法治'), 0x0a, ...strToU8('推进法治政府建设各项工作')]),
    'INP-003.mixed',
    'UTF-8',
  ],
  ['一行.txt', strToU8(`石桥镇${'法治建设103件，'.repeat(3000)}`), 'INP-004', '没有分段'],
]

let folder: string
let city: ReturnType<typeof makeCity>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '坏 文件-'))
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  city = makeCity()
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  city.remove()
})

interface Shown {
  readonly verdict: string
  readonly findings: readonly { readonly code: string; readonly message: string }[]
}

const answerOf = (out: string): Shown => JSON.parse(out) as Shown

describe('a file that is no report', () => {
  it.each(files)('check %s', async (name, _, code, words) => {
    const { code: exit, out } = await run(['check', name, '--json'], folder)
    const { verdict, findings } = answerOf(out)
    expect([exit, verdict, findings.map((finding) => finding.code)]).toEqual([
      1,
      'notReady',
      [code],
    ])
    expect(findings[0]?.message).toContain(words)
  })

  it.each(files)('fix, fill and tie-out say the same of %s', async (name, _, code) => {
    const path = join(folder, name)
    const asked = [
      ['fix', name, '--dry-run', '--json'],
      ['fill', path, '--from', city.root, '--dry-run', '--json'],
      ['tie-out', path, '--from', city.root, '--json'],
    ]
    for (const request of asked) {
      const { code: exit, out } = await run(request, folder)
      expect([request[0], exit, answerOf(out).findings.map((finding) => finding.code)]).toEqual([
        request[0],
        1,
        [code],
      ])
    }
  })

  it('has a row of its own in a folder of reports', async () => {
    const { code, out } = await run(['check', '.'], folder)
    expect(code).toBe(1)
    for (const [name, , said] of files.filter(([file]) =>
      /\.(?:docx|txt|doc|wps|pdf|rtf)$/.test(file),
    ))
      expect(out.split('\n').find((row) => row.startsWith(`${name} `))).toContain(said.slice(0, 7))
  })
})

describe('text that can be read in spite of what is wrong with it', () => {
  it('half a character stands in the text as a replacement and stops nothing', async () => {
    const title = '石桥镇2024年度法治政府建设工作总结\n一、主要做法\n'
    const lone = Buffer.concat([Buffer.from(title), Buffer.from([0xed, 0xa0, 0x80])])
    writeFileSync(join(folder, '半个.txt'), lone)
    const { out, err } = await run(['check', '半个.txt', '--json'], folder)
    rmSync(join(folder, '半个.txt'))
    expect(err).toBe('')
    expect(['notReady', 'cannotTell']).toContain(answerOf(out).verdict)
  })
})

describe('a file of one line', () => {
  const unit = '全年共收到行政复议申请103件，受理94件，合格率98.7%，持续推进法治建设，'

  it('of 20 MB is answered at once: it has no paragraphs, and says where', async () => {
    writeFileSync(
      join(folder, '长.txt'),
      unit.repeat(Math.ceil((20 << 20) / Buffer.byteLength(unit))),
    )
    const begun = performance.now()
    const { out } = await run(['check', '长.txt', '--json'], folder)
    const took = performance.now() - begun
    rmSync(join(folder, '长.txt'))
    expect(answerOf(out).findings.map(({ code }) => code)).toEqual(['INP-004'])
    // Far above what it takes, far below what comparing every figure with every other would.
    expect(took).toBeLessThan(15_000)
  }, 60_000)

  it('of a whole report is read', async () => {
    writeFileSync(join(folder, '短.txt'), `石桥镇2024年度法治政府建设工作总结。${unit.repeat(300)}`)
    const { out } = await run(['check', '短.txt', '--json'], folder)
    rmSync(join(folder, '短.txt'))
    expect(answerOf(out).findings.map(({ code }) => code)).not.toContain('INP-004')
  })
})

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

describe('--convert', () => {
  it('leaves a file alone that LibreOffice cannot make a document of, and leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('fazhi-convert-'))
    const { out } = await run(['check', '表.xls', '--convert', '--json'], folder)
    expect(answerOf(out).findings.map(({ code }) => code)).toEqual(['OFF-002.workbook'])
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('fazhi-convert-'))).toEqual(
      before,
    )
  })

  it.skipIf(office === undefined)(
    'checks an old document as the .docx LibreOffice makes of it, and says so (needs LibreOffice)',
    async () => {
      const made = join(folder, 'made')
      mkdirSync(made)
      writeFileSync(
        join(made, 'a.txt'),
        '石桥镇2024年度法治政府建设工作总结\n一、主要做法\n全年开展学法XX次。\n',
      )
      execFileSync(
        office ?? '',
        [
          `-env:UserInstallation=file://${made.replaceAll(' ', '%20')}/profile`,
          '--headless',
          '--infilter=Text (encoded):UTF8',
          '--convert-to',
          'doc:MS Word 97',
          '--outdir',
          made,
          join(made, 'a.txt'),
        ],
        { stdio: 'ignore' },
      )
      const without = await run(['check', join(made, 'a.doc'), '--json'], folder)
      expect(answerOf(without.out).findings.map(({ code }) => code)).toEqual(['OFF-002.document'])
      const { out } = await run(['check', join(made, 'a.doc'), '--convert', '--json'], folder)
      const codes = answerOf(out).findings.map(({ code }) => code)
      expect(codes).toContain('CTY-018.converted')
      expect(codes).toContain('PLC-006')
      // fix writes what it made of it as .docx, and leaves the old document as it was.
      const old = readFileSync(join(made, 'a.doc'))
      const fixed = await run(
        ['fix', join(made, 'a.doc'), '--convert', '-o', join(made, 'b.docx')],
        folder,
      )
      expect(fixed.out).toContain('先用 LibreOffice 转换成了 .docx')
      expect(readFileSync(join(made, 'a.doc'))).toEqual(old)
      const again = await run(['check', join(made, 'b.docx'), '--json'], folder)
      expect(answerOf(again.out).findings.map(({ code }) => code)).toContain('PLC-006')
      const wrong = await run(
        ['fix', join(made, 'a.doc'), '--convert', '-o', join(made, 'b.doc')],
        folder,
      )
      expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('.docx')])
    },
    180_000,
  )
})
