import { indexLines, type LineIndex, type Phase, textPlace } from '@fazhi/findings'
import type {
  Block,
  Catalog,
  Fix,
  ReportDocument,
  ReportProfile,
  RollUp,
  TextPlace,
} from '@fazhi/model'
import { blankCues, findBlanks } from './layers/blanks.js'
import { doubledCues } from './layers/doubled-cues.js'
import type { DateMark, Figure, NumberWord, Placeholder, YearRange } from './layers/figures.js'
import { type Genre, genreOf } from './layers/genre.js'
import type { ItemState } from './layers/item-state.js'
import { findItems } from './layers/items.js'
import { lex, tokenFirsts } from './layers/lexer.js'
import { halvesOfNames } from './layers/near-names.js'
import { noticing } from './layers/noticed.js'
import { findPairs, inQuote, inTitle, type Pairs, pairMarks } from './layers/pairs.js'
import { type RateTold, ratesTold } from './layers/rate-told.js'
import type { Relation } from './layers/relation.js'
import { findRelations } from './layers/relations.js'
import { remembered } from './layers/remembered.js'
import { findResidue, type Residue, residueCues } from './layers/residue.js'
import { findSections, type Section } from './layers/sections.js'
import { type Sentence, sentenceMarks, splitSentences } from './layers/sentences.js'
import { findShareLists, type ShareList } from './layers/share-lists.js'
import { shareWords } from './layers/spoken-shares.js'
import { stockWords } from './layers/stock-words.js'
import { findTerms, type TermHit, termsSought } from './layers/terms.js'
import { findTieOuts, type TieOut } from './layers/tie-outs.js'
import { findWordings, type Wording, wordingsSought } from './layers/wordings.js'
import { type ReportYear, reportYear } from './layers/year.js'
import { plainDigits } from './read/full-width.js'
import { numberMark } from './read/numbering.js'
import { unwrapReport } from './read/unwrap.js'

/** The one pass over the characters that all layers share; a catalog brings names of its own to be noticed. */
const noticingOf = remembered((catalog: Catalog) =>
  noticing({
    residueCues,
    pairMarks,
    sentenceMarks,
    tokenFirsts,
    blankCues,
    terms: termsSought(catalog),
    wordings: wordingsSought,
    halvesOfNames,
    stockWords: stockWords.sought,
    doubledCues: doubledCues.sought,
    shareWords,
  }),
)

/** A sentence and its figures. */
export interface Figured {
  readonly sentence: Sentence
  readonly figures: readonly Figure[]
}

/** What the rules look at: the report's layers and what was asked. */
export interface ReportSubject {
  /** The report without line wraps; `text` and `blocks` are its. Places point into the text as it is stored. */
  readonly document: ReportDocument
  readonly text: string
  readonly lines: LineIndex
  /** Where in the text rules may find what they look for; what only layers look for is let go once they are read. */
  readonly noticed: Pick<
    ReturnType<ReturnType<typeof noticingOf>>,
    'stockWords' | 'doubledCues' | 'halvesOfNames'
  >
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  /** Sentences of each block, by the block's index. */
  readonly sentencesOf: readonly (readonly Sentence[])[]
  readonly figures: readonly Figure[]
  readonly numberWords: readonly NumberWord[]
  /** Figures of each sentence, by the sentence's index. */
  readonly figuresOf: readonly (readonly Figure[])[]
  /** Sentences with figures; fewer than half have any. */
  readonly figured: readonly Figured[]
  /** Sentences with two figures and more: what holds figures against each other looks at these alone. */
  readonly comparable: readonly Figured[]
  /** Sentences that tell rates, with what these can be read by. */
  readonly ratesTold: readonly RateTold[]
  readonly relations: readonly Relation[]
  readonly shareLists: readonly ShareList[]
  /** Shares that stand in a list of at least two: what they are shares of is told by the list, not by the count before them. */
  readonly listedShares: ReadonlySet<Figure>
  readonly dates: readonly DateMark[]
  readonly yearRanges: readonly YearRange[]
  readonly placeholders: readonly Placeholder[]
  readonly pairs: Pairs
  readonly residue: readonly Residue[]
  readonly terms: readonly TermHit[]
  readonly wordings: readonly Wording[]
  readonly year: ReportYear
  readonly genre: Genre
  /** How the mandatory items stand. */
  readonly items: readonly ItemState[]
  readonly profile: ReportProfile
  readonly catalog: Catalog
  readonly phase: Phase
  readonly rollUp?: RollUp
  readonly tieOuts: readonly TieOut[]
  /** Place of a range of `text` in the text as it is stored, with file and section. */
  readonly place: (start: number, end: number) => TextPlace
  /** A correction of `text` as one of the text as it is stored. */
  readonly storedFix: (fix: Fix) => Fix
  /** Whether a character stands inside a book title. */
  readonly titled: (at: number) => boolean
  /** Whether a character stands inside quotation marks. */
  readonly quoted: (at: number) => boolean
  /** The section of level 1 a block belongs to, if any. */
  readonly topSection: (block: number) => Section | undefined
}

/** What is asked of a report. */
export interface SubjectOptions {
  readonly profile: ReportProfile
  readonly catalog: Catalog
  readonly phase: Phase
  readonly year?: number
  readonly rollUp?: RollUp
}

