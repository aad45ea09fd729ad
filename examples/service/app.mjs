// @ts-check
// 一个小服务：别的系统把填报、报告送来，问“能不能提交”“得多少分”“全市合计多少”。
// A small service: other systems hand in submissions and reports, and ask whether they are ready, what they score, what they add up to.
//
// 没有状态、没有文件、没有数据库：问什么，答什么。每个地址的说明在 openapi.mjs。
// No state, no files, no database: asked and answered. What every address takes and gives stands in openapi.mjs.
import { answerToJson } from '@fazhi/render'
import {
  assess,
  checkReport,
  checkSubmission,
  checkSubmissions,
  decodeReport,
  explain,
  lawsOf,
  message,
  parseSubmission,
  readJson,
  rollUp,
} from '@fazhi/sdk'
import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit } from 'hono/body-limit'
import { openApi } from './openapi.mjs'
import { problem } from './problem.mjs'

/** @import { Catalog, Finding, Language, ResolvedRulebook, Submission } from '@fazhi/sdk' */
/** @import { Context } from 'hono' */

/**
 * @typedef {object} Setting
 * @property {Catalog} catalog
 * @property {ResolvedRulebook} rulebook
 * @property {number} year
 */

/** Largest bodies taken, in bytes. A submission of 60 facts with 40 pieces of evidence has 45,000. */
export const largest = { one: 1_000_000, many: 16_000_000 }

/** @param {Context} c @returns {Language} */
const languageOf = (c) =>
  accepts(c, { header: 'Accept-Language', supports: ['zh-CN', 'zh', 'en'], default: 'zh-CN' }) ===
  'en'
    ? 'en'
    : 'zh-CN'

/** What is told of a finding: enough to show it beside the field it is about. @param {Language} language @returns {(finding: Finding) => object} */
const shown = (language) => (finding) => {
  const at = finding.at[0]
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: message(finding, language),
    ...(at?.kind === 'data' || at?.kind === 'text' ? at : {}),
  }
}

/** A body that cannot be used: the problem to answer with. */
class Refused extends Error {
  /** @param {Response} response */
  constructor(response) {
    super('refused')
    this.response = response
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a JSON body strictly: UTF-8, every name once, no number rounded, not too deep. @param {Context} c */
const bodyOf = async (c) => {
  const language = languageOf(c)
  if (!/^application\/(\w+\+)?json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Refused(problem('wrong-media-type', language, {}, { accept: 'application/json' }))
  let text
  try {
    text = utf8.decode(await c.req.arrayBuffer())
  } catch (error) {
    // What is too large is said by the limit, which breaks off the reading.
    if (!(error instanceof TypeError)) throw error
    throw new Refused(problem('not-json', language))
  }
  const { value, findings } = readJson(text)
  if (findings.length > 0)
    throw new Refused(problem('not-json', language, { findings: findings.map(shown(language)) }))
  return { value, language }
}

/** @param {unknown} value @param {string} under where it stands in a list */
const readAt = (value, under) =>
  parseSubmission(value, { placeOf: (pointer) => ({ kind: 'data', pointer: under + pointer }) })

/** Reads a submission, or refuses it with everything that is wrong with its form. @param {unknown} value @param {Language} language @returns {Submission} */
const submissionOf = (value, language) => {
  const { submission, findings } = readAt(value, '')
  if (submission === undefined)
    throw new Refused(problem('wrong-form', language, { findings: findings.map(shown(language)) }))
  return submission
}

/** @param {Setting} setting */
export const createApp = ({ catalog, rulebook, year }) => {
  const app = new Hono()
  const laws = lawsOf({ catalog, rulebook })
  const document = JSON.stringify(openApi({ year, largest }))
  /** @param {number} maxSize */
  const limit = (maxSize) =>
    bodyLimit({
      maxSize,
      onError: (c) => problem('too-large', languageOf(c), { largest: maxSize }),
    })

  app.get('/health', (c) => c.json({ status: 'ok' }))
  app.get('/openapi.json', (c) => c.body(document, 200, { 'content-type': 'application/json' }))

  app.post('/v1/submissions/check', limit(largest.one), async (c) => {
    const { value, language } = await bodyOf(c)
    const submission = submissionOf(value, language)
    const answer = checkSubmission(submission, { catalog, rulebook, laws, year })
    c.header('content-language', language)
    return c.json(answerToJson(answer, language, message))
  })

  app.post('/v1/submissions/score', limit(largest.many), async (c) => {
    const { value, language } = await bodyOf(c)
    const submissions = listOf(value, language)
    const result = assess(rulebook, submissions)
    c.header('content-language', language)
    return c.json({
      findings: result.findings.map(shown(language)),
      units: result.units.map(({ unit }) => explain(result, unit, { language, catalog })),
    })
  })

  app.post('/v1/roll-up', limit(largest.many), async (c) => {
    const { value, language } = await bodyOf(c)
    const submissions = listOf(value, language)
    // Figures of wrong data are none; a submission of another year would be left out without a word.
    const { verdict, findings } = checkSubmissions(
      submissions.map((submission) => ({ submission })),
      { catalog, year },
    )
    const stops = findings.filter(({ severity }) => severity === 'error')
    if (verdict !== 'ready' && stops.length > 0)
      return problem('wrong-data', language, { findings: stops.map(shown(language)) })
    return c.json(rollUp(submissions, catalog, { year }))
  })

  app.post('/v1/reports/check', limit(largest.one), async (c) => {
    const language = languageOf(c)
    if (!/^text\/(plain|markdown)\b/i.test(c.req.header('content-type') ?? ''))
      return problem('wrong-media-type', language, {}, { accept: 'text/plain, text/markdown' })
    const decoded = decodeReport(new Uint8Array(await c.req.arrayBuffer()))
    if ('rule' in decoded)
      return problem('wrong-form', language, { findings: [shown(language)(decoded)] })
    const profile = c.req.query('profile') ?? 'annual-report'
    const profiles = catalog.profiles.map(({ id }) => id)
    if (!profiles.includes(profile))
      return problem('wrong-form', language, { parameter: 'profile', allowed: profiles })
    const answer = checkReport(decoded.text, { profile, year, catalog })
    c.header('content-language', language)
    return c.json(answerToJson(answer, language, message, { profile, ledger: answer.ledger }))
  })

  const posts = [
    '/v1/submissions/check',
    '/v1/submissions/score',
    '/v1/roll-up',
    '/v1/reports/check',
  ]
  for (const path of posts)
    app.all(path, (c) => problem('wrong-method', languageOf(c), {}, { allow: 'POST' }))
  app.notFound((c) => problem('not-found', languageOf(c)))
  app.onError((error, c) => {
    if (error instanceof Refused) return error.response
    console.error(error)
    return problem('our-fault', languageOf(c))
  })
  return app
}

/** @param {unknown} value @param {Language} language */
const listOf = (value, language) => {
  if (!Array.isArray(value)) throw new Refused(problem('no-list', language))
  const read = value.map((item, index) => readAt(item, `/${index}`))
  const faults = read.flatMap(({ findings }) => findings)
  if (faults.length > 0)
    throw new Refused(problem('wrong-form', language, { findings: faults.map(shown(language)) }))
  return read.flatMap(({ submission }) => submission ?? [])
}
