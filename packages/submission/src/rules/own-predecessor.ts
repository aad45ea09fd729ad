import { ourJudgement, submissionRule } from '../check/rule.js'
import { unitOf } from './record-examples.js'

/** A unit said to be made from itself: an id was copied where the one of an earlier unit belongs. */
export const ownPredecessor = submissionRule({
  id: 'SUB-052',
  title: { zh: '单位不是自己的前身', en: 'A unit is not its own predecessor' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const unit = subject.unit?.unit
    for (const [index, predecessor] of (unit?.predecessors ?? []).entries()) {
      look()
      if (predecessor !== unit?.id) continue
      yield {
        code: 'SUB-052',
        params: { unit: predecessor },
        at: [subject.place('unit', 'predecessors', index), subject.place('unit', 'id')],
        quote: predecessor,
      }
    }
  },
  bad: [
    {
      input: { unit: { unit: unitOf({ predecessors: ['township-17', 'township-07'] }) } },
      finds: ['township-07'],
    },
  ],
  good: [
    { input: { unit: { unit: unitOf({ predecessors: ['township-17', 'township-18'] }) } } },
    { input: { unit: { unit: unitOf({ predecessors: ['township-070'] }) } } },
    { input: { unit: { unit: unitOf() } } },
  ],
})
