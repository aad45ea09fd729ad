import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

/* The command line as it is built, on the example city, in a folder whose name has a space and Chinese characters. */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const home = mkdtempSync(join(tmpdir(), '示例 城市 '))
const city = join(home, '云岫市 2021')
cpSync(join(root, 'examples/city-2021'), city, { recursive: true })
afterAll(() => rmSync(home, { recursive: true, force: true }))

const fazhi = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'packages/cli/bin/fazhi.mjs'), ...args],
    { cwd: home, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('score leaves the four results, and the seal is the one verify finds', async () => {
  const { status, stdout } = fazhi('score', '云岫市 2021', '--out', '结果 1')
  expect(status).toBe(0)
  expect(stdout).toContain('98.99 乙岭镇')
  expect(stdout).toContain('不能提交')
  const results = join(home, '结果 1')
  expect(
    ['findings.json', 'index.html', 'ranking.csv', 'scores.json'].filter(
      (file) => !existsSync(join(results, file)),
    ),
  ).toEqual([])
  const { verify } = (await import('@fazhi/sdk')) as typeof import('@fazhi/sdk')
  const sealed = JSON.parse(readFileSync(join(results, 'scores.json'), 'utf8'))
  expect(await verify(sealed)).toEqual({ ok: true, differences: [] })
  sealed.year.units[0].published = '100.00'
  expect((await verify(sealed)).ok).toBe(false)
})

test('why tells every lost point of a unit, by its Chinese name', () => {
  const { status, stdout } = fazhi('why', '云岫市 2021', '子亭街道')
  expect(status).toBe(0)
  expect(stdout).toContain('88.78')
  expect(stdout).toContain('行政机关负责人出庭应诉')
  // Levels are told by their names, not by the ids they are written with.
  expect(fazhi('why', '云岫市 2021', 'dept-transport').stdout).toContain('法律顾问配备：兼职')
})

test('catalog tells which layer says what in the city', () => {
  const { status, stdout } = fazhi('catalog', 'why', 'villages.total', '--city', '云岫市 2021')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^ {2}yunxiu +全年可能的最大值 +100$/m)
  expect(stdout).toMatch(/yunxiu +修改 +云岫市 2021\/overlay\.yaml:\d+:7/)
})

test('lint finds nothing that blocks in the rulebook, check finds what was planted in the report', () => {
  expect(fazhi('lint', join('云岫市 2021', 'rulebook.yaml')).status).toBe(0)
  const { status, stdout } = fazhi(
    'check',
    join('云岫市 2021', 'report.txt'),
    '--json',
    '--lang',
    'en',
    '--from',
    '云岫市 2021',
  )
  expect(status).toBe(1)
  const { verdict, findings } = JSON.parse(stdout) as {
    verdict: string
    findings: { rule: string; severity: string; message: string; at: { line?: number }[] }[]
  }
  expect(verdict).toBe('notReady')
  // The eight planted faults of the example's README, and no other error.
  const planted = [
    'DAT-001',
    'FIG-002',
    'PLC-006',
    'RAT-001',
    'RES-001',
    'STR-011',
    'TIE-001',
    'TRM-001',
  ]
  const found = new Set(findings.map(({ rule }) => rule))
  expect(planted.filter((rule) => !found.has(rule))).toEqual([])
  expect(
    findings.filter(({ severity, rule }) => severity === 'error' && !planted.includes(rule)),
  ).toEqual([])
})

/** Bad input of the kind that happens: each gives place and remedy, a code of 1 or 2, no stack trace, and no results. */
test.each<[string, (folder: string) => void, string]>([
  [
    'a rulebook that does not parse',
    (folder) => writeFileSync(join(folder, 'rulebook.yaml'), 'rulebook: 1\n  id: [x\n'),
    'rulebook.yaml:1:11',
  ],
  [
    'an unknown fact',
    (folder) => {
      const file = join(folder, 'units/township-01.yaml')
      writeFileSync(file, readFileSync(file, 'utf8').replace('study.sessions:', 'study.sesions:'))
    },
    'study.sessions',
  ],
  [
    'a negative count',
    (folder) => {
      const file = join(folder, 'units/township-01.yaml')
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(
          'leadership.problemsListed: { claimed: 14',
          'leadership.problemsListed: { claimed: -14',
        ),
      )
    },
    'township-01.yaml:',
  ],
  [
    'a date outside the year',
    (folder) => {
      const file = join(folder, 'units/township-01.yaml')
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('date: 2021-03-11', 'date: 2012-03-11'),
      )
    },
    'township-01.yaml:',
  ],
  [
    'two units with one id',
    (folder) =>
      cpSync(join(folder, 'units/township-01.yaml'), join(folder, 'units/township-99.yaml')),
    'township-01',
  ],
])('%s stops score before anything is written', (_, spoil, said) => {
  const folder = join(home, 'spoilt')
  rmSync(folder, { recursive: true, force: true })
  cpSync(city, folder, { recursive: true })
  spoil(folder)
  const { status, stdout, stderr } = fazhi('score', 'spoilt', '--out', 'spoilt-results')
  expect(status).toBe(1)
  expect(stdout + stderr).toContain(said)
  expect(stdout + stderr).not.toMatch(/\n\s+at .*\.[cm]?js:/)
  expect(existsSync(join(home, 'spoilt-results'))).toBe(false)
})

test.each([
  ['an empty report', Buffer.alloc(0), 'empty.txt'],
  [
    'a binary file as a report',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    'picture.txt',
  ],
])('%s is said, with what to do', (_, bytes, name) => {
  writeFileSync(join(home, name), bytes)
  const { status, stdout, stderr } = fazhi('check', name)
  expect(status).toBe(1)
  expect(stdout + stderr).toContain(name)
  expect(stdout + stderr).not.toMatch(/\n\s+at .*\.[cm]?js:/)
})

test('wrong use exits 2 and teaches', () => {
  const { status, stderr } = fazhi('scroe', '云岫市 2021')
  expect(status).toBe(2)
  expect(stderr).toContain('score')
})

test('in a clone that was installed and never started, the command says what to run', () => {
  const bare = join(home, 'bare')
  cpSync(join(root, 'packages/cli/bin'), join(bare, 'bin'), { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [join(bare, 'bin/fazhi.mjs')], {
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain('npm start')
})
