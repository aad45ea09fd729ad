import type { Condition, ConditionLeaf, Counted } from '@fazhi/model'
import { meets } from '@fazhi/model'
import { compare, fromExact, parseExact } from '../../exact/index.js'
import { isTrue } from '../../read/index.js'
import { countedOf, type UnitReading } from '../../record/index.js'

/** The single questions of a condition, in the order in which they are counted; attributes are not counted. */
const questions = (
  condition: Condition,
): readonly Exclude<ConditionLeaf, { kind: 'attribute' }>[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questions)
    case 'not':
      return questions(condition.of)
    case 'attribute':
      return []
    default:
      return [condition]
  }
}

const holds = (
  question: ReturnType<typeof questions>[number],
  { was, bound }: Counted,
): boolean => {
  if (was === undefined) return false
  if (question.kind === 'flag') return was === String(question.is)
  if (question.kind === 'level') return question.in.includes(was)
  const line = bound ?? (typeof question.bound === 'string' ? question.bound : undefined)
  const number = parseExact(was)
  return (
    line !== undefined &&
    number !== undefined &&
    meets(compare(number, fromExact(line)), question.rel)
  )
}

const denies = (condition: Condition): boolean =>
  condition.kind === 'not' ||
  ((condition.kind === 'all' || condition.kind === 'any') && condition.of.some(denies))

/** What made a file 0: of the questions its table asks, those that were answered so; all of them where one is denied. */
export const voidBy = (reading: UnitReading): readonly Counted[] => {
  const { node, voidWhen } = reading.program.root
  if (voidWhen === undefined || node.zeroWhen === undefined) return []
  if (!isTrue(reading.values[voidWhen.holds])) return []
  const asked = questions(node.zeroWhen)
  const counted = voidWhen.counted.map((plan) => countedOf(reading, plan))
  if (denies(node.zeroWhen)) return counted
  return counted.filter((one, index) => {
    const question = asked[index]
    return question === undefined || holds(question, one)
  })
}
