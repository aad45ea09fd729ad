import type { Answer } from '@fazhi/model'
import { aboutLine } from './about-line.js'
import { countsToText } from './counts.js'
import type { AnswerAbout } from './findings-json.js'
import { type FindingsTextOptions, findingsToText, widthOf } from './findings-text.js'
import { deedsLine, figuresLine } from './ledger-lines.js'
import { type Paint, plain } from './paint.js'
import { passesToText } from './passes-text.js'
import { planToText } from './plan-text.js'
import { countNotAsked, rulesNotAsked, showStatus, unfinishedRules } from './rule-status.js'
import { showUnfinished, showVerdict } from './verdict.js'
import { visible } from './width.js'
import { wordHeldLine } from './word-held.js'
import { wordsOf } from './words/words.js'
import { wrap } from './wrap.js'

/** With more findings than these the verdict is said again at the end. */
const repeatedFrom = 20

/** How an answer is shown as text. */
export interface AnswerTextOptions extends FindingsTextOptions {
  /** What the answer went by; said in the last line. */
  readonly about?: AnswerAbout
}

/** The parts of an answer that are shown where they are there. */
type Shown = Pick<Answer, 'verdict' | 'findings'> &
  Partial<Pick<Answer, 'rules' | 'passes' | 'plan' | 'phase' | 'date'>>

const unfinishedLines = (
  answer: Shown,
  options: AnswerTextOptions,
  paint: Paint,
): readonly string[] => {
  const unfinished = unfinishedRules(answer.rules ?? [])
  if (unfinished.length === 0) return []
  const { language, names, say } = options
  const word = wordsOf(language)
  return [
    '',
    paint.bad(paint.strong(showUnfinished(answer.verdict, unfinished, language))),
    ...unfinished.flatMap((rule) => {
      const title = names?.rule?.(rule.rule)
      const name = `${rule.rule}${title === undefined ? '' : ` ${visible(title)}`}`
      return wrap(
        `${name}${word('colon')}${showStatus(rule, language, say)}`,
        widthOf(options.columns) - 2,
      ).map((line) => `  ${line}`)
    }),
  ]
}

/** How many figures and deeds there are, by what became of them; a screen is no place for all of them. */
const ledgerText = ({ about = {}, language, columns }: AnswerTextOptions, paint: Paint): string => {
  const { ledger = [], deeds = [] } = about
  const word = wordsOf(language)
  const lines = [figuresLine(ledger, language), deedsLine(deeds, language)].filter(
    (line) => line !== undefined,
  )
  return lines.length === 0
    ? ''
    : [
        `${paint.strong(word('ledger.title'))}${paint.faint(word('ledger.where'))}`,
        ...lines.flatMap((line) => wrap(line, widthOf(columns) - 2).map((part) => `  ${part}`)),
      ].join('\n')
}

/**
 * An answer for the terminal: the verdict with its counts and the rules that did not finish, then the findings, what must be
 * there, the plan, how many figures and deeds there are, and what the answer went by. Ends with a line end.
 */
export const answerToText = (answer: Shown, options: AnswerTextOptions): string => {
  const { language } = options
  const word = wordsOf(language)
  const paint = options.paint ?? plain
  const colour =
    answer.verdict === 'ready' ? paint.good : answer.verdict === 'notReady' ? paint.bad : paint.warn
  const verdict = `${colour(paint.strong(showVerdict(answer.verdict, language, options.subject)))}   ${countsToText(answer.findings, language)}`
  const notAsked = rulesNotAsked(answer.rules ?? [])
  const heldLine = wordHeldLine(options.about ?? {}, language)
  const tail = [
    ...(notAsked.length === 0
      ? []
      : wrap(
          word('rules.notAsked', { n: notAsked.length, what: countNotAsked(notAsked, word) }),
          widthOf(options.columns),
        )),
    ...(heldLine === undefined ? [] : wrap(heldLine, widthOf(options.columns))),
    ...(options.about === undefined || answer.phase === undefined
      ? []
      : [
          aboutLine(
            {
              phase: answer.phase,
              ...(answer.date === undefined ? {} : { date: answer.date }),
            },
            options.about,
            language,
            options.subject,
            options.names,
          ),
        ]),
  ]
  const quotes = new Map(answer.findings.map(({ fingerprint, quote }) => [fingerprint, quote]))
  const list = findingsToText(answer.findings, options)
  const assumptions = options.about?.assumptions ?? []
  const parts = [
    list,
    passesToText(answer.passes ?? [], options).trimEnd(),
    planToText(answer.plan ?? [], { ...options, quoteOf: (print) => quotes.get(print) }).trimEnd(),
    assumptions.length === 0
      ? ''
      : [
          paint.strong(word('assumptions.title')),
          ...assumptions.flatMap(({ message }) =>
            wrap(visible(message), widthOf(options.columns) - 4).map(
              (line, index) => `  ${index === 0 ? '·' : ' '} ${line}`,
            ),
          ),
        ].join('\n'),
    ledgerText(options, paint),
    // On a screen the first line of a long answer is out of sight.
    answer.findings.length > repeatedFrom ? verdict : '',
    tail.map((line) => paint.faint(line)).join('\n'),
  ].filter((part) => part !== '')
  return [
    verdict,
    ...unfinishedLines(answer, options, paint),
    ...parts.flatMap((part) => ['', part]),
    '',
  ].join('\n')
}
