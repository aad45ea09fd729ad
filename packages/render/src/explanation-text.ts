import { type Language, label, type UnitResult, type Year } from '@fazhi/model'
import type { Cite, Explained } from './explained.js'
import { type ExplanationLine, type ExplanationView, viewOf } from './explanation-view.js'
import { addExact, showNumber, showSigned, signOf } from './numbers.js'
import { type Paint, plain } from './paint.js'
import { factNames, vetoTitles } from './ranking-csv.js'
import { displayWidth, padEnd, padStart, visible } from './width.js'
import { type Word, wordsOf } from './words/words.js'
import { wrap } from './wrap.js'

/** How an explanation is shown as text. */
export interface ExplanationTextOptions {
  readonly language: Language
  readonly columns?: number
  readonly paint?: Paint
  /** Writes a basis as a citation; without it no basis is named. */
  readonly cite?: Cite
}

/** Column where the text begins, after the points. */
const indent = 9

const indented = (text: string, width: number): readonly string[] =>
  wrap(visible(text), width - indent).map((line) => ' '.repeat(indent) + line)

const headline = (
  unit: UnitResult,
  { range }: Explained,
  language: Language,
  word: Word,
  paint: Paint,
): string => {
  const name = paint.strong(visible(label(unit.name, language)))
  const comma = language === 'en' ? ', ' : '，'
  if (unit.status === 'undecided') {
    const ends = range === undefined ? [] : [range.lo, range.hi].map(visible)
    return `${name}   ${[paint.warn(word('unit.undecided')), ...ends].join(comma)}`
  }
  const place = [
    ...(unit.place === undefined ? [] : [word('unit.place', { n: unit.place })]),
    ...(unit.tiedWith.length > 0 ? [word('unit.tied')] : []),
    ...(unit.grade === undefined ? [] : [unit.grade]),
  ].join(comma)
  const points = word('unit.points', { n: showNumber(unit.published ?? '') })
  const open = language === 'en' ? ' (' : '（'
  const close = language === 'en' ? ')' : '）'
  return `${name}   ${points}${place === '' ? '' : `${open}${place}${close}`}`
}

const lineText = (
  line: ExplanationLine,
  language: Language,
  word: Word,
  width: number,
  paint: Paint,
): readonly string[] => {
  const colour = signOf(line.by) < 0 ? paint.bad : paint.good
  const score =
    line.score === undefined ? '' : language === 'en' ? ` (${line.score})` : `（${line.score}）`
  const join = word('semicolon')
  const number = padStart(signOf(line.by) === 0 ? '—' : showSigned(line.by), indent - 2)
  return [
    `${colour(number)}  ${paint.strong(visible(line.title))}${score}`,
    ...line.why.flatMap((text) => indented(text, width)),
    ...(line.winBack.length === 0
      ? []
      : indented(`${word('unit.winBack')} ${line.winBack.join(join)}`, width).map(paint.good)),
    ...(line.basis.length === 0
      ? []
      : indented(`${word('basis')} ${line.basis.join(join)}`, width).map(paint.faint)),
  ]
}

const waterfallText = (view: ExplanationView, word: Word): readonly string[] => {
  const end = view.steps.reduce((level, step) => addExact(level, step.by), view.start)
  const rows: readonly (readonly [string, string])[] = [
    [word('waterfall.start'), showNumber(view.start)],
    ...view.steps.map((step) => [visible(step.title), showSigned(step.by)] as const),
    [word('waterfall.final'), showNumber(end)],
  ]
  const widest = Math.max(...rows.map(([title]) => displayWidth(title)))
  const numbers = Math.max(...rows.map(([, number]) => displayWidth(number)))
  return rows.map(([title, number]) => `  ${padEnd(title, widest)}  ${padStart(number, numbers)}`)
}

/** Why a unit has its score, for the terminal: every lost point with its reason and what would win it back, and the waterfall. */
export const explanationToText = (
  year: Year,
  unit: UnitResult,
  explained: Explained,
  options: ExplanationTextOptions,
): string => {
  const { language } = options
  const view = viewOf(year, unit, explained, language, options.cite)
  const word = wordsOf(language)
  const paint = options.paint ?? plain
  const width = Math.max(48, Math.min(options.columns ?? 100, 110))
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.strong(title), ...lines]
  const facts = (ids: readonly string[]): readonly string[] =>
    factNames(year, ids, language).map((name) => `  · ${visible(name)}`)
  const show = (line: ExplanationLine): readonly string[] =>
    lineText(line, language, word, width, paint)
  const decided = unit.status === 'decided'
  return [
    ...(year.read === 'claimed' ? [paint.warn(word('year.self'))] : []),
    headline(unit, explained, language, word, paint),
    ...vetoTitles(year, unit, language).map(
      (title) => `  ${paint.bad(word('unit.vetoed'))} ${visible(title)}`,
    ),
    ...section(word('unit.needs'), facts(unit.missing)),
    ...section(
      word('unit.narrowing'),
      view.narrowing.flatMap((text) =>
        wrap(visible(text), width - 4).map((line, index) => `  ${index === 0 ? '·' : ' '} ${line}`),
      ),
    ),
    ...(view.losses.length === 0 && decided
      ? ['', word('unit.noLoss')]
      : section(word('unit.losses'), view.losses.flatMap(show))),
    ...section(word('unit.gains'), view.gains.flatMap(show)),
    ...section(word('unit.unscored'), view.unscored.flatMap(show)),
    ...(decided ? section(word('unit.waterfall'), waterfallText(view, word)) : []),
    ...section(
      word('unit.decisions'),
      view.decisions.flatMap((text) => wrap(visible(text), width - 2).map((line) => `  ${line}`)),
    ),
    '',
  ].join('\n')
}
