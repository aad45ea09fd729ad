import type { Principal } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { documentOf, meetingOf } from './record-examples.js'

type Listed = readonly { readonly id: string }[]

/** Two pieces of evidence, two principals, or two records of one list under one id: what refers to it could mean either. */
export const doubledId = submissionRule({
  id: 'SUB-035',
  title: { zh: '代号不重复', en: 'Ids are used once' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const { evidence, records = {} } = subject.submission
    const lists: readonly (readonly [path: readonly string[], entries: Listed])[] = [
      [['principals'], subject.unit?.principals ?? []],
      [['evidence'], evidence],
      ...Object.entries<Listed>(records).map(
        ([list, entries]) => [['records', list], entries] as const,
      ),
    ]
    for (const [path, entries] of lists) {
      const seen = new Map<string, number>()
      for (const [index, { id }] of entries.entries()) {
        look()
        const before = seen.get(id)
        if (before === undefined) seen.set(id, index)
        else
          yield {
            code: 'SUB-035',
            params: { id },
            at: [subject.place(...path, index, 'id'), subject.place(...path, before, 'id')],
            quote: id,
          }
      }
    }
  },
  bad: [
    {
      input: {
        unit: {
          evidence: ['甲', '乙'].map((title) => ({
            id: 'e1',
            kind: 'minutes',
            title,
            body: '青石镇',
            date: '2021-05-01',
          })),
        },
      },
      finds: ['e1'],
    },
    {
      input: {
        unit: {
          principals: (['townshipPartyPrincipal', 'townshipGovernmentPrincipal'] as const).map(
            (role): Principal => ({ id: 'head', name: '甲', role, term: { from: '2020-01-01' } }),
          ),
        },
      },
      finds: ['head'],
    },
    {
      input: {
        city: {
          records: { meetings: [meetingOf(), meetingOf({ id: 'sixth' }), meetingOf()] },
        },
      },
      finds: ['fifth'],
    },
  ],
  good: [
    { input: {} },
    { input: { unit: { evidence: [] } } },
    {
      input: {
        unit: {
          records: { meetings: [meetingOf({ id: 'plan' })], documents: [documentOf()] },
        },
      },
      why: 'a meeting and a document are looked up apart',
    },
    {
      input: {
        unit: {
          evidence: ['e1', 'e2'].map((id) => ({
            id,
            kind: 'minutes',
            title: '纪要',
            body: '青石镇',
            date: '2021-05-01',
          })),
        },
      },
    },
  ],
})
