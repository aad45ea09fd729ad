import type { KnownRule } from '../../src/rules/families.js'
import type { TwinMeasure } from './bred.js'
import { isLoud } from './bred.js'
import type { SoundMeasure } from './sound.js'

/** What the sound texts and twins say of one rule. */
export interface RuleLevel {
  readonly rule: string
  /** What it claims to be. */
  readonly level: 'error' | 'warning' | 'info' | 'review'
  readonly looked: number
  readonly alarms: number
  /** Alarms that a person called right. */
  readonly right: number
  readonly falseAlarms: number
  /** Why it is not entitled to its level; nothing when it is. */
  readonly below?: string
}

/** Places an error must have looked at without a false alarm, and how many false alarms a warning may give. */
export const entitled = { error: 300, warning: 60 } as const

/** Rules that look at figures of the city, not at the text alone; these texts have no submissions behind them. */
const needsFigures = /^TIE-/

/** Why a rule is not entitled to what it claims to be, by what was measured; nothing when it is. */
export const belowLevel = (
  rule: string,
  level: RuleLevel['level'],
  looked: number,
  falseAlarms: number,
): string | undefined => {
  if (needsFigures.test(rule)) return undefined
  if (level === 'error') {
    if (falseAlarms > 0) return `${falseAlarms} false alarms; an error may have none`
    if (looked < entitled.error)
      return `looked at ${looked} places, an error needs ${entitled.error}`
  }
  if (level === 'warning') {
    if (looked < entitled.warning)
      return `looked at ${looked} places, a warning needs ${entitled.warning}`
    if (falseAlarms * entitled.warning > looked)
      return `${falseAlarms} false alarms in ${looked}; a warning may have 1 in ${entitled.warning}`
  }
  return undefined
}

/** Level of every rule: what it is, what it looked at, what it said wrongly. */
export const levelsOf = (
  rules: readonly KnownRule[],
  sound: SoundMeasure,
  twins: TwinMeasure,
): readonly RuleLevel[] =>
  rules
    .map((rule): RuleLevel => {
      const level = rule.outcome === 'review' ? 'review' : rule.severity
      const alarms = sound.alarms.filter((alarm) => alarm.rule === rule.id)
      const right = alarms.filter(({ judged }) => judged === 'true').length
      const inTwins = twins.alarms.filter(({ finding }) => finding.rule === rule.id)
      const loud = [
        ...alarms.filter(
          ({ judged, weight }) => judged !== 'true' && (weight === 'error' || weight === 'warning'),
        ),
        ...inTwins.filter(({ finding }) => isLoud(finding)),
      ].length
      const looked = (sound.looked[rule.id] ?? 0) + (twins.looked[rule.id] ?? 0)
      const below = belowLevel(rule.id, level, looked, loud)
      return {
        rule: rule.id,
        level,
        looked,
        alarms: alarms.length + inTwins.length,
        right,
        falseAlarms: alarms.length - right + inTwins.length,
        ...(below === undefined ? {} : { below }),
      }
    })
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
