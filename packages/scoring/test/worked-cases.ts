import {
  boundText,
  type CaseUnit,
  type Clause,
  type IndicatorCase,
  type ResolvedRulebook,
  type RulebookCase,
  type ScoreNode,
  type UnitCase,
} from '@fazhi/model'
import { coverage } from '../src/coverage/index.js'
import { branch, fact, leaf, rate, rulebook } from './make.js'

const facts = [
  fact('plan', { type: 'flag' }),
  fact('town', { type: 'flag' }),
  fact('fraud', { type: 'flag' }),
  fact('sessions', { maximum: 12 }),
  fact('lost', { maximum: 20 }),
  fact('heard', { maximum: 9 }),
  fact('appeared', { maximum: 9 }),
  fact('adviser', { type: 'level', levels: ['full-time', 'part-time', 'none'] }),
  fact('awards', { type: 'events', levels: ['province', 'city'] }),
]
const attendance = rate('attendance', 'appeared', 'heard')

/** A rulebook of a table over a few facts of every kind. */
export const book = (
  root: ScoreNode,
  more: Parameters<typeof rulebook>[2] = {},
): ResolvedRulebook => rulebook(root, facts, { values: [attendance], ...more })

/** A rulebook with one item of these clauses. */
export const one = (clauses: readonly Clause[], more: Partial<ScoreNode> = {}): ResolvedRulebook =>
  book(branch('table', '10', [leaf('item', '10', clauses, more)]), { groups: [] })

/** A case of that item. */
export const item = (
  given: IndicatorCase['given'],
  expect: string,
  unit: CaseUnit = {},
): IndicatorCase => ({
  indicator: 'item',
  table: 'all',
  unit,
  given,
  expect: expect as IndicatorCase['expect'],
})

/** A case of a whole unit. */
export const whole = (given: UnitCase['given'], expect: UnitCase['expect']): UnitCase => ({
  table: 'all',
  unit: { id: 'case', kind: 'township', enforcementPower: false },
  given,
  expect,
})

/** What was missed, in a word each. */
export const missed = (
  of: ResolvedRulebook,
  ...cases: readonly RulebookCase[]
): readonly string[] =>
  coverage(of, cases).missed.map((goal) => {
    const side = 'side' in goal ? ` ${goal.side}` : ''
    const row =
      goal.kind === 'row'
        ? ` ${'else' in goal.row ? 'else' : 'level' in goal.row ? goal.row.level : `${goal.row.rel} ${boundText(goal.row.bound)}`}`
        : ''
    return `${goal.kind}${side}${row}`
  })
