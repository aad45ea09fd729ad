import { show } from '@fazhi/findings'
import { factsNeeded } from '../check/facts-needed.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'
import { quoteOf } from '../quote-of.js'

/** A value that the unit says and nobody has verified. It blocks where the rulebook reads the fact and accepts only verified ones. */
export const onlyClaimed = submissionRule({
  id: 'SUB-028',
  title: { zh: '自报数须经核实', en: 'Claims are verified' },
  severity: 'warning',
  mayBlock: true,
  remedy: 'confirm',
  basis: ourJudgement,
  *check(subject, look) {
    const { unit, rulebook } = subject
    const needed =
      unit === undefined || rulebook?.policies.unverified !== 'refuse'
        ? new Set<string>()
        : factsNeeded(rulebook, unit.unit, unit.facts)
    for (const { definition, entry, path } of subject.known) {
      if (entry.claimed === undefined) continue
      look()
      if (entry.verified !== undefined) continue
      yield {
        code: 'SUB-028',
        params: { ...named(definition), value: show(entry.claimed) },
        at: [subject.place(...path, 'claimed')],
        quote: quoteOf(entry.claimed),
        ...(needed.has(definition.id) ? { severity: 'error' as const } : {}),
      }
    }
  },
  bad: [
    { input: { unit: { facts: { 'litigation.heard': { claimed: 5 } } } }, finds: ['5'] },
    {
      input: {
        unit: { facts: { 'study.sessions': { claimed: 6 } } },
        reads: ['study.sessions'],
        unverified: 'refuse',
      },
      finds: ['6'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'litigation.heard': { claimed: 5, verified: 4 } } } } },
    { input: { unit: { facts: { 'litigation.heard': { verified: 4 } } } } },
    {
      input: {
        unit: { facts: { 'litigation.heard': { notApplicable: { reason: '无行政案件' } } } },
      },
    },
  ],
})
