import type { Principal } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'

/** Two pieces of evidence, or two principals, under one id: what refers to it could mean either. */
export const doubledId = submissionRule({
  id: 'SUB-035',
  title: { zh: '代号不重复', en: 'Ids are used once' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const lists = {
      principals: subject.unit?.principals ?? [],
      evidence: subject.submission.evidence,
    }
    for (const [list, records] of Object.entries(lists)) {
      const seen = new Map<string, number>()
      for (const [index, { id }] of records.entries()) {
        look()
        const before = seen.get(id)
        if (before === undefined) seen.set(id, index)
        else
          yield {
            code: 'SUB-035',
            params: { id },
            at: [subject.place(list, index, 'id'), subject.place(list, before, 'id')],
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
  ],
  good: [
    { input: {} },
    { input: { unit: { evidence: [] } } },
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
