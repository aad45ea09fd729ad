import { type AddressInfo, connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadRulebook, type ResolvedRulebook } from '@fazhi/sdk'
import { type ServerType, serve } from '@hono/node-server'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp, largest } from '../service/app.mjs'
import { problems } from '../service/problem.mjs'
import { catalog, readSubmission, textOf, unitFiles } from './read-city.js'

const rulebook = loadRulebook(textOf('rulebook.yaml'), { catalog }).rulebook as ResolvedRulebook
const app = createApp({ catalog, rulebook, year: 2021 })

const sound = JSON.stringify(readSubmission('units/township-01.yaml').submission)
const all = unitFiles.map((file) => readSubmission(file).submission)

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })

interface Told {
  readonly verdict?: string
  readonly title?: string
  readonly status?: number
  readonly findings?: readonly {
    readonly rule: string
    readonly message: string
    readonly pointer?: string
    readonly line?: number
  }[]
}
const told = async (response: Response): Promise<Told> => (await response.json()) as Told

describe('a submission is checked', () => {
  test('the answer is the published one, in Chinese unless English is asked for', async () => {
    const response = await post('/v1/submissions/check', sound)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-language')).toBe('zh-CN')
    const answer = await told(response)
    const schema = (document.components.schemas as Record<string, object>)['Answer'] as object
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    expect([ajv.validate(schema, answer), ajv.errors]).toEqual([true, null])
    const english = await post('/v1/submissions/check', sound, { 'accept-language': 'en-GB,en' })
    expect(english.headers.get('content-language')).toBe('en')
    expect((await told(english)).verdict).toBe(answer.verdict)
  })

  test('what is wrong is told with its place', async () => {
    const body = JSON.stringify({ ...JSON.parse(sound), year: 2020 }, null, 1)
    const { verdict, findings } = await told(await post('/v1/submissions/check', body))
    expect(verdict).toBe('notReady')
    expect(findings?.map(({ rule }) => rule)).toContain('SUB-044')
  })
})

test('submissions are scored, with a reason for every lost point', async () => {
  const response = await post('/v1/submissions/score', JSON.stringify(all))
  const { units } = (await response.json()) as { units: readonly { unit: string; text: string }[] }
  expect([response.status, units.length]).toEqual([200, all.length])
  for (const { text } of units) expect(text).toMatch(/\p{Script=Han}/u)
})

test('submissions are added up', async () => {
  const response = await post('/v1/roll-up', JSON.stringify(all))
  const { figures } = (await response.json()) as { figures: readonly { fact: string }[] }
  expect([response.status, figures.length > 20]).toEqual([200, true])
})

test('a report is checked', async () => {
  const response = await post('/v1/reports/check?profile=situation-report', textOf('report.txt'), {
    'content-type': 'text/plain; charset=utf-8',
  })
  expect([response.status, (await told(response)).verdict]).toEqual([200, 'notReady'])
})

