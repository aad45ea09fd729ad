// npm run fuzz [-- TEXTS SEED]: damaged and random rulebooks, each loaded and, where it loads, scored and explained. None may throw, and
// none may take longer than a second. What does is written to packages/rulebooks/test/failures, to be repaired and kept.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from './run.mjs'

const [texts = 20_000, seed = 1] = process.argv.slice(2).map(Number)
const program = join(root, '.cache/fuzz.mjs')
/** Texts of one process; short ones, so that memory stays small. */
const share = 2000

mkdirSync(join(root, '.cache'), { recursive: true })
buildSync({
  entryPoints: [join(root, 'packages/rulebooks/test/fuzz/nightly.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['@fazhi/source'],
  external: ['yaml'],
  outfile: program,
  logLevel: 'error',
})

const run = (index) =>
  new Promise((resolve, reject) => {
    const count = Math.min(share, texts - index * share)
    const failures = join(root, 'packages/rulebooks/test/failures')
    const child = spawn(process.execPath, [program, count, seed + index, failures].map(String), {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
    })
    child.on('error', reject)
    child.on('close', (status) =>
      status === 0
        ? resolve(JSON.parse(text))
        : reject(new Error(`seed ${seed + index} ended with ${status}`)),
    )
  })

const start = Date.now()
const total = { texts: 0, refused: 0, scored: 0, threw: 0, slow: 0 }
let slowest = 0
for (let index = 0; index < Math.ceil(texts / share); index += 1) {
  const { slowest: own, ...counts } = await run(index)
  for (const key of Object.keys(total)) total[key] += counts[key]
  slowest = Math.max(slowest, own)
}
console.log(
  `${total.texts} damaged and random rulebooks and the hostile ones in ${Math.round((Date.now() - start) / 1000)} s: ${total.refused} refused, ${total.scored} scored, ${total.threw} threw, ${total.slow} took longer than a second (the slowest ${slowest} ms)`,
)
process.exitCode = total.threw > 0 || total.slow > 0 ? 1 : 0
