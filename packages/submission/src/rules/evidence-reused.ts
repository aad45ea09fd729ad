import { type Evidence, label } from '@fazhi/model'
import type { ItemNeeded } from '../check/facts-needed.js'
import { ourJudgement, submissionRule } from '../check/rule.js'

interface Use {
  readonly fact: string
  readonly path: readonly (string | number)[]
}

/** The matter a fact belongs to: the first part of its id. A case index speaks of all facts of its matter by nature. */
const matterOf = (fact: string): string => fact.split('.')[0] ?? fact

/** The scored items that read a fact; nothing where no table is at hand, or none of its items reads it. */
const readersOf = (items: readonly ItemNeeded[], fact: string): readonly ItemNeeded[] =>
  items.filter(({ facts }) => facts.includes(fact))

/** Whether one paper about both is what the two are: they stand under one item, or, where no item reads one of them, are of one matter. */
const belongTogether = (items: readonly ItemNeeded[], one: string, other: string): boolean => {
  const ofOne = readersOf(items, one)
  const ofOther = readersOf(items, other)
  return ofOne.length === 0 || ofOther.length === 0
    ? matterOf(one) === matterOf(other)
    : ofOne.some((item) => ofOther.includes(item))
}

/** Whether facts are of one thing: each belongs to another of them, and so on to all. */
const areOfOneThing = (items: readonly ItemNeeded[], facts: readonly string[]): boolean => {
  const [first, ...others] = facts
  const reached = first === undefined ? [] : [first]
  let left = others
  for (const fact of reached) {
    const near = left.filter((other) => belongTogether(items, fact, other))
    reached.push(...near)
    left = left.filter((other) => !near.includes(other))
  }
  return left.length === 0
}

/** Papers that are one file: of one digest, at one path or at one address. Each group is told once. */
const sameFiles = (papers: readonly Evidence[]): readonly (readonly number[])[] => {
  const groups = new Map<string, readonly number[]>()
  for (const key of ['sha256', 'file', 'url'] as const) {
    const byKey = new Map<string, number[]>()
    for (const [index, paper] of papers.entries()) {
      const value = paper[key]
      if (value !== undefined) byKey.set(value, [...(byKey.get(value) ?? []), index])
    }
    for (const group of byKey.values()) if (group.length > 1) groups.set(group.join(' '), group)
  }
  return [...groups.values()]
}

/** One paper for facts of several matters, or one file under several ids. It may be right; a person should know. */
export const evidenceReused = submissionRule({
  id: 'SUB-034',
  title: { zh: '一份佐证用于几项事实', en: 'Evidence used more than once' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  basis: ourJudgement,
  *check(subject, look) {
    const used = new Map<string, Use[]>()
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
      if (first === undefined || facts.length < 2) continue
      const items = subject.items()
      if (areOfOneThing(items, facts)) continue
      const titles = [
        ...new Set(facts.flatMap((fact) => readersOf(items, fact)).map(({ item }) => item.title)),
      ]
      yield {
        ...(titles.length < 2
          ? { code: 'SUB-034' as const, params: { evidence, facts } }
          : {
              code: 'SUB-034.items' as const,
              params: {
                evidence,
                items: titles.map(({ zh }) => zh),
                itemsEn: titles.map((title) => label(title, 'en')),
              },
            }),
        at: [subject.place(...first.path), ...others.map((other) => subject.place(...other.path))],
        quote: evidence,
      }
    }
    const { evidence: listed } = subject.submission
    if (listed.length > 0) look()
    for (const group of sameFiles(listed)) {
      const papers = group.flatMap((index) => listed[index] ?? [])
      const [first, ...others] = group.map((index) => subject.place('evidence', index))
      if (first === undefined) continue
      yield {
        code: 'SUB-034.file',
        params: { evidence: papers.map((paper) => paper.title) },
        at: [first, ...others],
        quote: papers[0]?.id ?? '',
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
          facts: {
            'leadership.sessions': { verified: 4, evidence: ['e1'] },
            'leadership.plan': { verified: true, evidence: ['e1'] },
          },
        },
        reads: ['leadership.sessions', 'leadership.plan'],
      },
      finds: ['e1'],
      why: 'of one matter, and two items of the table',
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
            url: 'https://example.cn/minutes.pdf',
            sha256: (id === 'a' ? '0' : '1').repeat(64),
          })),
        },
      },
      finds: ['a'],
      why: 'one address under two ids',
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
