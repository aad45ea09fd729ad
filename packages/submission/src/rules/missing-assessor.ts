import { ourJudgement, submissionRule } from '../check/rule.js'
import { unitOf } from './record-examples.js'

/** A vertically managed unit that does not say who assesses it: its superior does, and the city is heard. */
export const missingAssessor = submissionRule({
  id: 'SUB-051',
  title: { zh: '垂直管理单位写明由谁考核', en: 'A vertically managed unit names its assessor' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const unit = subject.unit?.unit
    if (unit?.kind !== 'verticallyManaged') return
    look()
    if (unit.assessor !== undefined) return
    yield {
      code: 'SUB-051',
      params: { unit: unit.name.zh, unitEn: unit.name.en ?? unit.name.zh },
      at: [subject.place('unit', 'assessor'), subject.place('unit', 'kind')],
      quote: unit.id,
    }
  },
  bad: [
    {
      input: { unit: { unit: unitOf({ id: 'tax', kind: 'verticallyManaged' }) } },
      finds: ['tax'],
    },
  ],
  good: [
    {
      input: {
        unit: {
          unit: unitOf({
            id: 'tax',
            kind: 'verticallyManaged',
            assessor: { body: '省税务局', opinionOf: '云岫市' },
          }),
        },
      },
    },
    { input: { unit: { unit: unitOf({ kind: 'department' }) } } },
    { input: { city: {} } },
  ],
})
