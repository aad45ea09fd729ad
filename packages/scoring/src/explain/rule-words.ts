import type {
  Bound,
  Clause,
  Condition,
  EachClause,
  EventsClause,
  ExactString,
  Relation,
  Row,
} from '@fazhi/model'
import { fromExact, multiply, rational, toExact } from '../exact/index.js'
import type { Speaker } from './speaker.js'

const signs: Readonly<Record<Relation, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
}

/** A relation as it is printed. */
export const signOf = (relation: Relation): string => signs[relation]

/** A bound in words: a number of the value it bounds, or the name of another value. */
const boundWords = (value: string, bound: Bound, { quantity, name }: Speaker): string =>
  typeof bound === 'string' ? quantity(value, bound) : name(bound.value)

/** A condition in words. */
export const conditionWords = (condition: Condition, speaker: Speaker): string => {
  const { say, name } = speaker
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.length === 0
        ? say('condition.always')
        : condition.of
            .map((one) => conditionWords(one, speaker))
            .join(say(condition.kind === 'all' ? 'and' : 'or'))
    case 'not':
      return condition.of.kind === 'flag'
        ? conditionWords({ ...condition.of, is: !condition.of.is }, speaker)
        : say('condition.not', { condition: conditionWords(condition.of, speaker) })
    case 'flag':
      return say('condition.flag', {
        name: name(condition.value),
        answer: say(condition.is ? 'yes' : 'no'),
      })
    case 'level':
      return say('condition.level', {
        name: name(condition.value),
        levels: condition.in.map((level) => speaker.level(condition.value, level)).join(say('or')),
      })
    case 'number':
      return say('condition.number', {
        name: name(condition.value),
        rel: signOf(condition.rel),
        bound: boundWords(condition.value, condition.bound, speaker),
      })
    case 'attribute':
      return say('condition.attribute', {
        attribute: say(`attribute.${condition.attribute}`),
        values: condition.in.join(say('listComma')),
      })
  }
}

const capWords = (atMost: ExactString | undefined, { say, number }: Speaker): string =>
  atMost === undefined ? '' : say('rule.cap', { atMost: number(atMost) })

const unitWords = (
  { each, per }: EachClause,
  { isShare, say, number, quantity }: Speaker,
): string =>
  isShare(each)
    ? say('rule.points', { number: number(toExact(multiply(fromExact(per), rational(100n)))) })
    : quantity(each, per)

const eachWords = (clause: EachClause, speaker: Speaker): string => {
  const { say, name, number } = speaker
  const { gap, part, every } = clause
  return say('rule.each', {
    value: name(clause.each),
    gap:
      gap === undefined
        ? ''
        : say(`rule.${gap.side}`, { bound: boundWords(clause.each, gap.bound, speaker) }),
    every: every === undefined ? '' : say('rule.every', { period: say(every) }),
    unit: unitWords(clause, speaker),
    verb: say(`verb.${clause.verb}`),
    price: number(clause.price),
    part: [
      part === 'exact' ? '' : say(`rule.part.${part}`),
      clause.prorate === undefined ? '' : say(`rule.prorate.${clause.prorate.round}`),
    ].join(''),
    cap: capWords(clause.atMost, speaker),
  })
}

const eventsWords = (clause: EventsClause, speaker: Speaker): string => {
  const { say, name, number, percent } = speaker
  const { each, kinds, lower, dated } = clause
  const highest = clause.sameMatter === 'highest' ? say('rule.highest') : ''
  return say('rule.events', {
    name: name(each),
    kinds: kinds === undefined ? '' : say('rule.kinds', { kinds: kinds.join(say('listComma')) }),
    prices: Object.entries(clause.prices)
      .map(([level, price]) =>
        say('rule.eventPrice', {
          level: speaker.level(each, level),
          verb: say(`verb.${clause.verb}`),
          price: [
            number(price),
            ...(clause.since ?? []).map(({ from, prices }) =>
              say('rule.since', { from, price: number(prices[level] ?? price) }),
            ),
          ].join(''),
        }),
      )
      .join(say('listComma')),
    matter: lower === undefined ? highest : say('rule.lower', { lower: percent(lower) }),
    dated: dated === undefined ? '' : say(`rule.dated.${dated}`),
    caps: Object.entries(clause.atMostOf ?? {})
      .map(([level, atMost]) =>
        say('rule.capOf', { level: speaker.level(each, level), atMost: number(atMost) }),
      )
      .join(''),
    cap: capWords(clause.atMost, speaker),
  })
}

/** What a row of a table asks for. */
type RowMatch =
  | Pick<Extract<Row, { readonly bound: unknown }>, 'rel' | 'bound'>
  | Pick<Extract<Row, { readonly level: unknown }>, 'level'>
  | Pick<Extract<Row, { readonly else: unknown }>, 'else'>

/** What a row of a table asks for, in words: "≥ 95%". */
export const rowWords = (by: string, row: RowMatch, speaker: Speaker): string => {
  if ('else' in row) return speaker.say('rule.else')
  return 'level' in row
    ? speaker.level(by, row.level)
    : `${signOf(row.rel)} ${boundWords(by, row.bound, speaker)}`
}

/** A clause as a rule in words. */
export const ruleWords = (clause: Clause, speaker: Speaker): string => {
  const { say, name, number } = speaker
  switch (clause.shape) {
    case 'condition':
      return say('rule.condition', {
        condition: conditionWords(clause.when, speaker),
        verb: say(`verb.${clause.verb}`),
        price: number(clause.price),
      })
    case 'each':
      return eachWords(clause, speaker)
    case 'events':
      return eventsWords(clause, speaker)
    case 'share':
      return say('rule.share', {
        value: name(clause.share),
        verb: say(`verb.${clause.verb}`),
        price: number(clause.price),
      })
    case 'by':
      return say('rule.by', {
        value: name(clause.by),
        rows: clause.rows
          .map((row) =>
            say('rule.row', {
              match: rowWords(clause.by, row, speaker),
              verb: say(`verb.${clause.verb}`),
              points: number(row.points),
            }),
          )
          .join(say('semicolon')),
      })
    case 'judged':
      return say('rule.judged', {
        name: name(clause.judged),
        from: number(clause.from),
        to: number(clause.to),
        step: number(clause.step),
        raters: clause.raters === undefined ? '' : say(`rule.raters.${clause.raters}`),
      })
    case 'together':
      return say(`rule.${clause.take}`, {
        cap:
          clause.atMost === undefined
            ? ''
            : say('rule.capOfAll', { atMost: number(clause.atMost) }),
        rules: clause.of.map((one) => ruleWords(one, speaker)).join(say('semicolon')),
      })
  }
}
