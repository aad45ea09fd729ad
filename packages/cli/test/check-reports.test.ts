import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './small-city.js'

const folder = join(import.meta.dirname, 'fixtures/reports')
const profile = ['--profile', 'annual-report']

/** Rows of the table by file, the blanks between columns as one bar. */
const rowsOf = (out: string): readonly string[] =>
  (out.split('\n\n')[0] ?? '').split('\n').map((row) => row.trim().replace(/ {2,}/g, '|'))

describe('fazhi check on a folder of reports', () => {
  it('gives one row a report: verdict, errors, warnings and what stands first against it', async () => {
    const { code, out } = await run(['check', '.', ...profile], folder)
    expect(code).toBe(1)
    const rows = rowsOf(out)
    expect(rows).toHaveLength(8)
    expect(rows[0]).toBe('报告|结论|错误|提醒|首要原因')
    expect(rows.slice(1, 5).map((row) => row.split('|').slice(0, 3).join('|'))).toEqual([
      '01-yunling-county.txt|可以提交|0',
      '02-water-bureau.txt|可以提交|0',
      '03-baihe-township.txt|可以提交|0',
      '04-nanmen-subdistrict.txt|可以提交|0',
    ])
    // A placeholder, a rate above the whole and no plan; and an advert, more settled than found, a day after the deadline.
    expect(rows[5]).toMatch(/^05-forestry-bureau\.txt\|[还暂]?不能提交\|[3-9]\|\d\|第5行 PLC-/)
    expect(rows[6]).toMatch(/^06-tangxi-township\.txt\|[还暂]?不能提交\|[2-9]\|\d\|第6行 /)
    expect(rows[7]).toMatch(/^合计 6\|可以提交 4\|/)
  })

  it('reads the same in English', async () => {
    const { out } = await run(['check', '.', ...profile, '--lang', 'en'], folder)
    expect(rowsOf(out)[0]).toBe('report|verdict|errors|warnings|first cause')
  })

  it('gives a list of answers as JSON, in the order of the names', async () => {
    const { out } = await run(['check', '.', ...profile, '--json'], folder)
    const { answers } = JSON.parse(out) as {
      readonly answers: readonly { readonly file: string; readonly verdict: string }[]
    }
    expect(answers.map(({ file }) => file)).toEqual(readdirSync(folder).sort())
    expect(answers.map(({ verdict }) => verdict)).toEqual([
      ...['ready', 'ready', 'ready', 'ready'],
      ...['notReady', 'notReady'],
    ])
  })

  it('puts the table above the answers in Markdown', async () => {
    const { out } = await run(['check', '.', ...profile, '--format', 'markdown'], folder)
    expect(out.split('\n').slice(0, 2)).toEqual([
      '| 报告 | 结论 | 错误 | 提醒 | 首要原因 |',
      '| --- | --- | ---: | ---: | --- |',
    ])
    expect(out).toContain('# 05-forestry-bureau.txt')
  })
})

describe('a folder of reports of six kinds', () => {
  const kinds = join(import.meta.dirname, 'fixtures/kinds')

  it('judges each as the kind its title and body make it, and says which were taken', async () => {
    const { code, out } = await run(['check', '.'], kinds)
    expect(code).toBe(1)
    expect(
      rowsOf(out)
        .slice(1)
        .map((row) => row.split('|').slice(0, 3).join('|')),
    ).toEqual([
      '1-县.txt|可以提交|0',
      '2-局.txt|可以提交|0',
      '3-乡.txt|可以提交|0',
      '4-街道.txt|可以提交|0',
      '5-法治建设.txt|不能提交|1',
      '6-述法.txt|可以提交|0',
      '合计 6|可以提交 5|1',
    ])
    // The situation report has no plan for the next year; the account tells no problems, which a person must see.
    expect(rowsOf(out)[5]).toContain('STR-013')
    expect(rowsOf(out)[6]).toContain('STR-019')
    expect(out).toContain(
      '报告的种类（按标题和报告单位认定）：法治政府建设年度报告 1 份；法治政府建设年度报告（部门） 1 份；法治政府建设年度报告（乡镇） 1 份；法治政府建设年度报告（街道） 1 份；法治建设情况报告 1 份；党政主要负责人述法报告 1 份',
    )
  })

  it('says in each answer what it was taken for and why, and takes an option over the title', async () => {
    const { out } = await run(['check', '2-局.txt'], kinds)
    expect(out).toContain(
      '法治政府建设年度报告（部门）（annual-report-department），按标题和报告单位认定',
    )
    const json = async (...more: string[]) => {
      const { profile, profileFrom } = JSON.parse(
        (await run(['check', '6-述法.txt', '--json', ...more], kinds)).out,
      )
      return [profile, profileFrom]
    }
    expect(await json()).toEqual(['duty-report', 'title'])
    expect(await json('--profile', 'annual-report')).toEqual(['annual-report', 'option'])
  })
})

