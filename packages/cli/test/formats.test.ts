import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocx, p } from '../../office/test/make-docx.js'
import { answerFaults, sarifFaults } from '../../render/test/schemas.js'
import { makeCity, run } from './small-city.js'

const report =
  '云溪市2021年度法治建设情况报告\n一、主要做法【更多公文素材，微信：abc123】\n全年开展学法XX次。\n'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '报告 夹-'))
  writeFileSync(join(folder, '情况 报告.txt'), report)
  writeFileSync(join(folder, 'other.txt'), '')
  writeFileSync(
    join(folder, 'report.docx'),
    makeDocx(
      report
        .trimEnd()
        .split('\n')
        .map((line) => p(line))
        .join(''),
    ),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('--format', () => {
  it('writes SARIF that is SARIF, with the exit code of the verdict', async () => {
    const { code, out } = await run(['check', '情况 报告.txt', '--format', 'sarif'], folder)
    expect(code).toBe(1)
    const log = JSON.parse(out)
    expect(sarifFaults(log)).toEqual([])
    const blank = log.runs[0].results.find(
      (result: { ruleId: string }) => result.ruleId === 'PLC-006',
    )
    expect(blank.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: '%E6%83%85%E5%86%B5%20%E6%8A%A5%E5%91%8A.txt', index: 0 },
      region: {
        startLine: 3,
        startColumn: 7,
        endLine: 3,
        endColumn: 9,
        charOffset: report.indexOf('XX'),
        charLength: 2,
        snippet: { text: 'XX' },
      },
    })
    expect(log.runs[0].tool.driver.name).toBe('fazhi')
    expect(log.runs[0].tool.driver.rules.length).toBeGreaterThan(100)
  })

  it('writes JSON that holds its published schema, with what the answer went by', async () => {
    const { out } = await run(
      ['check', '情况 报告.txt', '--format', 'json', '--date', '2022-02-01'],
      folder,
    )
    const answer = JSON.parse(out)
    expect(answerFaults(answer)).toEqual([])
    expect(answer).toMatchObject({
      file: '情况 报告.txt',
      phase: 'submit',
      date: '2022-02-01',
      engine: { name: 'fazhi', version: '0.1.0', catalog: '0.1.0' },
      profile: 'situation-report',
      year: { value: 2021, from: 'title' },
      genre: { recognised: false, why: 'fewMentions' },
    })
    expect(answer.ledger.length).toBeGreaterThan(0)
    expect(
      (await run(['check', '情况 报告.txt', '--json', '--date', '2022-02-01'], folder)).out,
    ).toBe(out)
    expect(
      (
        await run(
          ['check', '情况 报告.txt', '--json', '--format=json', '--date', '2022-02-01'],
          folder,
        )
      ).out,
    ).toBe(out)
  })

  it('writes Markdown, a heading a file', async () => {
    const { code, out } = await run(
      ['check', '情况 报告.txt', 'other.txt', '--format', 'markdown'],
      folder,
    )
    expect(code).toBe(1)
    expect(out).toMatch(/^# 情况 报告\.txt\n\n\*\*不能提交\*\* 错误 \d/)
    expect(out).toContain('\n# other.txt\n')
    expect(out).toMatch(
      /\| 2:7 \| 错误 \| RES-001 \| 夹带广告，应删除。.* \| 【更多公文素材，微信：abc123】 \| 改正 \| 本工具的判断，不是规定 \|/,
    )
  })

  it('writes one page, a part a file, with the sentence and the words marked', async () => {
    const one = await run(['check', '情况 报告.txt', '--format', 'html'], folder)
    expect(one.code).toBe(1)
    expect(one.out).toContain('<title>情况 报告.txt · 不能提交</title>')
    expect(one.out).toContain('<p class="quote">全年开展学法<mark>XX</mark>次。</p>')
    expect(one.out).toContain('第 3 行第 7 列')
    expect(one.out).toMatch(/<!-- fazhi 0\.1\.0 -->\n$/)
    const two = await run(['check', '情况 报告.txt', 'other.txt', '--format', 'html'], folder)
    expect(two.out).toContain('<title>检查结果</title>')
    expect(two.out).toContain('<a href="#r2">other.txt</a>')
    expect(two.out).toContain('<article id="r2">\n<h2>other.txt</h2>')
  })

  it('names paragraphs of a Word document on the page', async () => {
    const { out } = await run(['check', 'report.docx', '--format', 'html', '--lang', 'en'], folder)
    expect(out).toContain('<html lang="en">')
    expect(out).toContain('<span>paragraph 3</span>')
    expect(out).not.toContain('line 3')
  })

  it('writes text as without it', async () => {
    const plain = await run(['check', '情况 报告.txt'], folder)
    expect(await run(['check', '情况 报告.txt', '--format', 'text'], folder)).toEqual(plain)
    expect(plain.out).toMatch(
      /\nfazhi 0\.1\.0 · 目录 0\.1\.0 · 法治建设情况报告（situation-report），按标题认定 · 2021 年度 · 报送阶段\n$/,
    )
  })

  it('puts several files into one log and one list', async () => {
    const files = ['情况 报告.txt', 'other.txt']
    const log = JSON.parse((await run(['check', ...files, '--format', 'sarif'], folder)).out)
    expect(sarifFaults(log)).toEqual([])
    expect(log.runs).toHaveLength(1)
    expect(log.runs[0].artifacts).toHaveLength(2)
    const list = JSON.parse((await run(['check', ...files, '--json'], folder)).out)
    expect(answerFaults(list)).toEqual([])
    expect(list.answers.map(({ file }: { file: string }) => file)).toEqual(files)
  })

  it('cannot be two things at once, nor a thing nobody knows', async () => {
    expect(await run(['check', 'other.txt', '--json', '--format', 'sarif'], folder)).toEqual({
      code: 2,
      out: '',
      err: '“--json”就是“--format json”，不能又写“--format sarif”。\n',
    })
    const { code, err } = await run(['check', 'other.txt', '--format', 'pdf'], folder)
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      '选项“--format”不能是“pdf”，可选：text|json|sarif|markdown|html。',
    ])
  })

  it('names paragraphs of a Word document, not lines nobody sees', async () => {
    const text = (await run(['check', 'report.docx'], folder)).out
    expect(text).toContain(
      '  report.docx 第 3 段  错误  PLC-006\n    全年开展学法XX次。\n                ^^\n',
    )
    const log = JSON.parse((await run(['check', 'report.docx', '--format', 'sarif'], folder)).out)
    expect(sarifFaults(log)).toEqual([])
    const blank = log.runs[0].results.find(
      (result: { ruleId: string }) => result.ruleId === 'PLC-006',
    )
    expect(blank.locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'report.docx', index: 0 } },
      logicalLocations: [
        { name: '3', fullyQualifiedName: 'word/document.xml#3[6,8)', kind: 'paragraph' },
      ],
    })
    const answer = JSON.parse((await run(['check', 'report.docx', '--json'], folder)).out)
    expect(answerFaults(answer)).toEqual([])
    const advert = answer.findings.find((finding: { rule: string }) => finding.rule === 'RES-001')
    expect(advert.at).toEqual([
      {
        kind: 'word',
        file: 'report.docx',
        part: 'word/document.xml',
        paragraph: 2,
        start: 6,
        end: 24,
      },
    ])
    expect(advert.fix).toEqual({ start: 6, end: 24, text: '' })
  })

  it('holds for a rulebook too, with its assumptions', async () => {
    const { root, remove } = makeCity()
    const json = JSON.parse((await run(['lint', '.', '--format', 'json'], root)).out)
    expect(answerFaults(json)).toEqual([])
    expect(json.engine.rulebook).toEqual({ id: 'small', version: '1.0.0' })
    const sarif = await run(['lint', '.', '--format', 'sarif'], root)
    expect(sarif.code).toBe(0)
    expect(sarifFaults(JSON.parse(sarif.out))).toEqual([])
    const markdown = await run(['lint', '.', '--format', 'markdown', '--lang', 'en'], root)
    expect(markdown.out).toMatch(/^# \.\/rulebook\.yaml\n\n\*\*Fit for use\*\*/)
    remove()
  })

  it('holds for what stands in the way of a tie-out', async () => {
    const { root, remove } = makeCity({ 'units/baima.yaml': 'submission: 1\n' })
    writeFileSync(join(root, 'report.txt'), report)
    const { code, out } = await run(
      ['check', 'report.txt', '--from', '.', '--format', 'sarif'],
      root,
    )
    expect(code).toBe(1)
    const log = JSON.parse(out)
    expect(sarifFaults(log)).toEqual([])
    expect(log.runs[0].artifacts).toEqual([{ location: { uri: 'units/baima.yaml' } }])
    remove()
  })
})

