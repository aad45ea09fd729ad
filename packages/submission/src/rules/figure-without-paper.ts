import { type FactEntry, type Language, label, type UnitSubmission } from '@fazhi/model'
import type { ItemNeeded } from '../check/facts-needed.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import type { Subject } from '../check/subject.js'

/** Whether an entry counts something that a paper could show: what did not happen leaves none. */
const countsSomething = (entry: FactEntry | undefined): boolean => {
  const value = entry?.verified ?? entry?.claimed
  if (value === undefined || value === false || value === 0) return false
  return !Array.isArray(value) || value.some((one) => one !== 0)
}

const entryOf = (unit: UnitSubmission, fact: string): FactEntry | undefined =>
  Object.hasOwn(unit.facts, fact) ? unit.facts[fact] : undefined

/** An item that has papers, with the figures that list none of their own. */
interface Half {
  readonly item: ItemNeeded['item']
  readonly given: readonly string[]
  readonly bare: readonly string[]
}

const halfOf = (unit: UnitSubmission, { item, facts }: ItemNeeded): Half => {
  const given = facts.filter((fact) => countsSomething(entryOf(unit, fact)))
  const bare = given.filter((fact) => (entryOf(unit, fact)?.evidence ?? []).length === 0)
  return { item, given, bare }
}

/** An item as the message says it: how many of its figures, and which. */
const sayHalf = ({ facts }: Subject, { item, given, bare }: Half, language: Language): string => {
  const names = bare.map((fact) => {
    const name = facts.get(fact)?.name
    return name === undefined ? fact : label(name, language)
  })
  const title = label(item.title, language)
  return language === 'zh-CN'
    ? `${title}（${given.length} 个数中的 ${bare.length} 个：${names.join('，')}）`
    : `${title} (${bare.length} of ${given.length} figures: ${names.join(', ')})`
}

/**
 * Figures that list no paper of their own under an item that asks for papers and has some: most often the paper of the figure beside
 * them shows them too. One finding a submission, since the answer to all is the same.
 */
export const figureWithoutPaper = submissionRule({
  id: 'SUB-059',
  title: { zh: '每个数都列出佐证', en: 'Each figure lists its evidence' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  basis: ourJudgement,
  notApplicable: (subject) =>
    subject.unit === undefined || subject.rulebook === undefined
      ? { zh: '要有单位的填报和考核细则', en: 'it takes a submission of a unit and a rulebook' }
      : undefined,
  *check(subject, look) {
    const { unit, items, place } = subject
    if (unit === undefined) return
    const halves: Half[] = []
    for (const needed of items()) {
      if (needed.item.evidence.length === 0) continue
      const half = halfOf(unit, needed)
      if (half.given.length === 0) continue
      look()
      // An item without any paper is a finding of its own (SUB-056).
      if (half.bare.length > 0 && half.bare.length < half.given.length) halves.push(half)
    }
    const bare = [...new Set(halves.flatMap((half) => half.bare))]
    const [first, ...others] = bare.map((fact) => place('facts', fact))
    if (first === undefined) return
    yield {
      code: 'SUB-059',
      params: {
        items: halves.map((half) => sayHalf(subject, half, 'zh-CN')),
        itemsEn: halves.map((half) => sayHalf(subject, half, 'en')),
      },
      at: [first, ...others],
      quote: bare.join(' '),
    }
  },
  bad: [
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { claimed: 5, verified: 5, evidence: ['e1'] },
            'litigation.headAppeared': { claimed: 4, verified: 4 },
          },
        },
        reads: [['litigation.headAppeared', 'litigation.heard']],
        shows: ['caseIndex'],
      },
      finds: ['litigation.headAppeared'],
      why: 'the index of cases may show who came, and does not say so',
    },
  ],
  good: [
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { verified: 5, evidence: ['e1'] },
            'litigation.headAppeared': { verified: 4, evidence: ['e1'] },
          },
        },
        reads: [['litigation.headAppeared', 'litigation.heard']],
        shows: ['caseIndex'],
      },
    },
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { verified: 5, evidence: ['e1'] },
            'litigation.headAppeared': { verified: 0 },
          },
        },
        reads: [['litigation.headAppeared', 'litigation.heard']],
        shows: ['caseIndex'],
      },
      why: 'what did not happen leaves no paper',
    },
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { verified: 5, evidence: ['e1'] },
            'litigation.headAppeared': { verified: 4 },
          },
        },
        reads: [['litigation.headAppeared', 'litigation.heard']],
      },
      why: 'the item asks for no evidence',
    },
  ],
})
