import type { ValueDefinition } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { table } from './example.js'

const sheet = (of: string): string =>
  `sheet: { of: ${of}, items: [ { id: cover, points: 100, clauses: [ { lose: 100, each: gaps } ] } ] }`
const facts =
  'facts: { files: { name: 案卷, type: samples }, others: { name: 其他案卷, type: samples }, gaps: { name: 缺项, type: count } }'
const reading = (clause: string): string =>
  table(`points: 5, items: [ { id: item, points: 5, clauses: [ { ${clause} } ] } ]`)
const whole = (of: string, clause: string): string => {
  const text = reading(clause)
  return `${facts}\n${text.replace('tables: {', `tables: { ${sheet(of)},`)}`
}

const factsOf = (value: ValueDefinition): readonly string[] => {
  if (value.kind === 'fact') return [value.fact]
  return 'of' in value ? [value.of].flat() : []
}

/** A table that marks files whose marks nobody reads: the review is written down and moves no point. */
export const idleFileTable = defineLint({
  id: 'LNT-050',
  title: { zh: '案卷评分没有用处', en: 'Marks of files that nobody reads' },
  why: {
    zh: '给案卷评了分，却没有单位的项目取用这些得分：评查写进了细则，对总分没有作用。',
    en: 'Files are marked, and no item of a unit reads the marks: the review is in the rulebook and moves no point.',
  },
  fix: {
    zh: '在单位的项目里取用这些案卷的平均分、合格率，或者删去该表。',
    en: 'Read their mean or the share that passes in an item of a unit, or take the table out.',
  },
  severity: 'warning',
  *check({ rulebook, declared }, look) {
    // Only units read samples, so whatever is used of them is used by units.
    const read = new Set(Object.values(rulebook.values).flatMap(factsOf))
    for (const { id, of } of rulebook.fileTables ?? []) {
      look()
      if (of.some((fact) => read.has(fact))) continue
      const at = declared.placeOf(`/tables/${id}`, 'key')
      yield { code: 'LNT-050', params: { name: id }, at: [at], quote: id }
    }
  },
  bad: [
    { input: whole('files', 'lose: 5, unless: flag.a'), finds: ['sheet'] },
    { input: whole('[files, others]', 'lose: 5, when: flag.a'), finds: ['sheet'] },
  ],
  good: [
    whole('files', 'gain: 5, share: files, whenNone: met'),
    whole('files', 'lose: 5, when: { files: "< 60" }'),
    whole('[files, others]', 'gain: 5, share: others, whenNone: met'),
  ],
})
