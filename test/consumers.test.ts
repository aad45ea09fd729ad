import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { programOf } from '../scripts/run.mjs'

/*
 * What a developer gets: the packages as npm would publish them, installed into an empty folder whose name has a space and
 * Chinese characters, used from a TypeScript ESM project and from a CommonJS project, and type-checked under every module resolution.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const home = mkdtempSync(join(tmpdir(), 'fazhi 使用者 '))
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
const node = (args: string[]) =>
  execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8' })

const rulebook = `
rulebook: 1
id: two-items
version: 1.0.0
status: sample
year: 2021
title: { zh: 两项考核, en: Two items }
policies: { round: { at: table, places: 2, mode: half-up }, decideOn: published, missing: refuse, unverified: refuse, notApplicable: { policy: rescale, at: table }, ties: { places: shared, breakBy: [] }, vetoed: { ranked: true, inQuotaBase: true } }
indicators:
  study: { title: { zh: 带头学法, en: Study of law }, points: 40, clauses: [ { lose: 8, each: study.sessions, below: 6 } ] }
  appearance: { title: { zh: 出庭应诉, en: Appearance in court }, points: 60, clauses: [ { lose: 1, each: appearance, below: 100%, per: 1pp, part: exact, whenNone: notApplicable } ] }
values:
  appearance: { rate: litigation.headAppeared, over: litigation.heard }
tables:
  township: { title: { zh: 镇街, en: Townships }, for: { kind: [township] }, points: 100, items: [study, appearance] }
groups: { townships: { title: { zh: 镇街, en: Townships }, tables: [township] } }
grades: { townships: [ { grade: 优秀, from: "≥ 90" }, { grade: 合格, from: else } ] }
`

const submission = (id: string, zh: string, study: number, heard: number, appeared: number) => ({
  submission: 1,
  year: 2021,
  unit: { id, name: { zh }, kind: 'township', enforcementPower: false },
  principals: [],
  facts: {
    'study.sessions': { verified: study },
    'litigation.heard': { verified: heard },
    'litigation.headAppeared': { verified: appeared },
  },
  evidence: [],
  dutyReports: [],
})

/** The lines of docs/architecture.md, then what came of them on one line. Township 07: 40 − 2 × 8 = 24; 3 of 5 in court is 40 points short of 60. */
const program = `
const submissions = ${JSON.stringify([submission('township-07', '七里镇', 4, 5, 3), submission('township-08', '八里镇', 6, 2, 2)])} as const
const text = '2021年度某某市法治建设情况报告'
const { rulebook, diagnostics } = loadRulebook(${JSON.stringify(rulebook)}, { catalog })
if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics))
const year = assess(rulebook, submissions)
const why = explain(year, 'township-07', { language: 'zh-CN' })
const answer = checkReport(text, { profile: 'situation-report', year: 2021, catalog, rollUp: rollUp(submissions, catalog) })
const sealed = await seal(year)
const { ok } = await verify(sealed)
console.log(JSON.stringify(year.units.map((unit) => [unit.unit, unit.published, unit.place, unit.grade])), why.unit.length > 0, answer.verdict, sealed.seal.digest.length, ok)
`
const expected =
  '[["township-08","100.00",1,"优秀"],["township-07","44.00",2,"合格"]] true notReady 64 true\n'

beforeAll(() => {
  const packs = join(home, 'packs')
  mkdirSync(packs)
  npm(['pack', '--workspaces', '--ignore-scripts', '--pack-destination', packs], root)
  const tarballs = readdirSync(packs)
  const named = (file: string) =>
    `@fazhi/${file.slice('fazhi-'.length).replace(/-\d+\.\d+\.\d+.*$/, '')}`
  const dependencies = Object.fromEntries(
    tarballs.map((file) => [named(file), `file:packs/${file}`]),
  )
  // Overrides, so that the packages' own dependencies on each other resolve to these files and not to a registry.
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      private: true,
      dependencies,
      overrides: Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`])),
    }),
  )
  npm(['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], home)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

const compile = (
  folder: string,
  files: Record<string, string>,
  options: Record<string, unknown>,
) => {
  mkdirSync(join(home, folder), { recursive: true })
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(home, folder, name), content)
  writeFileSync(
    join(home, folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2023', 'DOM'],
        strict: true,
        skipLibCheck: false,
        types: [],
        ...options,
      },
      include: ['*.ts', '*.cts'],
    }),
  )
  // What the compiler says is on its standard output.
  const { stdout } = spawnSync(
    process.execPath,
    [programOf('typescript', 'tsc'), '-p', join(home, folder)],
    { encoding: 'utf8' },
  )
  expect(stdout).toBe('')
}

const names = 'assess, catalog, checkReport, explain, loadRulebook, rollUp, seal, verify'

test('a TypeScript ESM project compiles the lines of the README and they give the right scores', () => {
  compile(
    'esm',
    {
      'package.json': '{"type":"module"}',
      'main.ts': `import { ${names} } from '@fazhi/sdk'\n${program}`,
    },
    { module: 'NodeNext', moduleResolution: 'NodeNext' },
  )
  expect(node([join(home, 'esm', 'main.js')])).toBe(expected)
})

test('a CommonJS project requires the same functions and gets the same scores', () => {
  mkdirSync(join(home, 'cjs'))
  const body = program.replace(' as const', '')
  writeFileSync(
    join(home, 'cjs', 'main.cjs'),
    `const { ${names} } = require('@fazhi/sdk')\nvoid (async () => {${body}})()\n`,
  )
  expect(node([join(home, 'cjs', 'main.cjs')])).toBe(expected)
})

test.each([
  ['nodenext, CommonJS', 'main.cts', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
  ['bundler', 'main.ts', { module: 'ESNext', moduleResolution: 'bundler' }],
  [
    'node10',
    'main.ts',
    { module: 'CommonJS', moduleResolution: 'node10', ignoreDeprecations: '6.0' },
  ],
])('the types of every entry resolve under %s', (name, file, options) => {
  const packages = [
    'sdk',
    'model',
    'catalog',
    'identities',
    'findings',
    'rulebook',
    'rulebooks',
    'scoring',
    'submission',
    'report',
    'render',
    'office',
  ]
  const entries: readonly (readonly [string, string])[] = [
    ...packages.map((name) => [name, `@fazhi/${name}`] as const),
    ['schema', '@fazhi/model/schema'],
    ['overlay', '@fazhi/catalog/overlay'],
  ]
  const source = `${entries.map(([name, door]) => `import * as ${name} from '${door}'`).join('\n')}\nexport const doors: object[] = [${entries.map(([name]) => name).join(', ')}]\n`
  compile(`types-${name.replace(/\W+/g, '-')}`, { [file]: source }, { ...options, noEmit: true })
})

test('the schemas of the model are behind their own door', () => {
  writeFileSync(
    join(home, 'schema.mjs'),
    "import { unit } from '@fazhi/model/schema'\nconsole.log(unit.safeParse({ id: 'x' }).success)\n",
  )
  expect(node([join(home, 'schema.mjs')])).toBe('false\n')
})

test('the command is installed and teaches', () => {
  const help = execFileSync(
    process.execPath,
    [join(home, 'node_modules/@fazhi/cli/bin/fazhi.mjs'), '--help', '--lang', 'en'],
    { encoding: 'utf8' },
  )
  expect(help).toContain('fazhi score')
  expect(help).toContain('fazhi check')
})
