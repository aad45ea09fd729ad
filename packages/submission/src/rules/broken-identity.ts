import type { FactEntry } from '@fazhi/model'
import { countOf } from '../check/count-of.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import type { FactSet, Subject } from '../check/subject.js'
import { type Identity, identities } from '../data/identities.js'

type Layer = (entry: FactEntry) => FactEntry['claimed']

/** What is believed: the verified value, else the claim. Then the claims among themselves, where a unit contradicts itself. */
const layers: readonly Layer[] = [
  (entry) => entry.verified ?? entry.claimed,
  (entry) => entry.claimed,
]

/** Sum of a side, or nothing when a term is missing: what is not known contradicts nothing. */
const sumOf = (facts: readonly string[], set: FactSet, layer: Layer): bigint | undefined => {
  let sum = 0n
  for (const fact of facts) {
    const entry = Object.hasOwn(set.entries, fact) ? set.entries[fact] : undefined
    const value = entry === undefined ? undefined : layer(entry)
    const count = value === undefined ? undefined : countOf(value)
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}

const broken = (identity: Identity, set: FactSet, layer: Layer) => {
  const left = sumOf(identity.left, set, layer)
  const right = sumOf(identity.right, set, layer)
  if (left === undefined || right === undefined) return undefined
  const holds = identity.rel === '=' ? left === right : left <= right
  return holds ? undefined : { left, right }
}

const names = (subject: Subject, facts: readonly string[], language: 'zh' | 'en'): string =>
  facts
    .map((fact) => {
      const name = subject.facts.get(fact)?.name
      return `“${(language === 'en' ? name?.en : name?.zh) ?? name?.zh ?? fact}”`
    })
    .join(language === 'en' ? ' + ' : '＋')

/** Counts that cannot all be true: more appearances than hearings, more concluded than there were. */
export const brokenIdentity = submissionRule({
  id: 'SUB-031',
  title: { zh: '数据之间不矛盾', en: 'Counts do not contradict each other' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const set of subject.sets) {
      // A broken identity explains every narrower one over its own facts; one fault is said once.
      const said: string[][] = []
      for (const identity of identities) {
        const facts = [...identity.left, ...identity.right]
        if (facts.some((fact) => !Object.hasOwn(set.entries, fact))) continue
        look()
        if (said.some((wider) => facts.every((fact) => wider.includes(fact)))) continue
        const sides = layers.map((layer) => broken(identity, set, layer)).find((found) => found)
        if (sides === undefined) continue
        said.push(facts)
        const [first = '', ...others] = facts
        yield {
          code: identity.rel === '=' ? 'SUB-031.equal' : 'SUB-031',
          params: {
            left: names(subject, identity.left, 'zh'),
            leftEn: names(subject, identity.left, 'en'),
            leftValue: String(sides.left),
            right: names(subject, identity.right, 'zh'),
            rightEn: names(subject, identity.right, 'en'),
            rightValue: String(sides.right),
          },
          at: [
            subject.place(...set.path, first),
            ...others.map((fact) => subject.place(...set.path, fact)),
          ],
          quote: String(sides.left),
          expected: `${identity.rel === '=' ? '' : '≤ '}${sides.right}`,
        }
      }
    }
  },
  bad: [
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { verified: 4 },
            'litigation.headAppeared': { verified: 5 },
          },
        },
      },
      finds: ['5'],
    },
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { claimed: 4, verified: 6 },
            'litigation.headAppeared': { claimed: 5, verified: 5 },
          },
        },
      },
      finds: ['5'],
      why: 'the claims contradict each other although what was verified does not',
    },
    {
      input: {
        city: {
          facts: {
            'reconsideration.received': { verified: 40 },
            'reconsideration.accepted': { verified: 35 },
            'reconsideration.refused': { verified: 6 },
          },
        },
      },
      finds: ['41'],
    },
    {
      input: {
        city: {
          facts: {
            'reconsideration.carriedIn': { verified: 5 },
            'reconsideration.accepted': { verified: 35 },
            'reconsideration.concluded': { verified: 41 },
            'reconsideration.carriedOver': { verified: 4 },
          },
        },
      },
      finds: ['45'],
      why: 'one finding, although concluded alone is too many as well',
    },
  ],
  good: [
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { verified: 5 },
            'litigation.headAppeared': { verified: 5 },
            'litigation.principalAppeared': { verified: 0 },
          },
        },
      },
    },
    { input: { unit: { facts: { 'litigation.headAppeared': { verified: 5 } } } } },
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { notApplicable: { reason: '无行政案件' } },
            'litigation.headAppeared': { verified: 0 },
          },
        },
      },
    },
    {
      input: {
        city: {
          facts: {
            'reconsideration.carriedIn': { verified: 5 },
            'reconsideration.accepted': { verified: 35 },
            'reconsideration.concluded': { verified: 36 },
            'reconsideration.carriedOver': { verified: 4 },
          },
        },
      },
    },
  ],
})
