import {
  type Clause,
  type EventsClause,
  type ExactString,
  exactOf,
  printExact,
  type Row,
} from '@fazhi/model'
import { spellCondition } from './condition.js'
import { type Spelling, spellBound, spellPercent, spellStep } from './number.js'

const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const

const plain = (exact: ExactString): string => printExact(exactOf(exact))

const flow = (entries: readonly (readonly [string, string | undefined])[]): string =>
  `{ ${entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join(', ')} }`

const spellRow = (row: Row, by: string, spelling: Spelling): readonly [string, string] => {
  if ('else' in row) return ['else', plain(row.points)]
  if ('level' in row) return [row.level, plain(row.points)]
  return [`"${signs[row.rel]} ${spellBound(row.bound, by, spelling)}"`, plain(row.points)]
}

/** The price of a level; where it changes on days, each value with the day from which it holds. */
const spellPrice = ({ prices, since }: EventsClause, level: string): string => {
  const at = (of: EventsClause['prices']): string => plain(of[level] ?? ('0' as ExactString))
  if (since === undefined) return at(prices)
  const changes = since.map(({ from, prices: then }) => `{ value: ${at(then)}, from: ${from} }`)
  return `[{ value: ${at(prices)} }, ${changes.join(', ')}]`
}

/** A clause as it would be written in a rulebook, with every default said. */
export const spellClause = (clause: Clause, spelling: Spelling): string => {
  switch (clause.shape) {
    case 'condition':
      return clause.when.kind === 'not'
        ? flow([
            [clause.verb, plain(clause.price)],
            ['unless', spellCondition(clause.when.of, spelling)],
          ])
        : flow([
            [clause.verb, plain(clause.price)],
            ['when', spellCondition(clause.when, spelling)],
          ])
    case 'each':
      return flow([
        [clause.verb, plain(clause.price)],
        ['each', clause.each],
        [
          clause.gap?.side ?? 'below',
          clause.gap && spellBound(clause.gap.bound, clause.each, spelling),
        ],
        ['per', clause.per === '1' ? undefined : spellStep(clause.per, clause.each, spelling)],
        ['part', clause.part],
        ['every', clause.every],
        [
          'prorate',
          clause.prorate && `{ by: ${clause.prorate.by}, round: ${clause.prorate.round} }`,
        ],
        ['atMost', clause.atMost && plain(clause.atMost)],
        ['whenNone', clause.whenNone],
      ])
    case 'events':
      return flow([
        [
          clause.verb,
          flow(Object.keys(clause.prices).map((level) => [level, spellPrice(clause, level)])),
        ],
        ['each', clause.each],
        ['at', clause.since && 'event'],
        ['kinds', clause.kinds && `[${clause.kinds.join(', ')}]`],
        ['dated', clause.dated],
        ['sameMatter', clause.sameMatter],
        ['lower', clause.lower && spellPercent(clause.lower)],
        [
          'atMostOf',
          clause.atMostOf &&
            flow(Object.entries(clause.atMostOf).map(([level, points]) => [level, plain(points)])),
        ],
        ['atMost', clause.atMost && plain(clause.atMost)],
      ])
    case 'share':
      return flow([
        [clause.verb, plain(clause.price)],
        ['share', clause.share],
        ['whenNone', clause.whenNone],
      ])
    case 'by':
      return flow([
        ['by', clause.by],
        [clause.verb, flow(clause.rows.map((row) => spellRow(row, clause.by, spelling)))],
        ['whenNone', clause.whenNone],
      ])
    case 'judged':
      return flow([
        ['judged', clause.judged],
        [
          clause.verb,
          flow([
            ['from', plain(clause.from)],
            ['to', plain(clause.to)],
            ['step', plain(clause.step)],
          ]),
        ],
        ['raters', clause.raters],
      ])
    case 'together':
      return flow([
        ['together', `[${clause.of.map((part) => spellClause(part, spelling)).join(', ')}]`],
        ['take', clause.take],
        ['atMost', clause.atMost && plain(clause.atMost)],
      ])
  }
}
