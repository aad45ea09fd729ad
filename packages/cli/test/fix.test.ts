import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeReport } from '@fazhi/sdk'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './small-city.js'

const dirty = [
  '云溪市2021年度法治建设情况报告',
  '一、主要做法【更多公文素材，微信：abc123】',
  '规范执法,强化监督，，全年开展学法XX次。 ',
  '印发《规范执法,强化监督》。',
  '扫码关注，免费领取公文模板',
  '二、存在问题',
  '执法力量薄弱。',
  '',
].join('\n')
const mended = [
  '云溪市2021年度法治建设情况报告',
  '一、主要做法',
  '规范执法，强化监督，全年开展学法XX次。',
  '印发《规范执法,强化监督》。',
  '二、存在问题',
  '执法力量薄弱。',
  '',
].join('\n')

const docx = (text: string): Uint8Array =>
  zipSync({
    'word/document.xml': new TextEncoder().encode(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text
        .trimEnd()
        .split('\n')
        .map(
          (line) =>
            `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`,
        )
        .join('')}</w:body></w:document>`,
    ),
  })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '改 稿-'))
  writeFileSync(join(folder, '情况 报告.txt'), dirty)
  writeFileSync(join(folder, 'report.docx'), docx(dirty))
  writeFileSync(join(folder, 'report.md'), dirty.replace('XX次。 ', 'XX次。  '))
  writeFileSync(
    join(folder, 'gb.txt'),
    encodeReport(dirty.replaceAll('\n', '\r\n'), 'gb18030') ?? '',
  )
  writeFileSync(join(folder, 'there.txt'), '别的东西')
  symlinkSync(join(folder, '情况 报告.txt'), join(folder, 'link.txt'))
  writeFileSync(
    join(folder, 'old.docx'),
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('fazhi fix', () => {
  it('writes the mended report to a new file, shows the changes and lists what is left', async () => {
    const { code, out } = await run(['fix', '情况 报告.txt', '-o', '改好.txt'], folder)
    expect(code).toBe(0)
    expect(read('改好.txt')).toBe(mended)
    expect(read('情况 报告.txt')).toBe(dirty)
    expect(out).toContain('改好 5 处：\n')
    expect(out).toContain('  PUN-002  汉字之间用了半角标点  1 处\n')
    expect(out).toContain(
      [
        '--- 情况 报告.txt',
        '+++ 改好.txt',
        '@@ -1,7 +1,6 @@',
        ' 云溪市2021年度法治建设情况报告',
        '-一、主要做法【更多公文素材，微信：abc123】',
        '+一、主要做法',
        '-规范执法,强化监督，，全年开展学法XX次。 ',
        '+规范执法，强化监督，全年开展学法XX次。',
        ' 印发《规范执法,强化监督》。',
        '-扫码关注，免费领取公文模板',
        ' 二、存在问题',
        ' 执法力量薄弱。',
        '',
      ].join('\n'),
    )
    expect(out).toMatch(/没有改，要人处理：\n[^\n]*填/)
    expect(out).toMatch(/改后 {2}不能提交/)
    expect(out.trimEnd()).toMatch(/已写入 改好\.txt$/)
  })

  it('mends nothing more in what it mended', async () => {
    writeFileSync(join(folder, 'again.txt'), mended)
    const { code, out } = await run(['fix', 'again.txt', '--dry-run', '--lang', 'en'], folder)
    expect(code).toBe(0)
    expect(out).toContain('There is nothing that can be mended without a person.')
  })

  it('--dry-run writes nothing', async () => {
    const before = readdirSync(folder)
    const { code, out } = await run(['fix', '情况 报告.txt', '--dry-run'], folder)
    expect([code, readdirSync(folder)]).toEqual([0, before])
    expect(out).toContain('+一、主要做法\n')
    expect(out).toContain('没有改动任何文件')
  })

  it('--json: what was mended, the edits from the original, and the answer of what is left', async () => {
    const { code, out } = await run(['fix', '情况 报告.txt', '--dry-run', '--json'], folder)
    const { mended: all, edits, after } = JSON.parse(out)
    expect(code).toBe(0)
    expect(all.map(({ rule }: { rule: string }) => rule).sort()).toEqual([
      'PUN-002',
      'PUN-005',
      'PUN-006',
      'RES-001',
      'RES-001',
    ])
    expect(edits[0]).toEqual({ start: dirty.indexOf('【'), end: dirty.indexOf('】') + 1, text: '' })
    expect(after.verdict).toBe('notReady')
  })

  it('keeps the two blanks that break a line in Markdown', async () => {
    await run(['fix', 'report.md', '--out', 'new.md'], folder)
    expect(read('new.md')).toBe(mended.replace('XX次。', 'XX次。  '))
  })

  it('keeps GB18030 and the line ends', async () => {
    await run(['fix', 'gb.txt', '--out', 'new-gb.txt'], folder)
    expect(readFileSync(join(folder, 'new-gb.txt'))).toEqual(
      Buffer.from(encodeReport(mended.replaceAll('\n', '\r\n'), 'gb18030') ?? []),
    )
  })

  it('changes a .docx in place, as plain text or as tracked changes', async () => {
    const { code, out } = await run(['fix', 'report.docx', '-o', 'new.docx'], folder)
    expect(code).toBe(0)
    expect(out).toContain('+规范执法，强化监督，全年开展学法XX次。\n')
    const again = await run(['fix', 'new.docx', '--dry-run'], folder)
    expect(again.out).toContain('没有可以自动改的地方')
    expect((await run(['fix', 'report.docx', '-o', 'track.docx', '--track'], folder)).code).toBe(0)
    const tracked = await run(['check', 'track.docx', '--json'], folder)
    const rules = JSON.parse(tracked.out).findings.map(({ rule }: { rule: string }) => rule)
    expect(rules).toContain('OFF-011')
    expect(rules).not.toContain('RES-001')
  })

  it.each<[string, readonly string[], string]>([
    ['no file to write to', ['情况 报告.txt'], '--dry-run'],
    ['the report itself', ['情况 报告.txt', '--out', '情况 报告.txt'], '就是原文件'],
    [
      'the report itself under another name',
      ['情况 报告.txt', '--out', 'link.txt', '--force'],
      '就是原文件',
    ],
    ['a file that is there', ['情况 报告.txt', '--out', 'there.txt'], '--force'],
    ['another ending', ['情况 报告.txt', '--out', 'new.docx'], '后缀'],
    ['tracked changes in a text', ['情况 报告.txt', '--out', 'x.txt', '--track'], '.docx'],
    ['a dry run that writes', ['情况 报告.txt', '--out', 'x.txt', '--dry-run'], '--dry-run'],
    ['a submission', ['unit.yaml', '--dry-run'], '填报'],
    ['a file that is not there', ['none.txt', '--dry-run'], '找不到'],
  ])('%s is wrong use', async (_, args, said) => {
    const { code, err } = await run(['fix', ...args], folder)
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
    expect(read('there.txt')).toBe('别的东西')
    expect(existsSync(join(folder, 'x.txt'))).toBe(false)
  })

  it('--force replaces a file that is there', async () => {
    writeFileSync(join(folder, 'old.txt'), '旧稿')
    expect((await run(['fix', '情况 报告.txt', '-o', 'old.txt', '--force'], folder)).code).toBe(0)
    expect(read('old.txt')).toBe(mended)
  })

  it('what cannot be read is said as by check, and nothing is written', async () => {
    const { code, out } = await run(['fix', 'old.docx', '-o', 'from-old.docx'], folder)
    expect(code).toBe(1)
    expect(out).toContain('OFF-002')
    expect(existsSync(join(folder, 'from-old.docx'))).toBe(false)
  })
})
