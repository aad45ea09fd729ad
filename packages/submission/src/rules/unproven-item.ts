import { evidenceNames, type Language, label, type Text, type UnitSubmission } from '@fazhi/model'
import type { ItemNeeded } from '../check/facts-needed.js'
import { ourJudgement, submissionRule } from '../check/rule.js'

type Item = ItemNeeded['item']

const nameOfKind = (kind: string): Text =>
  Object.hasOwn(evidenceNames, kind)
    ? evidenceNames[kind as keyof typeof evidenceNames]
    : { zh: kind }

/** An item with the kinds of papers that it asks for and none of its facts names. */
const lacking = (item: Item, kinds: readonly string[], language: Language): string => {
  const title = label(item.title, language)
  const names = kinds.map((kind) => label(nameOfKind(kind), language))
  return language === 'zh-CN' ? `${title}（${names.join('、')}）` : `${title} (${names.join(', ')})`
}

/** What the facts a unit gives for an item show: the facts, and the kinds of the papers they name. */
const shownFor = (unit: UnitSubmission, facts: readonly string[]) => {
  // What is missing or does not apply is asked for elsewhere; what others know, they prove.
  const given = facts.filter((fact) => {
    const entry = Object.hasOwn(unit.facts, fact) ? unit.facts[fact] : undefined
    return (entry?.claimed ?? entry?.verified) !== undefined
  })
  const named = given.flatMap((fact) => unit.facts[fact]?.evidence ?? [])
  const kinds = new Set<string>(
    unit.evidence.filter(({ id }) => named.includes(id)).map(({ kind }) => kind),
  )
  return { given, named, kinds }
}

/**
 * Items that ask for evidence, and none of the facts the unit gives for them names a piece; and items of which the pieces named
 * leave a kind out that is asked for. One finding of each a submission.
 */
export const unprovenItem = submissionRule({
  id: 'SUB-056',
  title: { zh: '计分项目有所要求的佐证', en: 'A scored item is supported as asked' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  notApplicable: (subject) =>
    subject.unit === undefined || subject.rulebook === undefined
      ? { zh: '要有单位的填报和考核细则', en: 'it takes a submission of a unit and a rulebook' }
      : undefined,
  *check({ unit, items, place }, look) {
    if (unit === undefined) return
    const unproven: { readonly item: Item; readonly given: readonly string[] }[] = []
    const otherwise: {
      readonly item: Item
      readonly given: readonly string[]
      readonly kinds: readonly string[]
    }[] = []
    for (const { item, facts } of items()) {
      if (item.evidence.length === 0) continue
      const { given, named, kinds } = shownFor(unit, facts)
      if (given.length === 0) continue
      look()
      const missing = item.evidence.filter((kind) => !kinds.has(kind))
      if (named.length === 0) unproven.push({ item, given })
      // A paper that is not listed is told of elsewhere, and its kind is not known.
      else if (kinds.size > 0 && missing.length > 0) otherwise.push({ item, given, kinds: missing })
    }
    const placesOf = (items: readonly { readonly given: readonly string[] }[]) =>
      [...new Set(items.flatMap(({ given }) => given))].map((fact) => place('facts', fact))
    const [first, ...others] = placesOf(unproven)
    if (first !== undefined)
      yield {
        code: 'SUB-056',
        params: {
          items: unproven.map(({ item }) => item.title.zh),
          itemsEn: unproven.map(({ item }) => label(item.title, 'en')),
        },
        at: [first, ...others],
        quote: unproven.map(({ item }) => item.id).join(' '),
      }
    const [place1, ...places] = placesOf(otherwise)
    if (place1 !== undefined)
      yield {
        code: 'SUB-056.kind',
        // Another paper may show it as well: a person looks.
        outcome: 'review',
        params: {
          items: otherwise.map(({ item, kinds }) => lacking(item, kinds, 'zh-CN')),
          itemsEn: otherwise.map(({ item, kinds }) => lacking(item, kinds, 'en')),
        },
        at: [place1, ...places],
        quote: otherwise.map(({ item }) => item.id).join(' '),
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
    {
      input: {
        unit: { facts: { 'study.sessions': { claimed: 6, evidence: ['e1'] } } },
        reads: ['study.sessions'],
        shows: ['studyRecord'],
      },
      finds: ['study.sessions'],
      why: 'the paper is a case index, and a study record is asked for',
    },
  ],
  good: [
    {
      input: {
        unit: { facts: { 'study.sessions': { claimed: 6, evidence: ['e1'] } } },
        reads: ['study.sessions'],
        shows: ['caseIndex'],
      },
      why: 'of the kind asked for',
    },
    {
      input: {
        unit: { facts: { 'study.sessions': { claimed: 6, evidence: ['e9'] } } },
        reads: ['study.sessions'],
        shows: ['studyRecord'],
      },
      why: 'the paper is not listed (SUB-032), so its kind is not known',
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
