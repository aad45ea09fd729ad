import { nearest } from '@fazhi/findings'
import { type CaseFile, daysOfYear } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'

const files = (...list: readonly CaseFile[]) => ({
  unit: { facts: { 'enforcement.files': { files: list } } },
})

/** Case files handed in one by one: each number once, closed in the year, and nothing found in them that no rule knows. */
export const fileList = submissionRule({
  id: 'SUB-080',
  title: { zh: '案卷逐卷可核', en: 'Case files can be told apart and read' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const { first, last } = daysOfYear(subject.year)
    for (const { definition, entry, path } of subject.known) {
      const seen = new Map<string, number>()
      for (const [index, { file, closed, facts }] of (entry.files ?? []).entries()) {
        look()
        const at = [...path, 'files', index] as const
        const params = { ...named(definition), file }
        const before = seen.get(file)
        if (before === undefined) seen.set(file, index)
        else
          yield {
            code: 'SUB-080.twice',
            params,
            at: [subject.place(...at, 'file'), subject.place(...path, 'files', before, 'file')],
            quote: file,
          }
        if (closed !== undefined && (closed < first || closed > last))
          yield {
            code: 'SUB-080.day',
            params: { ...params, date: closed, year: subject.year },
            at: [subject.place(...at, 'closed')],
            quote: closed,
          }
        // What a file is asked stands in the rulebook alone.
        if (subject.rulebook === undefined) continue
        for (const fact of Object.keys(facts)) {
          if (subject.facts.has(fact)) continue
          const expected = nearest(fact, [...subject.facts.keys()])
          yield {
            code: 'SUB-080.fact',
            params: { ...params, found: fact },
            at: [subject.place(...at, 'facts', fact)],
            quote: fact,
            ...(expected === undefined ? {} : { expected }),
          }
        }
      }
    }
  },
  bad: [
    {
      input: files({ file: '2021-1', facts: {} }, { file: '2021-1', facts: {} }),
      finds: ['2021-1'],
    },
    { input: files({ file: '1', closed: '2020-12-31', facts: {} }), finds: ['2020-12-31'] },
    {
      input: {
        ...files({ file: '1', facts: { 'cover.gasp': { verified: 1 } } }),
        reads: ['enforcement.files'],
      },
      finds: ['cover.gasp'],
    },
  ],
  good: [
    { input: files({ file: '1', closed: '2021-01-01', facts: {} }, { file: '2', facts: {} }) },
    { input: files() },
    {
      input: files({ file: '1', facts: { 'cover.gaps': { verified: 1 } } }),
      why: 'without the rulebook nobody knows what a file is asked',
    },
  ],
})
