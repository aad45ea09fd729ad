// @ts-check
// 本服务的说明（OpenAPI 3.1），在 /openapi.json 取得。填报和回答的格式直接用公布的 JSON Schema。
// What this service takes and gives (OpenAPI 3.1), served at /openapi.json. Submissions and answers are described by the published schemas.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { problems } from './problem.mjs'

const { resolve } = createRequire(import.meta.url)
/** @param {string} path */
const schema = (path) => JSON.parse(readFileSync(resolve(path), 'utf8'))

/** @param {string} name */
const ref = (name) => ({ $ref: `#/components/schemas/${name}` })
/** @param {object} of */
const json = (of) => ({ content: { 'application/json': { schema: of } } })
/** @param {...keyof typeof problems} names */
const refusals = (...names) =>
  Object.fromEntries(
    names.map((name) => [
      problems[name].status,
      {
        description: `${problems[name].title['zh-CN']} / ${problems[name].title.en}`,
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  )

const language = {
  name: 'Accept-Language',
  in: 'header',
  description: '回答用中文（zh-CN，默认）还是英文（en） / Chinese (default) or English',
  schema: { type: 'string', examples: ['zh-CN', 'en'] },
}

/** An address that takes JSON. @param {{ summary: string, most: number, body: object, answer: object }} about */
const post = ({ summary, most, body, answer }) => ({
  post: {
    summary,
    parameters: [language],
    requestBody: {
      required: true,
      description: `不超过 ${most} 字节 / at most ${most} bytes`,
      ...json(body),
    },
    responses: {
      200: answer,
      ...refusals('not-json', 'too-large', 'wrong-media-type', 'wrong-form'),
    },
  },
})

/** @param {{ year: number, largest: { one: number, many: number } }} about */
export const openApi = ({ year, largest }) => ({
  openapi: '3.1.1',
  info: {
    title: 'fazhi example service',
    version: '1',
    description: `检查填报和报告、计分、汇总，${year} 年度。 / Checks submissions and reports, scores and adds up, for ${year}.`,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  paths: {
    '/health': {
      get: {
        summary: '是否在运行 / Whether it runs',
        responses: { 200: { description: '在运行 / It does' } },
      },
    },
    '/v1/submissions/check': post({
      summary: '这份填报能不能提交 / Is this submission ready?',
      most: largest.one,
      body: ref('Submission'),
      answer: {
        description: '结论、逐条问题及其位置、应做的事 / Verdict, findings with places, plan',
        ...json(ref('Answer')),
      },
    }),
    '/v1/submissions/score': post({
      summary: '这些填报各得多少分，为什么 / What do these submissions score, and why?',
      most: largest.many,
      body: { type: 'array', items: ref('Submission') },
      answer: { description: '每个单位的得分及逐项理由 / Score and reasons of every unit' },
    }),
    '/v1/roll-up': post({
      summary: '这些填报合计多少 / What do these submissions add up to?',
      most: largest.many,
      body: { type: 'array', items: ref('Submission') },
      answer: { description: '各项合计，由哪些单位而来 / The figures, and from which units' },
    }),
    '/v1/reports/check': {
      post: {
        summary: '这份报告能不能提交 / Is this report ready?',
        parameters: [
          language,
          {
            name: 'profile',
            in: 'query',
            description: '哪一种报告 / Which kind of report',
            schema: { type: 'string', default: 'annual-report' },
          },
        ],
        requestBody: {
          required: true,
          description: `不超过 ${largest.one} 字节 / at most ${largest.one} bytes`,
          content: {
            'text/plain': { schema: { type: 'string' } },
            'text/markdown': { schema: { type: 'string' } },
          },
        },
        responses: {
          200: {
            description:
              '结论、问题、必备内容、数字台账 / Verdict, findings, mandatory items, ledger',
            ...json(ref('Answer')),
          },
          ...refusals('too-large', 'wrong-media-type', 'wrong-form'),
        },
      },
    },
  },
  components: {
    schemas: {
      Submission: { oneOf: [ref('UnitSubmission'), ref('CitySubmission')] },
      UnitSubmission: schema('@fazhi/model/schemas/unit-submission.schema.json'),
      CitySubmission: schema('@fazhi/model/schemas/city-submission.schema.json'),
      Answer: {
        $id: 'https://unpkg.com/@fazhi/render/schemas/answer.schema.json',
        ...schema('@fazhi/render/schemas/answer.schema.json'),
      },
      Problem: {
        type: 'object',
        required: ['type', 'title', 'status'],
        properties: {
          type: { type: 'string', format: 'uri' },
          title: { type: 'string' },
          status: { type: 'integer' },
          findings: { type: 'array', items: { type: 'object' } },
        },
      },
    },
  },
})
