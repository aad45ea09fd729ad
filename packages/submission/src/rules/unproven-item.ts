import { label } from '@fazhi/model'
import { itemsNeeded } from '../check/facts-needed.js'
import { ourJudgement, submissionRule } from '../check/rule.js'

/** Items that ask for evidence, and none of the facts the unit gives for them names a piece. One finding a submission. */
export const unprovenItem = submissionRule({
  id: 'SUB-056',
  title: { zh: '计分项目有佐证', en: 'A scored item is supported' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  notApplicable: (subject) =>
    subject.unit === undefined || subject.rulebook === undefined
      ? { zh: '要有单位的填报和考核细则', en: 'it takes a submission of a unit and a rulebook' }
      : undefined,
  *check({ unit, rulebook, place }, look) {
    if (unit === undefined || rulebook === undefined) return
    const unproven = itemsNeeded(rulebook, unit.unit, unit.facts).flatMap(({ item, facts }) => {
      if (item.evidence.length === 0) return []
      // What is missing or does not apply is asked for elsewhere; what others know, they prove.
      const given = facts.filter((fact) => {
        const entry = Object.hasOwn(unit.facts, fact) ? unit.facts[fact] : undefined
        return (entry?.claimed ?? entry?.verified) !== undefined
      })
      if (given.length === 0) return []
      look()
      const isProven = given.some((fact) => (unit.facts[fact]?.evidence ?? []).length > 0)
      return isProven ? [] : [{ item, given }]
    })
    const places = [...new Set(unproven.flatMap(({ given }) => given))].map((fact) =>
      place('facts', fact),
    )
    const [first, ...others] = places
    if (first === undefined) return
    yield {
      code: 'SUB-056',
      params: {
        items: unproven.map(({ item }) => item.title.zh),
        itemsEn: unproven.map(({ item }) => label(item.title, 'en')),
      },
      at: [first, ...others],
      quote: unproven.map(({ item }) => item.id).join(' '),
    }
  },
  bad: [
    {
      input: {
        unit: { facts: { 'study.sessions': { claimed: 6, verified: 6 } } },
        reads: ['study.sessions', 'litigation.heard'],
        shows: ['studyRecord'],
      },
      finds: ['study.sessions'],
      why: 'the other item has no figure yet',
    },
  ],
  good: [
    {
      input: {
        unit: { facts: { 'study.sessions': { claimed: 6, evidence: ['e1'] } } },
        reads: ['study.sessions'],
        shows: ['studyRecord'],
      },
    },
    {
      input: {
        unit: { facts: { 'study.sessions': { claimed: 6 } } },
        reads: ['study.sessions'],
      },
      why: 'the item asks for no evidence',
    },
    {
      input: {
        unit: { facts: { 'study.sessions': { notApplicable: { reason: '当年设立' } } } },
        reads: ['study.sessions'],
        shows: ['studyRecord'],
      },
    },
    { input: { unit: { facts: { 'study.sessions': { claimed: 6 } } } }, why: 'no rulebook' },
  ],
})
