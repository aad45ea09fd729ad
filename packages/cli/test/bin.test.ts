import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/fazhi.mjs', import.meta.url))

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

// The program as it is built is tried in test/start.test.ts at the root.
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
