import type { DateMark, Figure, Placeholder, Role, YearRange } from '../figures.js'
import { anything } from '../interval.js'
import { inBracket, inQuote, inTitle, type Pairs } from '../pairs.js'
import type { Sentence } from '../sentences.js'

/** Where in the text a token stands. */
export interface Place {
  readonly block: number
  readonly sentence: number
  readonly clause: number
  readonly clauseStart: number
}

/** What the pass over a text holds: the text, what each character stands inside of, and what was read so far. */
export interface Scan {
  readonly text: string
  readonly mask: Uint8Array
  readonly dates: DateMark[]
  readonly yearRanges: YearRange[]
  readonly placeholders: Placeholder[]
  readonly figures: Figure[]
  /** Keeps a figure with what is told around it; offsets of one pass only grow. */
  readonly addFigure: (
    start: number,
    end: number,
    role: Role,
    place: Place,
    more?: Partial<Figure>,
  ) => void
  /** Whether a character stands inside a book title or quotation marks. */
  readonly named: (at: number) => boolean
}

/** Begins a pass. */
export const startScan = (text: string, sentences: readonly Sentence[], pairs: Pairs): Scan => {
  const { mask } = pairs
  const figures: Figure[] = []
  const brackets = pairs.pairs.filter((pair) => pair.mark === '（' || pair.mark === '(')
  let bracketAt = 0

  /** Brackets that are open where the pass stands; offsets only grow, so each is entered and left once. */
  const openBrackets: { readonly start: number; readonly end: number }[] = []
  const innermostBracket = (at: number): number => {
    for (; bracketAt < brackets.length; bracketAt++) {
      const pair = brackets[bracketAt]
      if (pair === undefined || pair.start > at) break
      openBrackets.push(pair)
    }
    while ((openBrackets.at(-1)?.end ?? Number.MAX_SAFE_INTEGER) <= at) openBrackets.pop()
    return ((mask[at] ?? 0) & inBracket) === 0 ? -1 : (openBrackets.at(-1)?.start ?? -1)
  }

  const addFigure = (
    start: number,
    end: number,
    role: Role,
    place: Place,
    more: Partial<Figure> = {},
  ): void => {
    const bracket = innermostBracket(start)
    let headFrom = place.clauseStart
    if (bracket >= headFrom) {
      headFrom = bracket + 1
      for (let at = start - 1; at > headFrom; at--) {
        if ('，；：、,;'.includes(text[at] ?? '')) {
          headFrom = at + 1
          break
        }
      }
    }
    // A head is for reading what is counted; forty characters say that.
    const head = text.slice(Math.max(headFrom, start - 40), start).replace(/\s/g, '')
    const sentenceFrom = sentences[place.sentence]?.start ?? start
    const told =
      head.length > 6 || bracket >= place.clauseStart
        ? head
        : text.slice(Math.max(sentenceFrom, start - 40), start).replace(/\s/g, '')
    const unitEnd = more.unitEnd ?? end
    const tail = /^[^，。；：、\n（）()]{0,10}/.exec(text.slice(unitEnd, unitEnd + 10))?.[0] ?? ''
    figures.push({
      start,
      end,
      role,
      value: anything,
      decimals: 0,
      percent: false,
      unit: '',
      unitEnd: end,
      scale: '',
      blocked: false,
      block: place.block,
      sentence: place.sentence,
      clause: place.clause,
      head,
      told,
      tail,
      bracket,
      ...more,
    })
  }

  const named = (at: number): boolean => ((mask[at] ?? 0) & (inTitle | inQuote)) !== 0
  return {
    text,
    mask,
    dates: [],
    yearRanges: [],
    placeholders: [],
    figures,
    addFigure,
    named,
  }
}
