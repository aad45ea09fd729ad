import type { AnswerAbout } from '../findings-json.js'
import { deedsLine, figuresLine, isFigure } from '../ledger-lines.js'
import { clip } from '../width.js'
import type { MarkdownContext } from './context.js'
import { inline, table } from './escape.js'
import { placesCell } from './findings.js'

/** Characters of what a figure counts that are shown; those right before it say most. */
const headShown = 24

type Row = NonNullable<AnswerAbout['ledger']>[number]

const amount = ({ raw, scale, unit }: Row): string => {
  const scaled = raw.includes(scale) ? raw : `${raw}${scale}`
  return scaled.endsWith(unit) ? scaled : `${scaled}${unit}`
}

const tail = (text: string): string =>
  text.length > headShown ? `…${text.slice(-headShown)}` : text

/** A list that is closed until somebody wants it: a ledger is longer than all the rest. */
const folded = (title: string | undefined, body: string): readonly string[] =>
  title === undefined ? [] : [`<details><summary>${title}</summary>`, body, '</details>']

const periodOf = ({ year, tense }: Row, { word }: MarkdownContext): string => {
  const stated = year.value === undefined ? '' : String(year.value)
  return tense === 'done' ? stated : `${stated} ${word(`ledger.${tense}`)}`.trim()
}

const statusOf = ({ status, ours }: Row, { word }: MarkdownContext): string =>
  ours === undefined
    ? word(`ledger.${status}`)
    : `${word(`ledger.${status}`)}${word('colon')}${word('ledger.ours', { value: ours })}`

/** Every figure of a report, and every deed it tells without one, in two folded tables; nothing where there are none. */
export const ledgerMarkdown = (
  { ledger = [], deeds = [] }: AnswerAbout,
  context: MarkdownContext,
): readonly string[] => {
  const { word, language } = context
  return [
    ...folded(
      figuresLine(ledger, language),
      table(
        [
          word('table.place'),
          word('table.figure'),
          word('table.counts'),
          word('table.period'),
          word('table.status'),
        ],
        ledger
          .filter(isFigure)
          .map((row) => [
            placesCell([row.at], context),
            inline(amount(row)),
            inline(tail(row.subject.head)),
            periodOf(row, context),
            inline(statusOf(row, context)),
          ]),
      ),
    ),
    ...folded(
      deedsLine(deeds, language),
      table(
        [word('table.place'), word('table.deed'), word('table.kind'), word('table.state')],
        deeds.map(({ at, quote, kind, state, meeting }) => [
          placesCell([at], context),
          inline(clip(quote, 120)),
          word(`deeds.${kind}`),
          [word(`deeds.${state}`), ...(meeting === undefined ? [] : [inline(meeting)])].join(
            word('about.chosen'),
          ),
        ]),
      ),
    ),
  ]
}
