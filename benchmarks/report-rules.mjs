// npm run bench -- report rules: where the time of a report goes, file by file, so that the next slow rule or layer is seen. A sampling profile of
// the sources; what runs inside an expression or a built-in counts for the file that called it.
import { mkdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { megabytes, sound } from './texts.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, '.cache/bench-report-rules.mjs')
const rounds = 20
const shown = 40
/** Tools of many rules and layers: their time is their callers'. */
const tools = /\/(?:matches|character-set|lexicon|remembered|cues)\.ts$/

/** All sources in one file that still says which line came from where. */
const bundle = () => {
  mkdirSync(dirname(program), { recursive: true })
  buildSync({
    stdin: {
      contents:
        "export { catalog } from '@fazhi/catalog'; export { checkReport } from '@fazhi/report'",
      resolveDir: join(root, 'packages/sdk'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@fazhi/source'],
    external: ['yaml'],
    absWorkingDir: root,
    outfile: program,
    logLevel: 'error',
  })
  const files = []
  let file = ''
  for (const line of readFileSync(program, 'utf8').split('\n')) {
    if (/^\/\/ (?:packages|node_modules)\//.test(line)) file = line.slice(3)
    files.push(file)
  }
  return files
}

const profileOf = async (run) => {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  run()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return profile
}

/** Milliseconds each file took by itself, and with what it called. */
const timesOf = ({ nodes, samples, timeDeltas }, files) => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  const fileOf = ({ callFrame }) =>
    callFrame.url.endsWith('bench-report-rules.mjs') ? files[callFrame.lineNumber] : undefined
  const own = new Map()
  const all = new Map()
  const add = (times, key, time) => times.set(key, (times.get(key) ?? 0) + time / 1000)
  samples.forEach((id, at) => {
    const seen = new Set()
    for (let node = byId.get(id); node !== undefined; node = byId.get(parents.get(node.id))) {
      const collecting = node.callFrame.functionName === '(garbage collector)'
      const file = collecting ? 'garbage collection' : fileOf(node)
      if (file === undefined || seen.has(file) || tools.test(file)) continue
      if (seen.size === 0) add(own, file, timeDeltas[at])
      add(all, file, timeDeltas[at])
      seen.add(file)
      if (collecting) break
    }
  })
  return { own, all }
}

/** The files that take most of the time of 1 MB of sound text. */
export const benchReportRules = async () => {
  const files = bundle()
  const { catalog, checkReport } = await import(pathToFileURL(program))
  const text = megabytes(sound, 1)
  const check = () => checkReport(text, { profile: 'situation-report', year: 2021, catalog })
  for (let i = 0; i < 4; i++) check()
  const start = performance.now()
  const profile = await profileOf(() => {
    for (let i = 0; i < rounds; i++) check()
  })
  const total = (performance.now() - start) / rounds
  const { own, all } = timesOf(profile, files)
  const row = ([file, time]) => [
    file.replace(/^packages\//, ''),
    (time / rounds).toFixed(2),
    `${((time / rounds / total) * 100).toFixed(1)}%`,
    ((all.get(file) ?? 0) / rounds).toFixed(2),
  ]
  return {
    title: `check a report, 1 MB: ${total.toFixed(0)} ms by file, profiled (the ${shown} that take most)`,
    head: ['', 'ms by itself', 'share', 'ms with what it calls'],
    rows: [...own]
      .sort((a, b) => b[1] - a[1])
      .slice(0, shown)
      .map(row),
  }
}
