import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeCity } from './small-city.js'

const bin = fileURLToPath(new URL('../bin/fazhi.mjs', import.meta.url))
const built = existsSync(new URL('../dist/index.js', import.meta.url))

const runBin = (
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', TZ: 'UTC' }
    execFile(process.execPath, [file, ...args], { cwd, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })

describe('the program before it is built', () => {
  it('says in both languages what to run, and exits 2', async () => {
    const base = mkdtempSync(join(tmpdir(), 'fazhi 未构建-'))
    mkdirSync(join(base, 'bin'))
    cpSync(bin, join(base, 'bin/fazhi.mjs'))
    const { code, out, err } = await runBin(join(base, 'bin/fazhi.mjs'), ['score', 'x'], base)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toBe(
      '程序还没有构建，请先在仓库根目录运行 npm start。\nNot built yet: run npm start in the root of the repository first.\n',
    )
    rmSync(base, { recursive: true })
  })
})

describe.skipIf(!built)(
  `the program as it is built${built ? '' : ' (SKIPPED: no build in packages/cli/dist)'}`,
  () => {
    it('scores from a folder with a space and Chinese in its name', async () => {
      const { root, remove } = makeCity()
      const scored = await runBin(bin, ['score', '.'], root)
      expect(scored.err).toBe('')
      expect(scored.code).toBe(0)
      expect(scored.out).toContain('results/index.html')
      expect(existsSync(join(root, 'results/index.html'))).toBe(true)
      remove()
    }, 30_000)

    it('gives exit code 1 for what blocks, and 2 for wrong use', async () => {
      const { root, remove } = makeCity({ 'units/qingshi.yaml': 'submission: [1\n' })
      expect((await runBin(bin, ['score', '.'], root)).code).toBe(1)
      const wrong = await runBin(bin, ['scor', '.'], root)
      expect(wrong.code).toBe(2)
      expect(wrong.err).toContain('是不是“score”')
      remove()
    }, 30_000)
  },
)
