import { catalog } from '@fazhi/catalog'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../src/index.js'
import { reportRules } from '../src/rules/index.js'
import { corpusText, hasCorpus } from './corpus.js'

/** Characters a stretch must have before it counts as the sample's own wording. */
const own = 12

const sample = hasCorpus ? corpusText('report-2021-county-city.txt') : ''
const hit = new Set(
  hasCorpus
    ? checkReport(sample, { profile: 'situation-report', catalog }).findings.map(({ rule }) => rule)
    : [],
)

/** Whether an example says in a clause what the sample says there. */
const fromSample = (text: string): boolean =>
  text.split(/[，。；：\n]/).some((clause) => clause.length >= own && sample.includes(clause))

describe.skipIf(!hasCorpus)(
  'rules that fire on the sample report (needs the shared corpus)',
  () => {
    test.each(reportRules.filter(({ id }) => hit.has(id)).map((rule) => [rule.id, rule] as const))(
      '%s has at least three faulty examples from elsewhere',
      (_, rule) => {
        const elsewhere = rule.bad.filter(({ input }) => !fromSample(input.text))
        expect(elsewhere.length).toBeGreaterThanOrEqual(3)
      },
    )
  },
)
