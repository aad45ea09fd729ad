import type { ExactString } from '@fazhi/model'
import type { Narrowing } from '../interval/index.js'
import type { TextKey } from '../texts/index.js'
import type { Speaker } from './speaker.js'

/** A missing fact, or two, with what handing them in does to the range of the score, in words and as data. */
export interface NarrowingWords extends Narrowing {
  readonly text: string
}

/** A fact with the office it is taken from: "出庭次数（人民法院提供）". */
const factWords = (fact: string, { say, name, rulebook }: Speaker): string => {
  const source = rulebook.facts[fact]?.source
  return source === undefined
    ? name(fact)
    : say('narrowing.fact', { name: name(fact), source: say(`source.${source}`) })
}

const keyOf = ({ facts, leaves, atBest }: Narrowing): TextKey => {
  if (atBest === undefined) return 'narrowing.open'
  const many = facts.length > 1 ? 'Together' : ''
  if (leaves === undefined) return `narrowing.atBest${many}`
  return leaves === atBest ? `narrowing.always${many}` : `narrowing.between${many}`
}

/** What to hand in, and how much narrower the range gets. */
export const narrowingWords = (one: Narrowing, speaker: Speaker): NarrowingWords => {
  const { say, number } = speaker
  const width = (exact: ExactString | undefined): string =>
    exact === undefined ? say('narrowing.endless') : number(exact)
  const text = say(keyOf(one), {
    facts: one.facts.map((fact) => factWords(fact, speaker)).join(say('listAnd')),
    width: width(one.width),
    leaves: width(one.leaves),
    atBest: width(one.atBest),
  })
  return { ...one, text }
}
