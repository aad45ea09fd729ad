import type { Language, ResolvedRulebook, ScoreNode } from '@fazhi/model'
import { allTables, label } from '@fazhi/model'
import {
  clauseAt,
  conditionWords,
  rowWords,
  ruleWords,
  type Speaker,
  speaker,
} from '../explain/index.js'
import { findNode } from './find-node.js'
import type { RuleGoal } from './goal.js'

/** What was never reached, in the words of one language. */
export interface GoalWords {
  /** The item, veto or group it belongs to. */
  readonly title: string
  /** What no case showed: "没有扣过分". */
  readonly missed: string
  /** The rule or condition it is about, where it has words of its own. */
  readonly rule?: string
}

type OfClause = Extract<RuleGoal, { readonly clause: unknown }>
type OfNode = Exclude<Extract<RuleGoal, { readonly node: string }>, OfClause>

const ofClause = (goal: OfClause, node: ScoreNode, words: Speaker): Omit<GoalWords, 'title'> => {
  const { say, number } = words
  const clause = clauseAt(node.clauses, goal.clause)
  if (clause === undefined) return { missed: '' }
  const missed = (): string => {
    switch (goal.kind) {
      case 'clause':
        return say(`goal.clause.${goal.side}.${'verb' in clause ? clause.verb : 'lose'}`)
      case 'row': {
        const by = clause.shape === 'by' ? clause.by : clause.shape === 'events' ? clause.each : ''
        return say('goal.row', { row: rowWords(by, goal.row, words) })
      }
      case 'cap': {
        const atMost = 'atMost' in clause ? clause.atMost : undefined
        return say('goal.cap', { atMost: atMost === undefined ? '' : number(atMost) })
      }
      case 'levelCap': {
        const { atMostOf = {}, each = '' } = clause.shape === 'events' ? clause : {}
        const atMost = atMostOf[goal.level]
        return say('goal.levelCap', {
          level: words.level(each, goal.level),
          atMost: atMost === undefined ? '' : number(atMost),
        })
      }
      case 'whenNone':
        return say('goal.whenNone')
    }
  }
  return { missed: missed(), rule: ruleWords(clause, words) }
}

const ofNode = (goal: OfNode, node: ScoreNode, words: Speaker): Omit<GoalWords, 'title'> => {
  const { say, number } = words
  const rule = (of: ScoreNode['applies']): { readonly rule?: string } =>
    of === undefined ? {} : { rule: conditionWords(of, words) }
  switch (goal.kind) {
    case 'floor':
      return { missed: say('goal.floor', { limit: number(node.floor) }) }
    case 'ceiling':
      return { missed: say('goal.ceiling', { limit: number(node.ceiling) }) }
    case 'rescale':
      return { missed: say('goal.rescale') }
    case 'void':
      return { missed: say(`goal.void.${goal.side}`), ...rule(node.zeroWhen) }
    case 'applies':
      return { missed: say(`goal.applies.${goal.side}`), ...rule(node.applies) }
  }
}

type OfOutcome = Exclude<RuleGoal, OfClause | OfNode>

const outcomeWords = (
  { vetoes, lowerings = [], honours = [], groups }: ResolvedRulebook,
  goal: OfOutcome,
  { say, language }: Speaker,
): GoalWords => {
  if (goal.kind === 'grade' || goal.kind === 'need') {
    const group = groups.find(({ id }) => id === goal.group)
    const title = `${group === undefined ? goal.group : label(group.title, language)} ${goal.grade}`
    return goal.kind === 'grade'
      ? { title, missed: say(goal.byRule === true ? 'goal.grade.byRule' : 'goal.grade') }
      : { title, missed: say(`goal.need.${goal.side}`, { number: goal.index + 1 }) }
  }
  const rules = { veto: vetoes, lowering: lowerings, honour: honours }[goal.kind]
  const rule = rules.find(({ id }) => id === goal.rule)
  const title = rule === undefined ? goal.rule : label(rule.title, language)
  return { title, missed: say(`goal.${goal.kind}.${goal.side}`) }
}

/** What a goal that no case reached is about, and what a case would have to show. */
export const goalWords = (
  rulebook: ResolvedRulebook,
  goal: RuleGoal,
  language: Language,
): GoalWords => {
  const words = speaker(rulebook, language)
  if (!('node' in goal)) return outcomeWords(rulebook, goal, words)
  const table = allTables(rulebook).find(({ id }) => goal.tables.includes(id))
  const node = table && findNode([table.root, ...table.onTop], goal.node)
  if (node === undefined) return { title: goal.node, missed: '' }
  const told = 'clause' in goal ? ofClause(goal, node, words) : ofNode(goal, node, words)
  return { title: label(node.title, language), ...told }
}
