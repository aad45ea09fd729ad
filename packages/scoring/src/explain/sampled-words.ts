import type { Counted, ExactString, PortionValue, SampleTest, TallyValue } from '@fazhi/model'
import { signOf } from './rule-words.js'
import { isNought, type Speaker } from './speaker.js'

const exact = (text: string): ExactString => text as ExactString

const testWords = (test: SampleTest, fact: string, speaker: Speaker): string =>
  test.kind === 'mark'
    ? `${signOf(test.rel)} ${speaker.number(test.bound)}`
    : test.in.map((name) => speaker.level(fact, name)).join(speaker.say('listComma'))

const ballotWords = (
  ballots: NonNullable<Counted['ballots']>,
  { of, notValid }: TallyValue,
  { say, number, level }: Speaker,
): string =>
  Object.entries(ballots)
    .map(([option, cast]) =>
      say(notValid.includes(option) ? 'counted.notValid' : 'counted.ballots', {
        option: level(of[0] ?? '', option),
        ballots: number(cast),
      }),
    )
    .join(say('listComma'))

/** What was counted of ballots or samples: how many of each, how many are valid, and what they come to. */
export const sampledWords = (
  { value, was, of, over, ballots, few }: Counted,
  definition: TallyValue | PortionValue,
  speaker: Speaker,
): string => {
  const { say, name, number, quantity } = speaker
  const title = name(value)
  const parts =
    definition.kind === 'tally'
      ? [ballotWords(ballots ?? {}, definition, speaker)]
      : [
          say('counted.samples', {
            name: definition.of.map(name).join(say('listComma')),
            over: number(over ?? exact('0')),
            of: number(of ?? exact('0')),
            test: testWords(definition.where, definition.of[0] ?? '', speaker),
          }),
        ]
  const total =
    over === undefined || isNought(over) || was === undefined
      ? say('counted.noneOf', { title })
      : say('counted.valid', { over: number(over), title, quantity: quantity(value, exact(was)) })
  const note = few === undefined ? [] : [say('counted.few', { few: number(few) })]
  return [...parts, total, ...note].join(say('comma'))
}
