// npm run corpus [-- --verbose] [-- --write]: measures the rules over reports. Sample report, sound texts, bred faults, twins and relations; what was
// asked stands beside what was measured. --verbose shows every miss; --write keeps what was measured for docs/readiness-rules.md. Ends
// with 1 when a class is missed or a rule is below its level.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from './run.mjs'

const program = join(root, '.cache/corpus.mjs')
const report = join(root, 'packages/report')

mkdirSync(join(root, '.cache'), { recursive: true })
buildSync({
  entryPoints: [join(report, 'corpus/corpus.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['@fazhi/source'],
  // Found beside the program; it does not bundle as an ES module.
  external: ['yaml'],
  outfile: program,
  logLevel: 'error',
})
const { status } = spawnSync(process.execPath, [program, report, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
