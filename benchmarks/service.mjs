// npm run bench -- service [--seconds 60] [--rate 1080] [--workers 2]
//
// The example service under load: submissions of 45 KB at a fixed rate, whatever the service does (an open loop: a request that
// should have gone out while the service was busy counts with the time it waited). The generator shares the machine, so its part of
// the processor time is printed beside the service's. The rate asked for is a little above the thousand that is promised, as a generator
// never quite reaches what it is asked for. Afterwards hostile bodies: all are to be refused, and memory is to stay where it was.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { catalog, checkSubmission, factsOfTable, loadRulebook } from '@fazhi/sdk'
import autocannon from 'autocannon'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '1080' },
    workers: { type: 'string', default: '2' },
  },
})
const seconds = Number(values.seconds)
const root = new URL('..', import.meta.url)
const year = 2021

const pieces = 40
const two = (value) => String(value).padStart(2, '0')
const { rulebook } = loadRulebook(
  readFileSync(new URL('examples/city-2021/rulebook.yaml', root), 'utf8'),
  { catalog },
)

const read = new Set(
  rulebook.tables.flatMap((table) => factsOfTable(rulebook, table).map(({ id }) => id)),
)

/** Sixty facts with forty pieces of evidence, as a township hands them in: ready, with notes and digests, 45 KB. */
const submission = () => {
  const facts = catalog.facts
    .filter(({ source, type }) => source === 'unit' && ['count', 'flag', 'level'].includes(type))
    .sort((a, b) => Number(read.has(b.id)) - Number(read.has(a.id)))
    .slice(0, 60)
  return {
    submission: 1,
    year,
    unit: { id: 'township-01', name: { zh: '甲镇' }, kind: 'township', enforcementPower: true },
    principals: [
      { id: 'p1', name: '甲一', role: 'townshipPartyPrincipal', term: { from: '2019-05-01' } },
      { id: 'p2', name: '甲二', role: 'townshipGovernmentPrincipal', term: { from: '2020-03-11' } },
    ],
    facts: Object.fromEntries(
      facts.map(({ id, type, series, levels, name }, index) => {
        const value =
          type === 'flag' ? true : type === 'level' ? levels[0] : series ? [0, 0, 0, 0] : 0
        return [
          id,
          {
            claimed: value,
            verified: value,
            ...(index < pieces ? { evidence: [`e${index}`] } : {}),
            note: `${name.zh}：由法治建设办公室按月汇总，经分管负责同志审核签字，与业务台账、系统导出数据逐项核对无误，原件编号存档备查；上级部门通报的口径如有调整，以年终核定的为准，并由责任股室在第 ${index + 1} 项台账中逐条注明调整的日期和理由，由经办人和审核人分别签名，年终由法治建设办公室汇总归档。`,
          },
        ]
      }),
    ),
    evidence: [...Array(pieces).keys()].map((i) => ({
      id: `e${i}`,
      kind: 'minutes',
      title: `甲镇关于${year}年度法治建设工作第${i + 1}次专题会议情况的纪要及有关附件（含签到表、议题材料和任务分解表）`,
      body: '甲镇法治建设办公室',
      date: `${year}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
      file: `佐证材料/${year}年度/会议纪要/第${i + 1}次专题会议纪要.pdf`,
      sha256: `${two(i)}`.repeat(32),
    })),
    dutyReports: ['p1', 'p2'].map((principal) => ({
      principal,
      form: 'yearEnd',
      date: `${year}-12-20`,
      duties: [],
      problems: [],
      rectification: 'none',
    })),
  }
}

const body = JSON.stringify(submission())
const { verdict, findings } = checkSubmission(JSON.parse(body), { catalog, rulebook, year })
const kilobytes = Buffer.byteLength(body) / 1000
console.log(
  `submission: ${kilobytes.toFixed(1)} KB, ${verdict}${findings.map((finding) => ` ${finding.code} ${JSON.stringify(finding.params)}`).join()}`,
)

const port = 18_437
const service = spawn(
  process.execPath,
  [
    fileURLToPath(new URL('examples/service/server.mjs', root)),
    ...['--port', String(port), '--year', String(year), '--workers', values.workers],
  ],
  { cwd: fileURLToPath(root), stdio: ['ignore', 'pipe', 'inherit'] },
)
const lines = createInterface({ input: service.stdout })
let started = 0
await new Promise((ready) => {
  lines.on('line', () => {
    started++
    if (started === Number(values.workers)) ready()
  })
})

/** Processor seconds and resident megabytes of the service: the first process and its workers (Linux). */
const weigh = () => {
  const tick = 100
  const stat = (pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return [(Number(fields[11]) + Number(fields[12])) / tick, (pages * 4096) / 1e6]
  }
  const children = readFileSync(`/proc/${service.pid}/task/${service.pid}/children`, 'utf8')
  const pids = [service.pid, ...children.trim().split(' ').filter(Boolean)]
  const weights = pids.map(stat)
  return [0, 1].map((part) => weights.reduce((sum, weight) => sum + weight[part], 0))
}

const shoot = (options) =>
  autocannon({
    url: `http://127.0.0.1:${port}/v1/submissions/check`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections: 50,
    ...options,
  })

/** Bodies that must be refused: too large, too deep, names twice, no numbers, names of prototypes, no submission. */
const hostile = [
  ' '.repeat(4_000_000),
  '['.repeat(10_000),
  `{"submission":1,${body.slice(1)}`,
  body.replace('"year":2021', '"year":NaN'),
  body.replace('"facts":{', '"facts":{"__proto__":{"verified":1},'),
  '{"submission":',
]

/** Samples of memory while something runs: at the start, at each quarter, at the end. */
const weighing = async (run) => {
  const samples = linux ? [weigh()[1]] : []
  const timer = setInterval(() => linux && samples.push(weigh()[1]), (seconds * 1000) / 4)
  const result = await run()
  clearInterval(timer)
  if (linux) samples.push(weigh()[1])
  return { result, memory: samples.map((sample) => sample.toFixed(0)).join(' → ') }
}

const linux = process.platform === 'linux'
await shoot({ duration: 5, overallRate: Number(values.rate) })
const before = linux ? weigh() : undefined
const own = process.cpuUsage()
const start = performance.now()
const { result, memory } = await weighing(() =>
  shoot({ duration: seconds, overallRate: Number(values.rate) }),
)
const wall = (performance.now() - start) / 1000
const spent = process.cpuUsage(own)
const generator = (spent.user + spent.system) / 1e6
const after = linux ? weigh() : undefined
const { latency } = result

console.log(
  `asked for ${values.rate} a second for ${seconds} s (to be ≥ 1000 for 60 s): ${(result['2xx'] / wall).toFixed(0)} a second answered, ` +
    `${result.non2xx + result.errors + result.timeouts} refused or lost`,
)
console.log(
  `latency, waiting included: median ${latency.p50} ms, p97.5 ${latency.p97_5} ms, p99 ${latency.p99} ms (to be < 100), p99.9 ${latency.p99_9} ms, most ${latency.max} ms`,
)
console.log(
  `processor: ${cpus().length} cores; generator ${((generator / wall) * 100).toFixed(0)} % of one` +
    (before === undefined
      ? ''
      : `, service ${(((after[0] - before[0]) / wall) * 100).toFixed(0)} % of one; memory of the service, first process and workers: ${memory} MB`),
)
const closed = await shoot({ duration: Math.min(10, seconds) })
console.log(`closed loop, 50 connections: ${(closed['2xx'] / closed.duration).toFixed(0)} a second`)
const refused = await weighing(() =>
  shoot({
    duration: Math.min(20, seconds),
    overallRate: 200,
    requests: hostile.map((bad) => ({ body: bad })),
  }),
)
const { '4xx': turned, '2xx': taken, '5xx': broken, errors } = refused.result
console.log(
  `hostile bodies: ${turned} refused (4xx), ${taken} taken, ${broken} failed (5xx), ${errors} connections broken off; memory ${refused.memory} MB`,
)
service.kill('SIGTERM')
