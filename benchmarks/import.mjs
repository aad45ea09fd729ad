// Import: how long a fresh process takes to load what every program that shows findings needs.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const samples = 9

/** Milliseconds a fresh process spends on loading modules, without its own start. */
const load = (modules) => {
  const script = `const t = performance.now(); for (const m of ${JSON.stringify(modules)}) await import(m); console.log(performance.now() - t)`
  const times = [...Array(samples)].map(() =>
    Number(
      spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: here,
        encoding: 'utf8',
      }).stdout,
    ),
  )
  return times.sort((a, b) => a - b)[samples >> 1]
}

const rows = [
  ['@fazhi/model + @fazhi/findings', ['@fazhi/model', '@fazhi/findings']],
  ['@fazhi/model/schema (with zod)', ['@fazhi/model/schema']],
  ['@fazhi/catalog', ['@fazhi/catalog']],
  ['@fazhi/sdk', ['@fazhi/sdk']],
  ['zod alone', ['zod']],
  ['ajv alone', ['ajv/dist/2020.js']],
]

export const benchImport = () => ({
  title: `import in a fresh process, median of ${samples}`,
  head: ['modules', 'ms'],
  rows: rows.map(([name, modules]) => [name, load(modules).toFixed(1)]),
})
