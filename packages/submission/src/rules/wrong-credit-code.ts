import { creditCodeFault, type Unit } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { unitOf } from './record-examples.js'

const withCode = (creditCode: string): { readonly unit: Unit } => ({ unit: unitOf({ creditCode }) })

/** A unified social credit code whose check characters contradict the rest: a character was mistyped or two were swapped. */
export const wrongCreditCode = submissionRule({
  id: 'SUB-047',
  title: { zh: '统一社会信用代码校验无误', en: 'The credit code proves right' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const code = subject.unit?.unit.creditCode
    if (code === undefined) return
    look()
    const fault = creditCodeFault(code)
    // Length and characters are faults of form, said when the submission is read.
    if (fault === undefined || fault.part === 'length' || fault.part === 'character') return
    const { found, expected } = fault
    const at = [subject.place('unit', 'creditCode')] as const
    yield fault.part === 'division'
      ? { code: 'SUB-047.division', params: { found }, at, quote: code }
      : { code: `SUB-047.${fault.part}`, params: { found, expected }, at, quote: code, expected }
  },
  bad: [
    {
      input: { unit: withCode('11370799MB1A2C3D09') },
      finds: ['11370799MB1A2C3D09'],
      why: 'the last character is 8 for what stands before it',
    },
    {
      input: { unit: withCode('11370799MB1A2C3E08') },
      finds: ['11370799MB1A2C3E08'],
      why: 'the organisation code MB1A2C3E has the check character 9, not 0',
    },
    {
      input: { unit: withCode('11370799MB1AC23D08') },
      finds: ['11370799MB1AC23D08'],
      why: 'two neighbours are swapped',
    },
    {
      input: { unit: withCode('11990799MB1A2C3D08') },
      finds: ['11990799MB1A2C3D08'],
      why: 'no province begins with 99',
    },
  ],
  good: [
    { input: { unit: withCode('11370799MB1A2C3D08') } },
    { input: { unit: withCode('131000000000000199') }, why: 'registered for the whole nation' },
    { input: { unit: { unit: unitOf() } }, why: 'the code is not asked for' },
  ],
})
