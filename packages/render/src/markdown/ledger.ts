import type { AnswerAbout } from '../findings-json.js'
import { deedState, figureCells } from '../ledger-cells.js'
import { deedsLine, figuresLine, isFigure } from '../ledger-lines.js'
import { clip } from '../width.js'
import type { MarkdownContext } from './context.js'
import { inline, table } from './escape.js'
import { placesCell } from './findings.js'

/** A list that is closed until somebody wants it: a ledger is longer than all the rest. */
const folded = (title: string | undefined, body: string): readonly string[] =>
  title === undefined ? [] : [`<details><summary>${title}</summary>`, body, '</details>']

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
          .map((row) => [placesCell([row.at], context), ...figureCells(row, word).map(inline)]),
      ),
    ),
    ...folded(
      deedsLine(deeds, language),
      table(
        [word('table.place'), word('table.deed'), word('table.kind'), word('table.state')],
        deeds.map((deed) => [
          placesCell([deed.at], context),
          inline(clip(deed.quote, 120)),
          word(`deeds.${deed.kind}`),
          inline(deedState(deed, word)),
        ]),
      ),
    ),
  ]
}
