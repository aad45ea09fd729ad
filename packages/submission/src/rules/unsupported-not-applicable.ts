import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'

/** A fact said not to apply, without evidence that it does not. */
export const unsupportedNotApplicable = submissionRule({
  id: 'SUB-029',
  title: { zh: '不适用须有佐证', en: 'Not applicable is supported' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { definition, entry, path } of subject.known) {
      if (entry.notApplicable === undefined) continue
      look()
      if ((entry.evidence ?? []).length > 0) continue
      const { reason } = entry.notApplicable
      yield {
        code: 'SUB-029',
        params: { ...named(definition), reason },
        at: [subject.place(...path, 'notApplicable')],
        quote: reason,
      }
    }
  },
  bad: [
    {
      input: {
        unit: { facts: { 'litigation.heard': { notApplicable: { reason: '无行政案件' } } } },
      },
      finds: ['无行政案件'],
    },
    {
      input: {
        unit: {
          facts: { 'litigation.heard': { notApplicable: { reason: '无应诉' }, evidence: [] } },
        },
      },
      finds: ['无应诉'],
    },
  ],
  good: [
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { notApplicable: { reason: '无行政案件' }, evidence: ['e1'] },
          },
        },
      },
    },
    { input: { unit: { facts: { 'litigation.heard': { verified: 0 } } } } },
    { input: { unit: { facts: { 'litigation.heard': { notYetDue: true } } } } },
  ],
})