describe('what cannot be served is said as problem+json', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  test.each<[string, string, number, string, RegExp]>([
    ['a name twice', `{"submission":1,${sound.slice(1)}`, 400, 'RBK-002', /submission/],
    ['NaN', '{"year":NaN}', 400, 'RBK-001', /JSON/],
    ['no JSON', '{"year":', 400, 'RBK-001', /./],
    ['10,000 lists inside each other', deep, 400, 'RBK-003', /64/],
    [
      'a name that copies lose',
      `{"__proto__":{"a":1},${sound.slice(1)}`,
      422,
      'SUB-003',
      /__proto__/,
    ],
    ['a wrong form', sound.replace('"year":2021', '"year":"2021"'), 422, 'SUB-001', /2021/],
    ['a list', '[]', 422, 'SUB-001', /./],
  ])('%s', async (_, body, status, rule, words) => {
    const response = await post('/v1/submissions/check', body)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const problem = await told(response)
    expect([response.status, problem.status]).toEqual([status, status])
    expect(problem.findings?.map((finding) => finding.rule)).toContain(rule)
    expect(problem.findings?.map(({ message }) => message).join()).toMatch(words)
  })

  test('bytes that are no UTF-8', async () => {
    const response = await app.request('/v1/submissions/check', {
      method: 'POST',
      body: new Uint8Array([0x7b, 0xc3, 0x28, 0x7d]),
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(400)
  })

  test('the place of a fault in a list is that in the list', async () => {
    const { findings } = await told(await post('/v1/roll-up', `[${sound},{"submission":1}]`))
    expect(findings?.[0]?.pointer).toBe('/1')
  })

  test('every fault of a list is told, and what is no list is said to be none', async () => {
    const { findings } = await told(
      await post('/v1/roll-up', '[{"submission":1},{"submission":1}]'),
    )
    expect(findings?.map(({ pointer }) => pointer)).toEqual(['/0', '/1'])
    expect((await told(await post('/v1/roll-up', sound))).title).toContain('列表')
  })

  test('a submission of another year is refused, not left out', async () => {
    const other = sound.replace('"year":2021', '"year":2020')
    const response = await post('/v1/roll-up', `[${other}]`)
    expect(response.status).toBe(422)
    expect((await told(response)).findings?.map(({ rule }) => rule)).toContain('SUB-044')
  })

  test.each<[string, string, string, number]>([
    ['another media type', '/v1/submissions/check', 'text/html', 415],
    ['an unknown profile', '/v1/reports/check?profile=annual', 'text/plain', 422],
    ['an unknown address', '/v1/nothing', 'application/json', 404],
  ])('%s', async (_, path, type, status) => {
    expect((await post(path, sound, { 'content-type': type })).status).toBe(status)
  })

  test('another method', async () => {
    const response = await app.request('/v1/submissions/check')
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('every problem has a title in both languages', () => {
    for (const { title } of Object.values(problems)) {
      expect(title['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(title.en).toMatch(/^[ -~]+$/)
    }
  })
})

setFlagsFromString('--expose-gc')
/** Frees what nothing holds any more, so that what is left can be weighed. */
const collect = runInNewContext('gc') as () => void

type Document = {
  readonly paths: Readonly<Record<string, object>>
  readonly components: { readonly schemas: object }
}
let document: Document
beforeAll(async () => {
  document = (await (await app.request('/openapi.json')).json()) as Document
})

describe('the service describes itself', () => {
  test('as a valid OpenAPI document', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect([valid, errors]).toEqual([true, undefined])
  })

  test('with every address it answers, and no other', () => {
    const answered = app.routes
      .filter(
        ({ method, path }) => (method === 'GET' || method === 'POST') && path !== '/openapi.json',
      )
      .map(({ method, path }) => `${method} ${path}`)
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect([...new Set(answered)].sort()).toEqual(described.sort())
  })
})

describe('over the wire', () => {
  let server: ServerType
  let port: number
  beforeAll(async () => {
    await new Promise<void>((ready) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => ready())
    })
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  const head = (more: string) =>
    `POST /v1/submissions/check HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${more}\r\n\r\n`

  /** Sends a body in pieces until the service answers or hangs up; tells the status, and how much it had to be sent. */
  const pour = (header: string, piece: Buffer, most: number) =>
    new Promise<{ status: number; sent: number }>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      let got = ''
      let sent = 0
      const more = () => {
        while (got === '' && sent < most && !socket.destroyed) {
          sent += piece.length
          if (!socket.write(piece)) {
            socket.once('drain', more)
            return
          }
        }
      }
      socket.on('error', () => {})
      socket.on('data', (data) => {
        got += data.toString('latin1')
        socket.destroy()
      })
      socket.on('close', () => resolve({ status: Number(/ (\d{3}) /.exec(got)?.[1] ?? 0), sent }))
      socket.write(head(header))
      more()
    })

  test('100 MB are refused at their announcement', async () => {
    const { status, sent } = await pour(
      'content-length: 100000000',
      Buffer.alloc(65_536, 0x20),
      100_000_000,
    )
    expect(status).toBe(413)
    expect(sent).toBeLessThan(30_000_000)
  })

  test('100 MB that nobody announced are refused as soon as they are too many', async () => {
    const piece = Buffer.alloc(65_536, 0x20)
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')])
    const { status, sent } = await pour('transfer-encoding: chunked', chunk, 100_000_000)
    expect(status).toBe(413)
    expect(sent).toBeLessThan(30_000_000)
  })

  test('bad bodies leave no memory behind', async () => {
    const bodies = [
      '['.repeat(10_000),
      `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      `{"a":1,"a":2,"pad":"${'x'.repeat(200_000)}"}`,
      `{"__proto__":{"x":1},"pad":"${'y'.repeat(200_000)}"}`,
    ]
    const round = async () => {
      for (const body of bodies) {
        const { status } = await fetch(`http://127.0.0.1:${port}/v1/submissions/check`, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json' },
        })
        expect([400, 422]).toContain(status)
      }
    }
    const held = () => {
      collect()
      return process.memoryUsage().heapUsed
    }
    await round()
    const before = held()
    for (let n = 0; n < 20; n++) await round()
    // Eighty bodies, 8 MB of text, and several times as much once read, went through between the two.
    expect(held() - before).toBeLessThan(4_000_000)
    expect(Object.prototype).not.toHaveProperty('x')
  })

  test('it still answers', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/health`)
    expect(await response.json()).toEqual({ status: 'ok' })
  })
})

test('the largest bodies are stated in the description', () => {
  expect(JSON.stringify(document)).toContain(String(largest.one))
})
