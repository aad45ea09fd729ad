import type { Counted, ExactString, OutcomeCondition, Table } from '@fazhi/model'
import { valueWords } from './counted-words.js'
import { nodeTitle } from './node-title.js'
import { conditionWords, signOf } from './rule-words.js'
import type { Speaker } from './speaker.js'

const exact = (text: string): ExactString => text as ExactString

/** A condition of an outcome rule in words. */
export const outcomeConditionWords = (
  condition: OutcomeCondition,
  speaker: Speaker,
  table: Table,
): string => {
  const { say, number, percent, language } = speaker
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
        .map((one) => outcomeConditionWords(one, speaker, table))
        .join(say(condition.kind === 'all' ? 'and' : 'or'))
    case 'not':
      return condition.of.kind === 'flag'
        ? conditionWords({ ...condition.of, is: !condition.of.is }, speaker)
        : say('condition.not', { condition: outcomeConditionWords(condition.of, speaker, table) })
    case 'points':
      return say(condition.share ? 'condition.pointsShare' : 'condition.points', {
        title: nodeTitle(table, condition.node, language),
        rel: signOf(condition.rel),
        bound: condition.share ? percent(condition.bound) : number(condition.bound),
      })
    case 'place':
      return say(`condition.place.${condition.from}`, {
        rel: signOf(condition.rel),
        bound: condition.bound,
      })
    case 'grade':
      return say('condition.grade', {
        grades: condition.in.map((grade) => `“${grade}”`).join(say('or')),
      })
    case 'vetoed':
      return say(condition.is ? 'condition.vetoed' : 'condition.notVetoed')
    default:
      return conditionWords(condition, speaker)
  }
}

const pointsWords = (
  node: string,
  { was, of, over }: Counted,
  speaker: Speaker,
  table: Table,
): string => {
  const { say, number, percent, language } = speaker
  const title = nodeTitle(table, node, language)
  if (was === undefined) return say('counted.noPoints', { title })
  return of === undefined || over === undefined
    ? say('counted.points', { title, points: number(exact(was)) })
    : say('counted.pointsOf', {
        title,
        points: number(of),
        full: number(over),
        percent: percent(exact(was)),
      })
}

const oneWords = (counted: Counted, speaker: Speaker, table: Table, isNone: boolean): string => {
  const { say, name } = speaker
  const { value, was, over } = counted
  if (value.startsWith('points:'))
    return pointsWords(value.slice('points:'.length), counted, speaker, table)
  switch (value) {
    case 'place':
    case 'placeFromLast':
      return was === undefined ? say('counted.noPlace') : say(`counted.${value}`, { place: was })
    case 'grade':
      return was === undefined ? say('counted.noGrade') : say('counted.grade', { grade: was })
    case 'vetoed':
      return say(was === 'true' ? 'counted.vetoed' : 'counted.notVetoed')
    default:
      if (over === '0') return say('counted.noBase', { name: name(value) })
      return isNone && was === undefined
        ? say('counted.notApplicable', { name: name(value) })
        : valueWords(counted, speaker)
  }
}

/**
 * What was counted for a decision, in brackets; nothing where nothing was.
 * @param isNone Whether there was nothing to compare, so that a value that is not there does not apply rather than is missing.
 */
export const restsOn = (
  counted: readonly Counted[] | undefined,
  speaker: Speaker,
  table: Table,
  isNone = false,
): string => {
  const words = new Set((counted ?? []).map((one) => oneWords(one, speaker, table, isNone)))
  const { say } = speaker
  return words.size === 0 ? '' : say('counted.brackets', { counted: [...words].join(say('comma')) })
}
