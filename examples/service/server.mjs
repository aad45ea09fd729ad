// @ts-check
// 启动服务：
// Starts the service:
//
//   node examples/service/server.mjs --port 8080 --year 2021 --rulebook examples/city-2021/rulebook.yaml --workers 2
//
// 每个工作进程一个事件循环；收到停止信号后答完手头的请求再退出。
// An event loop for each worker; asked to stop, it answers what it has in hand and ends.
import cluster from 'node:cluster'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { catalog, loadRulebook, message } from '@fazhi/sdk'
import { serve } from '@hono/node-server'
import { createApp } from './app.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    year: { type: 'string', default: '2021' },
    rulebook: { type: 'string', default: 'examples/city-2021/rulebook.yaml' },
    workers: { type: 'string', default: '1' },
  },
})

const start = () => {
  const { rulebook, diagnostics } = loadRulebook(readFileSync(values.rulebook, 'utf8'), {
    catalog,
    file: values.rulebook,
  })
  if (rulebook === undefined) {
    for (const fault of diagnostics) console.error(message(fault, 'zh-CN'))
    process.exit(1)
  }
  const app = createApp({ catalog, rulebook, year: Number(values.year) })
  const server = serve(
    { fetch: app.fetch, port: Number(values.port), hostname: values.host },
    ({ port }) => console.log(`http://${values.host}:${port}/openapi.json`),
  )
  let ending = false
  // Ctrl-C reaches a worker from the terminal and again from the first process: once is enough.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => {
      if (ending) return
      ending = true
      server.close(() => process.exit(0))
    })
}

const workers = Number(values.workers)
if (cluster.isPrimary && workers > 1) {
  for (let n = 0; n < workers; n++) cluster.fork()
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => {
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal)
    })
  cluster.on('exit', (_, code) => {
    if (code !== 0) process.exitCode = code
  })
} else start()
