import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './small-city.js'
import { zipText } from './zip-text.js'

const example = fileURLToPath(new URL('../../../examples/city-2021', import.meta.url))

const draft = [
  'XX市2021年度法治建设情况报告',
  '一、主要做法',
  '市长XXX主持部署。全市领导班子集体学法XX次，走访企业XX家。',
  '人民法院开庭审理行政案件XX件，负责人出庭应诉XX件，负责人出庭应诉率XX%。',
  '各单位开展法治宣传活动××余场，投入普法经费XX元。',
  '',
].join('\n')
const filled = [
  '云岫市2021年度法治建设情况报告',
  '一、主要做法',
  '市长XXX主持部署。全市领导班子集体学法295次，走访企业XX家。',
  '人民法院开庭审理行政案件234件，负责人出庭应诉208件，负责人出庭应诉率88.9%。',
  '各单位开展法治宣传活动××余场，投入普法经费2238500元。',
  '',
].join('\n')

/** A Word document of the draft; the first blank of the fourth line is cut in two by formatting, as word processors do. */
const docx = (): Uint8Array => {
  const text = (line: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}<w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${line}</w:t></w:r>`
  const paragraphs = draft
    .trimEnd()
    .split('\n')
    .map((line) => {
      const cut = line.indexOf('案件XX件') + 2
      return cut < 2
        ? text(line)
        : `${text(line.slice(0, cut))}${text(line.slice(cut, cut + 4), '<w:b/>')}${text(line.slice(cut + 4))}`
    })
  return zipSync({
    '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
    'word/document.xml': new TextEncoder().encode(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((runs) => `<w:p>${runs}</w:p>`)
        .join('')}</w:body></w:document>`,
    ),
    'word/media/image1.png': new Uint8Array([137, 80, 78, 71]),
  })
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '填 空-'))
  writeFileSync(join(folder, '初稿.txt'), draft)
  writeFileSync(join(folder, '初稿.md'), draft)
  writeFileSync(join(folder, '初稿.docx'), docx())
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const fill = (...more: readonly string[]) => run(['fill', ...more, '--from', example], folder)

describe('fazhi fill', () => {
  it('fills a copy and leaves the draft as it is', async () => {
    const { code, out } = await fill('初稿.txt', '-o', '二稿.txt')
    expect(code).toBe(0)
    expect(readFileSync(join(folder, '二稿.txt'), 'utf8')).toBe(filled)
    expect(readFileSync(join(folder, '初稿.txt'), 'utf8')).toBe(draft)
    expect(out).toContain('填了 6 处')
    expect(out).toMatch(/领导班子集体学法XX → 295 {3}.*\(study\.sessions\)，各单位相加，40\/40 家/)
    expect(out).toMatch(/负责人出庭应诉率XX → 88\.9 {3}.* 208\/234，分子之和 ÷ 分母之和，40\/40 家/)
  })

  it('says of every other blank why it is not filled; a person is never named', async () => {
    const { out } = await fill('初稿.txt', '--dry-run')
    expect(out).toContain('没有填 3 处')
    expect(out).toMatch(/3:3 {2}.*XXX {3}人名不填/)
    expect(out).toMatch(/走访企业XX {3}认不出是什么数/)
    expect(out).toMatch(/法治宣传活动×× {3}.*句子要约数，请自己写/)
  })

  it('gives a filled copy of which tie-out finds no difference at a filled place', async () => {
    await fill('初稿.md', '-o', '二稿.md')
    expect(readFileSync(join(folder, '二稿.md'), 'utf8')).toBe(filled)
    const { out } = await run(['tie-out', '二稿.md', '--from', example, '--json'], folder)
    const { rows } = JSON.parse(out) as {
      readonly rows: readonly { readonly status: string; readonly stated?: string }[]
    }
    const at = (status: string) =>
      rows
        .filter((row) => row.status === status && row.stated !== undefined)
        .map(({ stated }) => stated)
    expect(at('different')).toEqual([])
    expect(at('equal')).toEqual(['295次', '234件', '208件', '88.9%', '2238500元'])
  })

  it('keeps the formatting of a Word document, and everything else in it', async () => {
    expect(await fill('初稿.docx', '-o', '二稿.docx')).toMatchObject({ code: 0 })
    const before = zipText(readFileSync(join(folder, '初稿.docx')))
    const after = zipText(readFileSync(join(folder, '二稿.docx')))
    // The bold run keeps its number, and no run is lost or added.
    expect(before).toContain(
      '<w:b/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">XX件，</w:t>',
    )
    expect(after).toContain(
      '<w:b/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">234件，</w:t>',
    )
    expect(after.replace(/<w:t[^>]*>[^<]*<\/w:t>/g, '')).toBe(
      before.replace(/<w:t[^>]*>[^<]*<\/w:t>/g, ''),
    )
    const { out } = await run(['tie-out', '二稿.docx', '--from', example, '--json'], folder)
    expect(out).not.toContain('"status": "different"')
    expect(out).toContain('"stated": "234件"')
  })

  it('carries the trail down to the units for programs', async () => {
    const { out } = await fill('初稿.txt', '--dry-run', '--json')
    const { rows } = JSON.parse(out) as {
      readonly rows: readonly {
        readonly fact?: string
        readonly ours?: { readonly from: readonly string[] }
      }[]
    }
    const heard = rows.find(({ fact }) => fact === 'litigation.heard')
    expect(heard?.ours?.from).toHaveLength(40)
    expect(heard?.ours?.from).toContain('township-07')
  })

  it('writes no copy where nothing was filled', async () => {
    writeFileSync(
      join(folder, '无空.txt'),
      '示例市2021年度法治建设情况报告\n一、主要做法\n有XX人参加。\n',
    )
    const { code, out } = await fill('无空.txt', '-o', '无空二稿.txt')
    expect(code).toBe(0)
    expect(out).toContain('没有可以填的空。\n')
    expect(out).toContain('没有填一处，没有写新文件。\n')
    expect(existsSync(join(folder, '无空二稿.txt'))).toBe(false)
  })

  it('writes over nothing, and nothing at all on a dry run', async () => {
    const names = readdirSync(folder).sort()
    await fill('初稿.txt', '--dry-run')
    expect(readdirSync(folder).sort()).toEqual(names)
    for (const out of ['初稿.txt', '二稿.txt', '二稿.docx'])
      expect(await fill('初稿.txt', '-o', out)).toMatchObject({ code: 2 })
    expect(readFileSync(join(folder, '初稿.txt'), 'utf8')).toBe(draft)
    expect(await run(['fill', '初稿.txt', '-o', 'x.txt'], folder)).toMatchObject({ code: 2 })
    expect(existsSync(join(folder, 'x.txt'))).toBe(false)
  })
})
