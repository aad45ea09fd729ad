import { catalog } from '@fazhi/catalog'
import { acknowledgementOf, defineRule } from '@fazhi/findings'
import { InternalError } from '@fazhi/model'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { checkSubmission, type SubmissionSubject, submissionSchema } from '../src/index.js'
import { township } from './example.js'

/** A library that has never heard of us: it knows the interface of the standard and nothing else. */
const accepts = async <Schema extends StandardSchemaV1>(
  schema: Schema,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<Schema>> => {
  const result = await schema['~standard'].validate(value)
  if (result.issues === undefined) return result.value as StandardSchemaV1.InferOutput<Schema>
  throw new Error(
    result.issues.map(({ message, path = [] }) => `${path.join('.')}: ${message}`).join('\n'),
  )
}

const own = {
  outcome: 'fail',
  severity: 'error',
  remedy: 'correct',
  phases: ['submit'],
  basis: { authority: 'localNotice' },
  bad: [{ input: undefined, finds: [] }],
  good: [{ input: undefined }, { input: undefined }, { input: undefined }],
} as const

const falls = defineRule<SubmissionSubject, { 'OWN-001': object }, undefined>({
  ...own,
  id: 'OWN-001',
  title: { zh: '出错的规则', en: 'A rule that fails' },
  messages: { 'OWN-001': { 'zh-CN': '……', en: '…' } },
  // biome-ignore lint/correctness/useYield: it throws before it finds anything
  *check() {
    throw new RangeError('out of reach')
  },
})

const shortName = defineRule<SubmissionSubject, { 'OWN-002': { name: string } }, undefined>({
  ...own,
  id: 'OWN-002',
  title: { zh: '单位名称要全', en: 'Whole names of units' },
  messages: { 'OWN-002': { 'zh-CN': '“{name}”不是全称。', en: '"{name}" is no whole name.' } },
  *check({ unit, place }, look) {
    look()
    const name = unit?.unit.name.zh ?? ''
    if (name.length < 2)
      yield { code: 'OWN-002', params: { name }, at: [place('unit', 'name', 'zh')], quote: name }
  },
})

const inChinese = submissionSchema({ language: 'zh-CN', catalog, year: 2021 })
const issuesOf = (value: unknown, schema = inChinese) => schema['~standard'].validate(value).issues

describe('a validator of submissions for libraries that know Standard Schema', () => {
  test('it names the version and who made it', () => {
    expect(inChinese['~standard'].version).toBe(1)
    expect(inChinese['~standard'].vendor).toBe('fazhi')
    expectTypeOf(inChinese).toExtend<StandardSchemaV1>()
  })

  test('a sound submission comes back as it is', async () => {
    expect(await accepts(inChinese, structuredClone(township))).toEqual(township)
  })

  test('a fault of form is refused with our words and its path; an index of a list is a number', () => {
    const value = { ...township, evidence: [{ ...township.evidence[0], date: '2021-02-30' }] }
    expect(issuesOf(value)).toEqual([
      {
        message: '“2021-02-30”不是日期，请按“年-月-日”写，如 2021-03-01，且须为历法上有的日子。',
        path: ['evidence', 0, 'date'],
      },
    ])
  })

  test('the language is chosen when the schema is made', () => {
    const inEnglish = submissionSchema({ language: 'en', catalog, year: 2021 })
    const value = { ...township, year: 2020 }
    expect(issuesOf(value)?.map(({ path }) => path)).toEqual(
      issuesOf(value, inEnglish)?.map(({ path }) => path),
    )
    expect(issuesOf(value)?.[0]?.message).toMatch(/2021/)
    expect(issuesOf(value, inEnglish)?.[0]?.message).toMatch(/^[ -~]*2021[ -~]*$/)
  })

  test('what the form allows and the laws of the field forbid is refused, too', () => {
    const heads = { 'court.cases': { verified: 3 }, 'court.headAppeared': { verified: 4 } }
    const broken = { ...township, facts: { ...heads, 'no.suchFact': { verified: 1 } } }
    const formOnly = submissionSchema({ language: 'zh-CN' })
    expect(issuesOf(broken, formOnly)).toBeUndefined()
    expect(issuesOf(broken)?.map(({ path }) => path?.join('.'))).toContain('facts.no.suchFact')
  })

  test.each([null, undefined, 7, 'text', [], Number.NaN, () => 0, Symbol('x'), new Map()])(
    '%s is refused in words, about the whole',
    (value) => {
      const [issue] = issuesOf(value) ?? []
      expect(issue?.message).toMatch(/\p{Script=Han}/u)
      expect(issue?.path).toBeUndefined()
    },
  )

  test('a warning is no reason to refuse', () => {
    const value = { ...township, facts: { 'study.sessions': { claimed: 6 } } }
    expect(checkSubmission(value, { catalog, year: 2021 }).findings).not.toEqual([])
    expect(issuesOf(value)).toBeUndefined()
  })

  test('what somebody answers for is no reason to refuse', () => {
    const value = {
      ...township,
      facts: { 'study.sessions': { verified: 6, evidence: ['old'] } },
      evidence: [
        {
          id: 'old',
          kind: 'minutes' as const,
          title: '会议纪要',
          body: '青石镇',
          date: '2020-12-30',
        },
      ],
    }
    const [finding] = checkSubmission(value, { catalog, year: 2021 }).findings
    if (finding === undefined) throw new InternalError('nothing to confirm')
    expect(issuesOf(value)).toHaveLength(1)
    const by = { reason: '会议在年末召开', person: '青石镇某办', date: '2022-01-10' }
    const schema = submissionSchema({
      language: 'zh-CN',
      catalog,
      year: 2021,
      date: '2022-01-12',
      acknowledgements: { acknowledgements: 1, confirmations: [acknowledgementOf(finding, by)] },
    })
    expect(issuesOf(value, schema)).toBeUndefined()
  })

  test('a rule that could have blocked and did not finish refuses: nobody knows whether the submission is ready', () => {
    const schema = submissionSchema({ language: 'zh-CN', catalog, year: 2021, rules: [falls] })
    expect(issuesOf(township, schema)).toEqual([
      { message: 'OWN-001: 规则出错，没有查完：out of reach' },
    ])
  })

  test('a rule of one’s own speaks in its own words', () => {
    const schema = submissionSchema({ language: 'en', catalog, year: 2021, rules: [shortName] })
    const value = { ...township, unit: { ...township.unit, name: { zh: '镇' } } }
    expect(issuesOf(value, schema)).toEqual([
      { message: '"镇" is no whole name.', path: ['unit', 'name', 'zh'] },
    ])
  })
})
