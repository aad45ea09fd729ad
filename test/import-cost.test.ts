import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const script =
  "const t = performance.now(); for (const m of ['@fazhi/model', '@fazhi/findings']) await import(m); console.log(performance.now() - t)"

test('model and findings are loaded in less than 40 ms', () => {
  // The quickest of several fresh processes: what else the machine does is not what is measured.
  const times = Array.from({ length: 7 }, () =>
    Number(
      spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
        encoding: 'utf8',
      }).stdout,
    ),
  )
  expect(Math.min(...times)).toBeGreaterThan(0)
  expect(Math.min(...times)).toBeLessThan(40)
})