const blockAt = (blocks: readonly Block[], at: number): number => {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The figures of each sentence; figures run in text order, and most sentences have none. */
const bySentence = (
  figures: readonly Figure[],
  sentences: number,
): readonly (readonly Figure[])[] => {
  const none: readonly Figure[] = []
  const found = new Array<readonly Figure[]>(sentences).fill(none)
  for (let from = 0; from < figures.length; ) {
    const sentence = figures[from]?.sentence ?? 0
    let to = from + 1
    while (figures[to]?.sentence === sentence) to++
    found[sentence] = figures.slice(from, to)
    from = to
  }
  return found
}

/** The text and its blocks as rules read them: a wide digit is a digit. */
const withPlainDigits = ({
  text: written,
  blocks,
}: ReportDocument): Pick<ReportDocument, 'text' | 'blocks'> => {
  const text = plainDigits(written)
  return {
    text,
    blocks:
      text === written
        ? blocks
        : blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) })),
  }
}

/** Builds all layers over a document, each in one pass. */
export const subjectOf = (stored: ReportDocument, options: SubjectOptions): ReportSubject => {
  const { document, unwrapped } = unwrapReport(stored)
  const { text, blocks } = withPlainDigits(document)
  const lines = indexLines(stored.text)
  const mask = new Uint8Array(text.length)
  const noticed = noticingOf(options.catalog)(text)
  const residue = findResidue(text, blocks, mask, noticed.residueCues)
  const pairs = findPairs(text, blocks, mask, noticed.pairMarks)
  const sentences = splitSentences(text, blocks, mask, noticed.sentenceMarks)
  const lexed = lex(text, blocks, sentences, pairs, noticed.tokenFirsts)
  const blanks = findBlanks(text, blocks, sentences, pairs, noticed.blankCues)
  const year = reportYear(blocks, lexed.dates, options.year)
  const sections = findSections(
    text,
    blocks,
    mask,
    year.value,
    (mark) => numberMark(mark)?.number ?? 0,
  )
  const sentencesOf: Sentence[][] = blocks.map(() => [])
  for (const sentence of sentences) sentencesOf[sentence.block]?.push(sentence)
  const figuresOf = bySentence(lexed.figures, sentences.length)
  const figured = sentences
    .filter(({ index }) => (figuresOf[index]?.length ?? 0) > 0)
    .map((sentence) => ({ sentence, figures: figuresOf[sentence.index] ?? [] }))
  const tops: (Section | undefined)[] = []
  for (const section of sections) {
    if (section.level === 1) for (let i = section.heading; i < section.to; i++) tops[i] = section
  }
  const file = document.source.file
  const shareLists = findShareLists(text, blocks, lexed.figures)
  // What has no length stands before a wrap, as its end does.
  const storedStart = (start: number, end: number): number =>
    start === end ? unwrapped.endOf(start) : unwrapped.startOf(start)
  return {
    document,
    text,
    lines,
    noticed: {
      stockWords: noticed.stockWords,
      doubledCues: noticed.doubledCues,
      halvesOfNames: noticed.halvesOfNames,
    },
    blocks,
    sections,
    sentences,
    sentencesOf,
    figures: lexed.figures,
    numberWords: lexed.numberWords,
    figuresOf,
    figured,
    comparable: figured.filter(({ figures }) => figures.length > 1),
    ratesTold: ratesTold(text, sentences, figuresOf, noticed.shareWords),
    relations: findRelations(text, sentences, figuresOf, pairs),
    shareLists,
    listedShares: new Set(
      shareLists
        .filter(({ members }) => members.length > 1)
        .flatMap(({ members }) => members.map(({ share }) => share)),
    ),
    dates: lexed.dates,
    yearRanges: lexed.yearRanges,
    placeholders: [...lexed.placeholders, ...blanks].sort((a, b) => a.start - b.start),
    pairs,
    residue,
    terms: findTerms(text, blocks, mask, options.catalog, noticed.terms),
    wordings: findWordings(text, blocks, mask, noticed.wordings),
    year,
    items: findItems({ blocks, sections, sentences, sentencesOf, year }),
    genre: genreOf(text, blocks, options.profile),
    profile: options.profile,
    catalog: options.catalog,
    phase: options.phase,
    ...(options.rollUp === undefined ? {} : { rollUp: options.rollUp }),
    tieOuts: findTieOuts(
      text,
      lexed.figures,
      sentences,
      options.catalog,
      options.rollUp,
      (figure) => tops[figure.block]?.topic === 'nextYear',
      (block) => blocks[block]?.start ?? 0,
    ),
    place: (start, end) => {
      const place = textPlace(
        lines,
        storedStart(start, end),
        unwrapped.endOf(end),
        blocks[blockAt(blocks, start)]?.section,
      )
      return file === undefined ? place : { ...place, file }
    },
    storedFix: (fix) => ({
      ...fix,
      start: storedStart(fix.start, fix.end),
      end: unwrapped.endOf(fix.end),
    }),
    titled: (at) => ((mask[at] ?? 0) & inTitle) !== 0,
    quoted: (at) => ((mask[at] ?? 0) & inQuote) !== 0,
    topSection: (block) => tops[block],
  }
}
