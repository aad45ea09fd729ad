import type { AbsentPlace } from '@fazhi/model'
import { factsNeeded } from '../check/facts-needed.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'

/** A fact the unit's own table reads, that the unit is the source of, and that is not there. */
export const missingFact = submissionRule({
  id: 'SUB-027',
  title: { zh: '评分要用的事实不缺', en: 'No fact that the score needs is missing' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  notApplicable: (subject) =>
    subject.unit === undefined || subject.rulebook === undefined
      ? { zh: '要有单位的填报和考核细则', en: 'it takes a submission of a unit and a rulebook' }
      : undefined,
  *check(subject, look) {
    const { unit, rulebook } = subject
    if (unit === undefined || rulebook === undefined) return
    for (const fact of factsNeeded(rulebook, unit.unit, unit.facts)) {
      const definition = subject.facts.get(fact)
      if (definition?.source !== 'unit') continue
      look()
      if (Object.hasOwn(unit.facts, fact)) continue
      const beside = subject.place('facts')
      const absent: AbsentPlace = {
        kind: 'absent',
        ...(beside.file === undefined ? {} : { file: beside.file }),
        expected: `/facts/${fact}`,
      }
      yield {
        code: 'SUB-027',
        params: { ...named(definition), unit: unit.unit.name.zh },
        at: [absent, beside],
        quote: fact,
        ...(rulebook.policies.missing === 'noPoints' ? { severity: 'warning' as const } : {}),
      }
    }
  },
  bad: [
    {
      input: { unit: { facts: {} }, reads: ['litigation.heard', 'litigation.headAppeared'] },
      finds: ['litigation.headAppeared', 'litigation.heard'],
    },
    {
      input: { unit: { facts: {} }, reads: ['study.sessions'], missing: 'noPoints' },
      finds: ['study.sessions'],
    },
  ],
  good: [
    {
      input: {
        unit: { facts: { 'litigation.heard': { verified: 0 } } },
        reads: ['litigation.heard'],
      },
    },
    {
      input: {
        unit: { facts: { 'litigation.heard': { notApplicable: { reason: '无行政案件' } } } },
        reads: ['litigation.heard'],
      },
    },
    {
      input: { unit: { facts: {} }, reads: ['litigation.lost'] },
      why: 'the court is the source, so the unit owes nothing',
    },
    { input: { unit: { facts: {} } }, why: 'without a rulebook nothing is needed' },
  ],
})
