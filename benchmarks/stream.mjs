// 10,000 submissions, a line each, through `fazhi check --stream`, in a process of its own: wall time, processor time, memory.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalog } from '@fazhi/sdk'

const submissions = 10_000
const pieces = 40
const facts = catalog.facts.filter(
  ({ source, type }) => source === 'unit' && (type === 'count' || type === 'flag'),
)

/** A submission whose figures fit each other; every hundredth holds a negative count. */
const submission = (n) => ({
  submission: 1,
  year: 2021,
  unit: { id: `township-${n}`, name: { zh: '甲镇' }, kind: 'township', enforcementPower: true },
  principals: [
    { id: 'p1', name: '甲一', role: 'townshipPartyPrincipal', term: { from: '2019-05-01' } },
    { id: 'p2', name: '甲二', role: 'townshipGovernmentPrincipal', term: { from: '2020-03-11' } },
  ],
  facts: Object.fromEntries(
    facts.map(({ id, type, series }, index) => {
      const value = type === 'flag' ? true : series ? [0, 0, 0, 0] : 0
      const count = n % 100 === 7 && id === 'litigation.heard' ? -1 : value
      return [id, { claimed: count, verified: count, evidence: [`e${index % pieces}`] }]
    }),
  ),
  evidence: [...Array(pieces).keys()].map((i) => ({
    id: `e${i}`,
    kind: 'minutes',
    title: `佐证${i}`,
    body: '甲镇',
    date: '2021-05-12',
  })),
  dutyReports: [],
})

const cli = new URL('../packages/cli/dist/index.js', import.meta.url).href
const program = `
const { main, processIo } = await import(${JSON.stringify(cli)})
const start = performance.now()
await main(process.argv.slice(1), { ...processIo(), terminal: { stdout: false, stderr: true }, stderr: () => {} })
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
process.stderr.write(JSON.stringify([performance.now() - start, (userCPUTime + systemCPUTime) / 1000, maxRSS / 1024]))
`

export const benchStream = () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'))
  try {
    const file = join(folder, 'submissions.ndjson')
    const out = openSync(file, 'w')
    for (let n = 0; n < submissions; n++) writeSync(out, `${JSON.stringify(submission(n))}\n`)
    closeSync(out)
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program, '--', 'check', '--stream', file, '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 30, cwd: fileURLToPath(new URL('.', import.meta.url)) },
    )
    const { summary } = JSON.parse(stdout.trim().split('\n').at(-1))
    if (summary.submissions !== submissions || summary.verdicts.notReady !== submissions / 100)
      throw new Error('the benchmark no longer measures what it says')
    const [wall, processor, megabytes] = JSON.parse(stderr)
    return {
      title: `${submissions} submissions of ${facts.length} facts and ${pieces} pieces of evidence, streamed from lines of JSON`,
      head: ['', 'seconds', 'processor seconds', 'MB at most', 'findings'],
      rows: [
        [
          'fazhi check --stream',
          (wall / 1000).toFixed(1),
          (processor / 1000).toFixed(1),
          megabytes.toFixed(0),
          Object.values(summary.rules).reduce((sum, count) => sum + count, 0),
        ],
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
