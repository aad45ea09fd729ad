import type { Unit } from '@fazhi/model'
import { divisionMisfit } from '../check/division-fit.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { unitOf } from './record-examples.js'

const inUnit = (more: Partial<Unit>): { readonly unit: { readonly unit: Unit } } => ({
  unit: { unit: unitOf(more) },
})

/** A division code that is another kind of place's, or another level's: most often the county's code for a township. */
export const misfitDivisionCode = submissionRule({
  id: 'SUB-048',
  title: { zh: '行政区划代码与单位类型相符', en: 'The division code fits the unit' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  basis: ourJudgement,
  *check(subject, look) {
    const unit = subject.unit?.unit
    const code = unit?.divisionCode
    if (unit === undefined || code === undefined) return
    look()
    const misfit = divisionMisfit(unit)
    if (misfit !== undefined)
      yield {
        code: `SUB-048.${misfit}`,
        params: { value: code },
        at: [subject.place('unit', 'divisionCode')],
        quote: code,
      }
  },
  bad: [
    { input: inUnit({ divisionCode: '370799' }), finds: ['370799'] },
    { input: inUnit({ divisionCode: '370799107201' }), finds: ['370799107201'] },
    { input: inUnit({ divisionCode: '370799003' }), finds: ['370799003'] },
    {
      input: inUnit({ kind: 'subdistrict', divisionCode: '370799107' }),
      finds: ['370799107'],
    },
    { input: inUnit({ kind: 'department', divisionCode: '370799107' }), finds: ['370799107'] },
    {
      input: inUnit({ kind: 'department', level: 'county', divisionCode: '370700' }),
      finds: ['370700'],
      why: "the prefecture's code for a county's department",
    },
    {
      input: inUnit({ kind: 'partyBody', level: 'prefecture', divisionCode: '370799' }),
      finds: ['370799'],
    },
    {
      input: inUnit({ kind: 'department', level: 'province', divisionCode: '370700' }),
      finds: ['370700'],
    },
  ],
  good: [
    { input: inUnit({ divisionCode: '370799107' }) },
    { input: inUnit({ kind: 'subdistrict', divisionCode: '370799003' }) },
    { input: inUnit({ kind: 'department', level: 'county', divisionCode: '370799' }) },
    { input: inUnit({ kind: 'department', level: 'province', divisionCode: '370000' }) },
    {
      input: inUnit({ divisionCode: '441900103' }),
      why: 'a prefecture without counties has townships of its own',
    },
    {
      input: inUnit({ kind: 'department', level: 'prefecture', divisionCode: '310105' }),
      why: 'districts of the four municipalities stand right below the province',
    },
    { input: inUnit({ kind: 'zone', divisionCode: '370799401' }) },
    { input: inUnit({}) },
  ],
})