describe('a folder of forty reports', () => {
  let root: string
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'fazhi-reports-'))
    mkdirSync(join(root, 'reports'))
    const texts = readdirSync(folder).sort()
    for (let index = 0; index < 40; index += 1)
      copyFileSync(
        join(folder, texts[index % texts.length] ?? ''),
        join(root, 'reports', `${String(index + 1).padStart(2, '0')}.txt`),
      )
    writeFileSync(join(root, 'reports', '~$01.docx'), 'lock')
    writeFileSync(join(root, 'reports', 'contacts.xlsx'), 'PK')
  })
  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  it('has a row each and says what was not checked', async () => {
    const { code, out } = await run(['check', 'reports/', ...profile], root)
    expect(code).toBe(1)
    const rows = rowsOf(out)
    expect(rows).toHaveLength(42)
    // Of six texts in turn, four are ready: 40 = 6 × 6 + 4.
    expect(rows.at(-1)).toMatch(/^合计 40\|可以提交 28\|/)
    expect(out).toContain('不是报告，没有检查：contacts.xlsx')
    expect(out).not.toContain('~$01')
  })

  it('names an unreadable report in its row', async () => {
    writeFileSync(join(root, 'reports', '41.doc'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))
    const { out } = await run(['check', 'reports', ...profile], root)
    expect(rowsOf(out).find((row) => row.startsWith('reports/41.doc|'))).toMatch(/\|1\|0\|/)
    rmSync(join(root, 'reports', '41.doc'))
  })

  it('points to a paragraph of a Word report, and names what is of another kind, whose content nobody asked for', async () => {
    const docx = (...paragraphs: readonly string[]) =>
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'word/document.xml': strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
        ),
      })
    const mixed = join(root, 'mixed')
    mkdirSync(mixed)
    writeFileSync(join(mixed, '1.docx'), docx('云溪市2021年政府工作报告', '全年办结案件XX件。'))
    writeFileSync(join(mixed, '2.txt'), '')
    const { out } = await run(['check', 'mixed'], root)
    expect(rowsOf(out)[1]).toMatch(/^mixed\/1\.docx\|不能提交\|1\|\d+\|第2段 PLC-006 /)
    expect(out).toContain('\n看不出是这一类报告，只查了文字和数字，没有查应有内容：mixed/1.docx\n')
    expect(out).not.toContain('没有查应有内容：mixed/1.docx、mixed/2.txt')
    expect(rowsOf(out)[2]).toMatch(/^mixed\/2\.txt\|不能提交\|/)
  })

  it('does not call a text of another kind ready, in its row or in the sum', async () => {
    const others = join(root, 'others')
    mkdirSync(others)
    writeFileSync(join(others, '1.txt'), '云溪市2021年政府工作报告\n\n全年办结案件35件。\n')
    const zh = await run(['check', 'others'], root)
    expect(
      rowsOf(zh.out)
        .slice(1)
        .map((row) => row.split('|').slice(0, 3).join('|')),
    ).toEqual(['others/1.txt|未判断：不像此类报告|0', '合计 1|可以提交 0|0'])
    const en = await run(['check', 'others', '--lang', 'en'], root)
    expect(rowsOf(en.out)[1]).toMatch(/^others\/1\.txt\|not judged: not of this kind\|0\|/)
  })
})
