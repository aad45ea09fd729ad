import { characterSet } from '../character-set.js'
import type { DateMark, Figure, NumberWord, Placeholder, Role, YearRange } from '../figures.js'
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

/** What a reader of tokens knows of a figure beyond its place. */
type Told = Partial<
  Pick<Figure, 'value' | 'decimals' | 'percent' | 'unit' | 'unitEnd' | 'scale' | 'blocked'>
>

/** What the pass over a text holds: the text, what each character stands inside of, and what was read so far. */
export interface Scan {
  readonly text: string
  readonly mask: Uint8Array
  readonly dates: DateMark[]
  readonly yearRanges: YearRange[]
  readonly placeholders: Placeholder[]
  readonly figures: Figure[]
  readonly numberWords: NumberWord[]
  /** Keeps a figure with what is told around it; offsets of one pass only grow. */
  readonly addFigure: (start: number, end: number, role: Role, place: Place, more?: Told) => void
  /** Whether a character stands inside a book title or quotation marks. */
  readonly named: (at: number) => boolean
}

const endsHead = characterSet('，；：、,;')
const endsTail = characterSet('，。；：、\n（）()')
const blank = /\s/g
/** Most heads hold no blank and stay as they are. */
const unblanked = (text: string): string =>
  text.search(blank) < 0 ? text : text.replace(blank, '')

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
    more: Told = {},
  ): void => {
    const bracket = innermostBracket(start)
    let headFrom = place.clauseStart
    if (bracket >= headFrom) {
      headFrom = bracket + 1
      for (let at = start - 1; at > headFrom; at--) {
        if (endsHead(text.charCodeAt(at))) {
          headFrom = at + 1
          break
        }
      }
    }
    // A head is for reading what is counted; forty characters say that.
    const head = unblanked(text.slice(Math.max(headFrom, start - 40), start))
    const sentenceFrom = sentences[place.sentence]?.start ?? start
    const told =
      head.length > 6 || bracket >= place.clauseStart
        ? head
        : unblanked(text.slice(Math.max(sentenceFrom, start - 40), start))
    const unitEnd = more.unitEnd ?? end
    let tailEnd = unitEnd
    while (tailEnd < unitEnd + 10 && tailEnd < text.length && !endsTail(text.charCodeAt(tailEnd))) {
      tailEnd++
    }
    figures.push({
      start,
      end,
      role,
      value: more.value ?? anything,
      decimals: more.decimals ?? 0,
      percent: more.percent ?? false,
      unit: more.unit ?? '',
      unitEnd,
      scale: more.scale ?? '',
      blocked: more.blocked ?? false,
      block: place.block,
      sentence: place.sentence,
      clause: place.clause,
      head,
      told,
      tail: text.slice(unitEnd, tailEnd),
      bracket,
    })
  }

  const named = (at: number): boolean => ((mask[at] ?? 0) & (inTitle | inQuote)) !== 0
  return {
    text,
    mask,
    dates: [],
    yearRanges: [],
    placeholders: [],
    numberWords: [],
    figures,
    addFigure,
    named,
  }
}
