import { show } from '@fazhi/findings'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'
import { quoteOf } from '../quote-of.js'

/** An entry that says two things at once, or nothing. */
export const contradictoryEntry = submissionRule({
  id: 'SUB-030',
  title: { zh: '每项事实只有一种说法', en: 'An entry says one thing' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { definition, entry, path } of subject.known) {
      look()
      const at = [subject.place(...path)] as const
      const value = entry.verified ?? entry.claimed ?? entry.files
      const excused = entry.notApplicable !== undefined || entry.notYetDue === true
      if (excused && value !== undefined)
        yield {
          code: 'SUB-030.both',
          params: { ...named(definition), value: show(value) },
          at,
          quote: quoteOf(value),
        }
      if (!excused && value === undefined)
        yield { code: 'SUB-030.nothing', params: named(definition), at, quote: definition.id }
    }
  },
  bad: [
    {
      input: {
        unit: { facts: { 'litigation.heard': { claimed: 2, notApplicable: { reason: '无' } } } },
      },
      finds: ['2'],
    },
    {
      input: { unit: { facts: { 'litigation.heard': { verified: 3, notYetDue: true } } } },
      finds: ['3'],
    },
    {
      input: { unit: { facts: { 'litigation.heard': { note: '待补' } } } },
      finds: ['litigation.heard'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'enforcement.files': { files: [] } } } } },
    { input: { unit: { facts: { 'litigation.heard': { claimed: 2, note: '含再审' } } } } },
    { input: { unit: { facts: { 'litigation.heard': { notApplicable: { reason: '无' } } } } } },
    { input: { unit: { facts: { 'litigation.heard': { notYetDue: true } } } } },
  ],
})
