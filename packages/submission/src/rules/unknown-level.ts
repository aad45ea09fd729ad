import type { EventValue, FactValue } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'

/** Levels a value names, with the steps to each: the value itself, or the level of each event. */
const levelsOf = (
  value: FactValue,
): readonly { readonly level: string; readonly steps: readonly (string | number)[] }[] => {
  if (typeof value === 'string') return [{ level: value, steps: [] }]
  if (!Array.isArray(value)) return []
  return (value as readonly (EventValue | number)[]).flatMap((event, index) =>
    typeof event === 'object' ? [{ level: event.level, steps: [index, 'level'] }] : [],
  )
}

/** A level that the fact does not have. */
export const unknownLevel = submissionRule({
  id: 'SUB-022',
  title: { zh: '等次、级别须是字典列出的', en: 'Levels are those of the dictionary' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { definition, value, path } of subject.values) {
      if (definition.type !== 'level' && definition.type !== 'events') continue
      const { levels } = definition
      if (levels === undefined) continue
      for (const { level, steps } of levelsOf(value)) {
        look()
        if (levels.includes(level)) continue
        yield {
          code: 'SUB-022',
          params: { ...named(definition), value: level, levels },
          at: [subject.place(...path, ...steps)],
          quote: level,
        }
      }
    }
  },
  bad: [
    { input: { unit: { facts: { 'counsel.status': { claimed: '专职' } } } }, finds: ['专职'] },
    {
      input: {
        city: {
          units: {
            'township-07': {
              awards: { verified: [{ level: 'county', matter: 'm', date: '2021-05-01' }] },
            },
          },
        },
      },
      finds: ['county'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'counsel.status': { claimed: 'part-time' } } } } },
    { input: { unit: { facts: { 'counsel.status': { claimed: 'none' } } } } },
    {
      input: {
        city: {
          units: {
            'township-07': {
              awards: { verified: [{ level: 'city', matter: 'm', date: '2021-05-01' }] },
            },
          },
        },
      },
    },
  ],
})
