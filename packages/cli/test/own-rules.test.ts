import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeCity, run } from './small-city.js'

/* `check --rules FILE.mjs`: rules of one's own, with texts of their own, beside ours. */

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/** A rule over reports that finds a slogan; `more` replaces fields of it. */
const rulesFile = (more = '', exported = 'export const reportRules = [slogans]') => `
import { defineRule } from '@fazhi/sdk'
const slogans = defineRule({
  id: 'LOC-001',
  title: { zh: '不写口号', en: 'No slogans' },
  severity: 'error', outcome: 'fail', remedy: 'correct',
  phases: ['draft', 'submit', 'publish'],
  basis: { authority: 'localNotice' },
  messages: { 'LOC-001': { 'zh-CN': '“{words}”是口号，请写做了什么。', en: '"{words}" is a slogan: say what was done.' } },
  *check({ text, place }, look) {
    for (const { 0: words, index } of text.matchAll(/久久为功|一抓到底/g)) {
      look()
      yield { code: 'LOC-001', params: { words }, at: [place(index, index + words.length)], quote: words }
    }
  },
  bad: [{ input: { text: '久久为功推进普法。' }, finds: ['久久为功'] }],
  good: [{ input: { text: '普法十场。' } }, { input: { text: '功在平时。' } }, { input: { text: '抓到一人。' } }],
  ${more}
})
${exported}
`

const report =
  '2021年度云溪市法治建设情况报告\n一、主要工作\n久久为功推进普法，全年开展法治宣传活动12场。\n'

const check = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const { root, remove } = makeCity({ 'report.txt': report, ...files })
  symlinkSync(modules, join(root, 'node_modules'), 'junction')
  try {
    return await run(['check', ...argv], root)
  } finally {
    remove()
  }
}

describe('rules of one’s own', () => {
  it('are asked beside ours, and say what they find with place, excerpt and text', async () => {
    const files = { 'rules.mjs': rulesFile() }
    const argv = ['report.txt', '--year', '2021', '--rules', 'rules.mjs']
    const { code, out } = await check(files, ...argv)
    expect(code).toBe(1)
    expect(out).toContain('report.txt:3:1')
    expect(out).toContain('“久久为功”是口号，请写做了什么。')
    const english = (await check(files, ...argv, '--lang', 'en')).out
    expect(english).toContain('"久久为功" is a slogan: say what was done.')
    const json = JSON.parse((await check(files, ...argv, '--json')).out)
    expect(json.findings.filter(({ rule }: { rule: string }) => rule === 'LOC-001')).toMatchObject([
      { code: 'LOC-001', quote: '久久为功', message: '“久久为功”是口号，请写做了什么。' },
    ])
    expect(json.rules).toContainEqual(
      expect.objectContaining({ rule: 'LOC-001', status: 'ran', looked: 1, fired: 1 }),
    )
    const sarif = JSON.parse((await check(files, ...argv, '--format', 'sarif')).out)
    const named = sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(named).toContain('LOC-001')
  })

  it('are not asked when nobody names them', async () => {
    const { out } = await check({ 'rules.mjs': rulesFile() }, 'report.txt', '--year', '2021')
    expect(out).not.toContain('LOC-001')
  })

  it('may look at submissions', async () => {
    const rules = rulesFile(
      `*check({ unit, place }) { if (unit?.unit.id === 'qingshi') yield { code: 'LOC-001', params: { words: unit.unit.name.zh }, at: [place('unit', 'name')] } },`,
      'export const submissionRules = [slogans]',
    )
    const { out } = await check(
      { 'rules.mjs': rules },
      'units/qingshi.yaml',
      '--rules',
      'rules.mjs',
    )
    expect(out).toContain('“青石镇”是口号')
    expect(out).toMatch(/units\/qingshi\.yaml:3:\d+/)
  })

  it('that break down are said, and do not stop the others', async () => {
    const rules = rulesFile(`check() { throw new Error('no such table') },`)
    const { code, out } = await check(
      { 'rules.mjs': rules },
      'report.txt',
      '--year',
      '2021',
      '--rules',
      'rules.mjs',
      '--json',
    )
    expect(code).toBe(1)
    const { rules: status } = JSON.parse(out)
    expect(status).toContainEqual(
      expect.objectContaining({ rule: 'LOC-001', status: 'crashed', blocking: true }),
    )
    expect(status.length).toBeGreaterThan(50)
  })
})

describe('a file of rules that cannot be used is wrong use', () => {
  it.each([
    ['no such file', {}, ['nix.mjs'], '找不到“nix.mjs”'],
    ['a folder', {}, ['units'], '“units”读不进来：EISDIR'],
    ['no rules in it', { 'rules.mjs': 'export const rule = 1\n' }, ['rules.mjs'], '没有导出规则'],
    [
      'an empty list',
      { 'rules.mjs': 'export const reportRules = []\n' },
      ['rules.mjs'],
      '没有导出规则',
    ],
    [
      'something that is no rule',
      { 'rules.mjs': 'export const reportRules = [{ id: 3 }]\n' },
      ['rules.mjs'],
      '规则“reportRules[0]”不完整',
    ],
    [
      'a rule that is not whole',
      { 'rules.mjs': rulesFile(`id: 'slogan', good: [],`) },
      ['rules.mjs'],
      '规则“slogan”不完整：the id is a family of three letters and a number of three digits; give at least three good examples',
    ],
    [
      'a rule without texts',
      { 'rules.mjs': rulesFile('messages: undefined,') },
      ['rules.mjs'],
      '规则“LOC-001”不完整：messages',
    ],
    [
      'an id of ours',
      {
        'rules.mjs': rulesFile(
          `id: 'FIG-004', messages: { 'FIG-004': { 'zh-CN': '错', en: 'wrong' } },`,
        ),
      },
      ['rules.mjs'],
      '规则编号“FIG-004”已经有了',
    ],
    [
      'an id twice',
      { 'a.mjs': rulesFile(), 'b.mjs': rulesFile() },
      ['a.mjs', 'b.mjs'],
      '“b.mjs”里的规则编号“LOC-001”已经有了',
    ],
    [
      'a fault of spelling',
      { 'rules.mjs': 'export const reportRules = [\n' },
      ['rules.mjs'],
      '“rules.mjs”读不进来',
    ],
    [
      'a program that fails',
      { 'rules.mjs': 'throw new Error("boom")\n' },
      ['rules.mjs'],
      '“rules.mjs”读不进来：boom',
    ],
  ])('%s', async (_, files, named, expected) => {
    const rules = named.flatMap((name) => ['--rules', name])
    const { code, out, err } = await check(files as Record<string, string>, 'report.txt', ...rules)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(expected)
  })
})
