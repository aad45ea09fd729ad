import type { Evidence } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'

/** The matter a fact belongs to: the first part of its id. A case index speaks of all facts of its matter by nature. */
const matterOf = (fact: string): string => fact.split('.')[0] ?? fact

/** One paper for facts of several matters, or one file under several ids. It may be right; a person should know. */
export const evidenceReused = submissionRule({
  id: 'SUB-034',
  title: { zh: '一份佐证用于几项事实', en: 'Evidence used more than once' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  basis: ourJudgement,
  *check(subject, look) {
    const used = new Map<string, { fact: string; path: readonly (string | number)[] }[]>()
    for (const set of subject.sets)
      for (const [fact, entry] of Object.entries(set.entries))
        for (const [index, id] of (entry.evidence ?? []).entries())
          used.set(id, [
            ...(used.get(id) ?? []),
            { fact, path: [...set.path, fact, 'evidence', index] },
          ])
    for (const [evidence, uses] of used) {
      look()
      const facts = [...new Set(uses.map((use) => use.fact))]
      const [first, ...others] = uses
      if (new Set(facts.map(matterOf)).size < 2 || first === undefined) continue
      yield {
        code: 'SUB-034',
        params: { evidence, facts },
        at: [subject.place(...first.path), ...others.map((other) => subject.place(...other.path))],
        quote: evidence,
      }
    }
    const files = new Map<string, [number, Evidence][]>()
    for (const [index, paper] of subject.submission.evidence.entries())
      if (paper.sha256 !== undefined)
        files.set(paper.sha256, [...(files.get(paper.sha256) ?? []), [index, paper]])
    for (const papers of files.values()) {
      look()
      const [first, ...others] = papers
      if (first === undefined || others.length === 0) continue
      yield {
        code: 'SUB-034.file',
        params: { evidence: papers.map(([, paper]) => paper.title) },
        at: [
          subject.place('evidence', first[0]),
          ...others.map(([index]) => subject.place('evidence', index)),
        ],
        quote: first[1].id,
      }
    }
  },
  bad: [
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { verified: 5, evidence: ['e1'] },
            'study.sessions': { verified: 6, evidence: ['e1'] },
          },
        },
      },
      finds: ['e1'],
    },
    {
      input: {
        unit: {
          evidence: ['a', 'b'].map((id) => ({
            id,
            kind: 'minutes',
            title: id,
            body: '青石镇',
            date: '2021-05-01',
            sha256: '0'.repeat(64),
          })),
        },
      },
      finds: ['a'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'litigation.heard': { verified: 5, evidence: ['e1'] } } } } },
    { input: { unit: { facts: {} } } },
    {
      input: {
        city: {
          units: {
            'township-07': { 'litigation.lost': { verified: 0, evidence: ['e1'] } },
            'township-08': { 'litigation.lost': { verified: 1, evidence: ['e1'] } },
          },
        },
      },
      why: "one paper about one fact of many units is what a city's statistics are",
    },
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { verified: 5, evidence: ['e1'] },
            'litigation.headAppeared': { verified: 5, evidence: ['e1'] },
          },
        },
      },
      why: 'a case index shows both the hearings and who came',
    },
  ],
})
