import type { Clause, Counted, ExactString, Move, Raters } from '@fazhi/model'
import { fromExact, multiply, rational, subtract, toExact } from '../exact/index.js'
import { filedWords } from './filed-words.js'
import { sampledWords } from './sampled-words.js'
import { isNought, type Speaker, sizeOf } from './speaker.js'

const exact = (text: string): ExactString => text as ExactString

const eventsWords = (
  { value, left, held }: Counted,
  events: NonNullable<Counted['events']>,
  speaker: Speaker,
): string => {
  const { say, name, number } = speaker
  const level = (of: string): string => speaker.level(value, of)
  const listed = (texts: readonly string[]): string => texts.join(say('listComma'))
  const each = events.map((event) =>
    say('counted.event', { ...event, level: level(event.level), price: number(event.price) }),
  )
  const out = (left ?? []).map((event) =>
    say(`counted.left.${event.why}`, { ...event, level: level(event.level) }),
  )
  return [
    events.length === 0
      ? say('counted.noEvents', { name: name(value) })
      : say('counted.events', { name: name(value), events: listed(each) }),
    ...(held ?? []).map(({ level: of, from, to }) =>
      say('counted.held', { level: level(of), from: number(from), to: number(to) }),
    ),
    ...(out.length === 0 ? [] : [say('counted.leftOut', { events: listed(out) })]),
  ].join(say('semicolon'))
}

/** What was counted for one value, in words: "学法次数 4 次". */
export const valueWords = (counted: Counted, speaker: Speaker, raters?: Raters): string => {
  const { say, name, quantity, rulebook } = speaker
  const { value, was, of, over, events, marks } = counted
  const definition = rulebook.values[value]
  if (events !== undefined) return eventsWords(counted, events, speaker)
  if (marks !== undefined && raters !== undefined && was !== undefined)
    return say('counted.marks', {
      name: name(value),
      count: marks.length,
      marks: marks
        .map((one) => {
          const mark = speaker.number(one.mark)
          return one.kept ? mark : say('counted.markOut', { mark })
        })
        .join(say('listComma')),
      how: say(`counted.${raters}`),
      quantity: quantity(value, exact(was)),
    })
  if (was === undefined) return say('counted.missing', { name: name(value) })
  if (definition?.kind === 'filed') return filedWords(counted, definition, speaker)
  if (definition?.kind === 'tally' || definition?.kind === 'portion')
    return sampledWords(counted, definition, speaker)
  if (definition?.kind === 'rate' && of !== undefined && over !== undefined) {
    const part = (fact: string, number: ExactString): string =>
      say('counted.value', { name: name(fact), quantity: quantity(fact, number) })
    const words = {
      over: part(definition.over, over),
      of: part(definition.of, of),
      title: name(value),
    }
    return isNought(over)
      ? say('counted.none', words)
      : say('counted.rate', { ...words, rate: quantity(value, exact(was)) })
  }
  const type =
    definition?.kind === 'fact' || definition === undefined
      ? rulebook.facts[definition?.fact ?? value]?.type
      : undefined
  if (type === 'flag')
    return say('counted.flag', { name: name(value), answer: say(was === 'true' ? 'yes' : 'no') })
  if (type === 'level' || type === 'filing')
    return say('counted.level', { name: name(value), level: speaker.level(value, was) })
  return say('counted.value', { name: name(value), quantity: quantity(value, exact(was)) })
}

/** Another value that something was held against: its name and what it came to. */
const boundWords = (value: string, bound: ExactString, { say, name, quantity }: Speaker): string =>
  say('counted.value', { name: name(value), quantity: quantity(value, bound) })

const gapWords = (
  clause: Extract<Clause, { shape: 'each' }>,
  { was, bound: said, boundOf, series, partOfYear }: Counted,
  speaker: Speaker,
): readonly string[] => {
  const { say, quantity, number, isShare } = speaker
  if (series !== undefined) {
    const gaps = series.map((gap) => (gap === null ? say('counted.outside') : number(gap)))
    return [
      say('counted.series', {
        period: say(clause.every ?? 'quarter'),
        gaps: gaps.join(say('listComma')),
      }),
    ]
  }
  const bound = partOfYear?.to ?? said
  if (clause.gap === undefined || bound === undefined || was === undefined) return []
  const gap = sizeOf(toExact(subtract(fromExact(bound), fromExact(exact(was)))))
  return [
    say(`counted.${clause.gap.side}`, {
      bound:
        boundOf === undefined ? quantity(clause.each, bound) : boundWords(boundOf, bound, speaker),
      gap: isShare(clause.each)
        ? say('rule.points', { number: number(toExact(multiply(fromExact(gap), rational(100n)))) })
        : quantity(clause.each, gap),
    }),
    ...(partOfYear === undefined || said === undefined
      ? []
      : [
          say(partOfYear.to === undefined ? 'counted.notReduced' : 'counted.reduced', {
            months: partOfYear.months,
            bound: boundOf === undefined ? quantity(clause.each, said) : number(said),
          }),
        ]),
  ]
}

const priceWords = (clause: Clause, move: Move, { say, number }: Speaker): readonly string[] => {
  const [counted] = move.counted
  const size = sizeOf(move.before ?? move.by)
  const priced =
    clause.shape === 'each' && counted?.units !== undefined
      ? [
          say('counted.price', {
            units: number(counted.units),
            price: number(clause.price),
            size: number(size),
          }),
        ]
      : []
  return move.before === undefined
    ? priced
    : [...priced, say('counted.cap', { size: number(sizeOf(move.by)) })]
}

/** What was counted for a clause, in words: "学法 1 次，应达到 6 次，少 5 次，5 × 0.3 = 1.5 分，以 1.2 分为限". */
export const countedWords = (clause: Clause, move: Move, speaker: Speaker): string => {
  const { say, name } = speaker
  if (move.because === 'notApplicable')
    return move.counted
      .map(({ value }) => say('counted.notApplicable', { name: name(value) }))
      .join(say('comma'))
  const raters = clause.shape === 'judged' ? clause.raters : undefined
  const bounds = move.counted.flatMap(({ boundOf, bound }) =>
    clause.shape === 'each' || boundOf === undefined || bound === undefined
      ? []
      : [boundWords(boundOf, bound, speaker)],
  )
  const values = [
    ...new Set([...move.counted.map((one) => valueWords(one, speaker, raters)), ...bounds]),
  ]
  if (move.because !== undefined || isNought(move.by)) return values.join(say('comma'))
  const [first] = move.counted
  const gap = clause.shape === 'each' && first !== undefined ? gapWords(clause, first, speaker) : []
  return [...values, ...gap, ...priceWords(clause, move, speaker)].join(say('comma'))
}
