import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/* The six scripts for assessment teams, run as a team runs them; what they print is compared with examples/expected/. */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const scripts = readdirSync(join(root, 'examples/scripts')).filter((file) => file.endsWith('.mjs'))

test('there are six scripts', () => {
  expect(scripts).toEqual([
    'check-a-report.mjs',
    'compare-rulebooks.mjs',
    'roll-up-twice.mjs',
    'score-a-year.mjs',
    'validate-a-submission.mjs',
    'why-points-were-lost.mjs',
  ])
})

test.each(scripts)('%s prints what it printed when it was last looked at', async (script) => {
  const output = execFileSync(process.execPath, [join(root, 'examples/scripts', script)], {
    cwd: root,
    encoding: 'utf8',
  })
  await expect(output).toMatchFileSnapshot(`../examples/expected/${script.replace('.mjs', '.txt')}`)
})
