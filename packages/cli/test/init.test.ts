import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSubmissionWorkbook } from '@fazhi/office'
import { catalog, loadRulebook } from '@fazhi/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './small-city.js'
import { zipText } from './zip-text.js'

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'fazhi-init-'))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

const read = (name: string): string => readFileSync(join(base, name), 'utf8')
const files = (folder: string): readonly string[] =>
  readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(base, folder).length + 1))
    .sort()

describe('fazhi init', () => {
  it('makes a folder that lint, test and score take as it is', async () => {
    const made = await run(['init', '云岫市 2025', '--city', '云岫市', '--year', '2025'], base)
    expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: '' })
    expect(made.out).toContain('已建立 云岫市 2025')
    expect(made.out).toContain('fazhi score "云岫市 2025"')
    expect(made.out).toContain('不是任何机关的规定')
    expect(files('云岫市 2025')).toEqual([
      'README.md',
      'city-submission.yaml',
      'city.yaml',
      'forms/其他部门和党委部门.xlsx',
      'forms/有行政执法权的部门.xlsx',
      'forms/镇街.xlsx',
      'rulebook.yaml',
      'units/example-town.yaml',
    ])

    const lint = await run(['lint', '云岫市 2025'], base)
    expect(lint.code).toBe(0)
    expect(lint.out).toContain('可以使用   没有发现问题')

    const test = await run(['test', '云岫市 2025', '--coverage-min', '100'], base)
    expect(test.code).toBe(0)
    expect(test.out).toContain('全部通过')
    expect(test.out).toContain('覆盖率 100%')

    const score = await run(['score', '云岫市 2025'], base)
    expect({ code: score.code, err: score.err }).toEqual({ code: 0, err: '' })
    // The town's own facts are there, those of the city's offices are not.
    expect(score.out).toContain('未定分 1')
    const why = await run(['why', '云岫市 2025', '示例镇'], base)
    expect(why.out).toContain('示例镇   未定分')
    expect(why.out).toContain('群众法治满意度')

    const check = await run(
      ['check', '云岫市 2025/units/example-town.yaml', '--from', '云岫市 2025'],
      base,
    )
    expect(check.out).toContain('可以提交')
    expect(check.code).toBe(0)
  }, 60_000)

  it('calls the rulebook’s own facts unknown nowhere, when one slip keeps the rulebook from loading', async () => {
    await run(['init', 'slip', '--city', '云岫市', '--year', '2025'], base)
    const rulebook = read('slip/rulebook.yaml')
    writeFileSync(
      join(base, 'slip/rulebook.yaml'),
      rulebook.replace('whenNone: notApplicable', 'whenNone: notAplicable'),
    )
    const { code, out } = await run(['score', 'slip'], base)
    expect(code).toBe(1)
    expect(out).toContain('错误 1\n')
    expect(out).toContain('RBK-010')
    expect(out).not.toContain('SUB-020')
  })

  it('has a score once the city’s part is opened, as its files say', async () => {
    await run(['init', 'opened', '--year', '2024'], base)
    const text = read('opened/city-submission.yaml')
    const opened = text
      .replace('\nunits: {}\n', '\n')
      .replace(/^# (units:| {2}\S.*| {4}\S.*)$/gm, '$1')
    writeFileSync(join(base, 'opened/city-submission.yaml'), opened)
    const { code, out, err } = await run(['why', 'opened', 'example-town'], base)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/示例镇 {3}\d\d\.\d\d 分（第 1 名/)
    expect(out).toContain('村（社区）')
  })

  it('says the city and the year in every file, whatever the name holds', async () => {
    const name = '甲"乙: {市}'
    const { code } = await run(['init', 'odd', '--city', name, '--year', '2026'], base)
    expect(code).toBe(0)
    const { rulebook, diagnostics } = loadRulebook(read('odd/rulebook.yaml'), { catalog })
    expect(diagnostics).toEqual([])
    expect(rulebook).toMatchObject({
      year: 2026,
      status: 'sample',
      title: { zh: `${name}2026年度法治建设考核细则（样例）` },
    })
    expect(read('odd/city.yaml')).toContain('year: 2026')
    expect((await run(['score', 'odd'], base)).code).toBe(0)
  })

  it('offers in each form the facts its table asks of units, and nothing else', async () => {
    await run(['init', 'forms', '--year', '2025'], base)
    const ids = (form: string): readonly string[] => {
      const text = zipText(readFileSync(join(base, 'forms/forms', form)))
      return [...new Set(text.match(/(?<=>)[a-z][A-Za-z]*\.[A-Za-z]+(?=<)/g))].sort()
    }
    const common = [
      'contracts.reviewed',
      'contracts.signed',
      'counsel.status',
      'decisions.major',
      'decisions.reviewed',
      'documents.issued',
      'documents.reviewed',
      'information.answeredOnTime',
      'information.requests',
      'law.staff',
      'leadership.named',
      'leadership.plan',
      'leadership.problemsListed',
      'leadership.problemsRectified',
      'leadership.sessions',
      'litigation.headAppeared',
      'litigation.heard',
      'litigation.principalAppeared',
      'publicity.activities',
      'publicity.list',
      'report.dutyHeld',
      'study.sessions',
      'study.system',
    ]
    const towns = [
      'disputes.received',
      'disputes.settled',
      'enforcement.certified',
      'enforcement.staff',
      'mediators.total',
      'mediators.trained',
      'villages.adviser',
      'villages.literate',
      'villages.total',
    ]
    const enforcement = [
      'enforcement.benchmark',
      'enforcement.certified',
      'enforcement.concluded',
      'enforcement.disclosed',
      'enforcement.exempted',
      'enforcement.majorDecisions',
      'enforcement.majorReviewed',
      'enforcement.staff',
    ]
    expect(ids('其他部门和党委部门.xlsx')).toEqual(common)
    expect(ids('镇街.xlsx')).toEqual([...common, ...towns].sort())
    expect(ids('有行政执法权的部门.xlsx')).toEqual([...common, ...enforcement].sort())
    const form = zipText(readFileSync(join(base, 'forms/forms/镇街.xlsx')))
    expect(form).toContain('法治工作人员人数')
  })

  it('makes forms that nobody has filled in yet and that can be read', async () => {
    await run(['init', 'blank', '--year', '2025'], base)
    const bytes = readFileSync(join(base, 'blank/forms/镇街.xlsx'))
    const { value, findings } = await readSubmissionWorkbook(new Uint8Array(bytes), {
      catalog,
      file: '镇街.xlsx',
    })
    expect(findings).toEqual([])
    expect(value).toMatchObject({
      submission: 1,
      year: 2025,
      unit: { kind: 'township' },
      facts: {},
    })
  })

  it('has lint say what an earlier year cannot rest on', async () => {
    await run(['init', 'earlier', '--year', '2023'], base)
    const { code, out } = await run(['lint', 'earlier'], base)
    expect(code).toBe(0)
    expect(out).toContain('reconsideration-2023')
    expect(out).toContain('2023年末不在有效期内')
  })

  it('takes the year it is where none is said', async () => {
    await run(['init', 'this-year'], base)
    expect(read('this-year/city.yaml')).toContain('year: 2022')
    expect(read('this-year/city.yaml')).toContain('示例市')
  })

  it('fills an empty folder, and never writes over anything', async () => {
    mkdirSync(join(base, 'empty'))
    writeFileSync(join(base, 'empty', '.DS_Store'), '')
    expect((await run(['init', 'empty', '--year', '2025'], base)).code).toBe(0)
    const before = files('empty').map((name) => [name, read(join('empty', name))])
    const again = await run(['init', 'empty', '--year', '2024'], base)
    expect(again).toEqual({
      code: 2,
      out: '',
      err: '“empty”里已经有文件（README.md），没有写入。请换一个新的或空的文件夹。\n',
    })
    expect(files('empty').map((name) => [name, read(join('empty', name))])).toEqual(before)

    writeFileSync(join(base, 'file'), 'x')
    const file = await run(['init', 'file'], base)
    expect(file.code).toBe(2)
    expect(file.err).toContain('建不起来')
    expect(read('file')).toBe('x')
    const inside = await run(['init', 'file/below'], base)
    expect(inside.code).toBe(2)
  })

  it('works in the folder one stands in', async () => {
    mkdirSync(join(base, 'here'))
    const { code, out } = await run(
      ['init', '.', '--year', '2025', '--lang', 'en'],
      join(base, 'here'),
    )
    expect(code).toBe(0)
    expect(out).toContain('Made .')
    expect(out).toContain('nothing in it is official')
    expect((await run(['lint', '.'], join(base, 'here'))).code).toBe(0)
  })

  it('refuses a year or a name that is none', async () => {
    expect((await run(['init', 'no', '--year', '25'], base)).code).toBe(2)
    expect((await run(['init', 'no', '--year', '1980'], base)).code).toBe(2)
    expect((await run(['init', 'no', '--city', '一\n二'], base)).code).toBe(2)
    expect((await run(['init'], base)).code).toBe(2)
    expect(readdirSync(base)).not.toContain('no')
  })
})