describe('--out', () => {
  it.each(['text', 'json', 'sarif', 'markdown', 'html'])(
    'writes %s to a file and says so; a second run writes over it',
    async (format) => {
      const name = `结果/answer.${format}`
      for (const _ of [1, 2]) {
        const { code, out, err } = await run(
          ['check', '情况 报告.txt', '--format', format, '--out', name],
          folder,
        )
        expect([code, err]).toEqual([1, ''])
        expect(out).toMatch(
          new RegExp(`^情况 报告\\.txt {2}不能提交 {3}错误 \\d.*\n已写入 ${name}\n$`),
        )
        const printed = await run(['check', '情况 报告.txt', '--format', format], folder)
        expect(read(name)).toBe(printed.out)
      }
      expect(readdirSync(join(folder, '结果')).filter((file) => file.startsWith('.'))).toEqual([])
    },
  )

  it.each([
    ['answer.html', '<!doctype html>'],
    ['ANSWER.HTML', '<!doctype html>'],
    ['answer.md', '# 情况 报告.txt'],
    ['answer.json', '{'],
    ['answer.txt', '情况 报告.txt\n不能提交'],
  ])('takes the ending of %s for the form', async (name, begin) => {
    await run(['check', '情况 报告.txt', '--out', `endings/${name}`], folder)
    expect(read(`endings/${name}`).slice(0, begin.length)).toBe(begin)
  })

  it('writes over no page of somebody else', async () => {
    writeFileSync(join(folder, 'mine.html'), '<!doctype html>\n<p>fazhi 0.1.0</p>\n')
    const { code } = await run(['check', '情况 报告.txt', '--out', 'mine.html'], folder)
    expect(code).toBe(2)
    expect(read('mine.html')).toBe('<!doctype html>\n<p>fazhi 0.1.0</p>\n')
  })

  it('writes over no report, no submission and nothing else that is not an earlier result', async () => {
    const others = {
      '情况 报告.txt': report,
      'unit.json': '{"submission":1,"format":1}',
      'notes.md': '# fazhi\n见 fazhi 的结果。\n',
      'other.sarif': '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"other"}}}]}',
    }
    for (const [name, content] of Object.entries(others)) {
      writeFileSync(join(folder, name), content)
      expect(await run(['check', '情况 报告.txt', '--json', '--out', name], folder)).toEqual({
        code: 2,
        out: '',
        err: `“${name}”已经有了，又不是以前的检查结果，没有写入。请用 --out 另写一个文件名。\n`,
      })
      expect(read(name)).toBe(content)
    }
  })

  it('writes into an empty file, but not into a folder or behind a link to nowhere', async () => {
    writeFileSync(join(folder, 'empty.out'), '')
    expect((await run(['check', '情况 报告.txt', '--out', 'empty.out'], folder)).code).toBe(1)
    mkdirSync(join(folder, 'a folder'))
    expect((await run(['check', '情况 报告.txt', '--out', 'a folder'], folder)).err).toBe(
      '“a folder”是文件夹，--out 后面请写文件名。\n',
    )
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
    expect((await run(['check', '情况 报告.txt', '--out', 'link'], folder)).code).toBe(2)
    expect(readdirSync(folder)).not.toContain('nowhere')
  })

  it('says what failed, and leaves nothing behind', async () => {
    const { code, out, err } = await run(
      ['check', '情况 报告.txt', '--out', 'other.txt/x.json'],
      folder,
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      '“other.txt/x.json”写不进去（ENOTDIR）。请检查文件夹和权限；原有文件没有改动。\n',
    )
  })

  it('takes a rulebook as well', async () => {
    const { root, remove } = makeCity()
    const { code, out } = await run(
      ['lint', 'rulebook.yaml', '--out', 'lint.txt', '--lang', 'en'],
      root,
    )
    expect([code, out]).toEqual([
      0,
      'rulebook.yaml  Fit for use   nothing found\nWritten to lint.txt\n',
    ])
    expect((await run(['lint', 'rulebook.yaml', '--out', 'lint.txt'], root)).code).toBe(0)
    expect((await run(['lint', 'rulebook.yaml', '--out', 'rulebook.yaml'], root)).code).toBe(2)
    remove()
  })
})
