// npm run nightly [-- RULEBOOKS UNITS SEED]: at least a million units over five thousand rulebooks, each scored by the reference, by
// generated code and by closures. Ends with the pairs of clause and policy that were generated; none may be missing. What
// differs is written to packages/scoring/test/failures, to be repaired and kept.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root, runNode } from './run.mjs'

const [books = 5200, units = 200, seed = 1] = process.argv.slice(2).map(Number)
const program = join(root, '.cache/nightly.mjs')
const failures = join(root, 'packages/scoring/test/failures')

mkdirSync(join(root, '.cache'), { recursive: true })
buildSync({
  entryPoints: [join(root, 'packages/scoring/test/nightly/nightly.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['@fazhi/source'],
  outfile: program,
  logLevel: 'error',
})

const processes = Math.max(1, availableParallelism())
/** Rulebooks of one process; short ones, so that memory stays small. */
const share = 100
const waiting = [...Array(Math.ceil(books / share)).keys()]
const total = { books: 0, scored: 0, different: 0, fallbacks: {}, unproven: {}, pairs: {} }
const add = (to, more) => {
  for (const [key, number] of Object.entries(more)) to[key] = (to[key] ?? 0) + number
}

const run = (index) =>
  new Promise((resolve, reject) => {
    const count = Math.min(share, books - index * share)
    const child = spawn(
      process.execPath,
      [program, count, units, seed + index, failures].map(String),
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
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

const worker = async () => {
  for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
    const { books: made, scored, different, ...counts } = await run(index)
    total.books += made
    total.scored += scored
    total.different += different
    for (const key of Object.keys(counts)) add(total[key], counts[key])
    if (process.stderr.isTTY)
      process.stderr.write(`\r${total.books} rulebooks, ${total.scored} units`)
  }
}

const start = Date.now()
await Promise.all(Array.from({ length: processes }, worker))

const left = Object.values(total.fallbacks).reduce((sum, count) => sum + count, 0)
const pairs = Object.entries(total.pairs).sort(([, a], [, b]) => a - b)
const absent = pairs.filter(([, count]) => count === 0)
const percent = (part) => `${((100 * part) / total.scored).toFixed(1)} %`
console.log(
  `\n${total.books} rulebooks, ${total.scored} units, each by three engines, in ${Math.round((Date.now() - start) / 1000)} s`,
)
console.log(
  `kernel ${percent(total.scored - left)}, left to the reference ${percent(left)}: ${JSON.stringify(total.fallbacks)}`,
)
console.log(`tables without a kernel: ${JSON.stringify(total.unproven)}`)
console.log(
  `${pairs.length} pairs of clause and policy, rarest: ${pairs
    .slice(0, 3)
    .map(([pair, count]) => `${pair} ${count}`)
    .join('; ')}`,
)
for (const [pair, count] of pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${String(count).padStart(6)}  ${pair}`)
for (const [pair] of absent) console.log(`never generated: ${pair}`)
console.log(`${total.different} units differ`)
// Files nobody would write, each read and, where it loads, scored.
const fuzzed = runNode(join(root, 'scripts/fuzz.mjs'), [])
process.exitCode = total.different > 0 || absent.length > 0 || fuzzed > 0 ? 1 : 0
