import { deedState, figureCells } from '../ledger-cells.js'
import { deedsLine, figuresLine, isFigure } from '../ledger-lines.js'
import { clip, visible } from '../width.js'
import { type AnswerContext, headingHtml, pagePlaces } from './answer-context.js'
import { type Html, html, nothing, raw } from './escape.js'

/** A table that is closed until somebody wants it, and that moves sideways where the screen is narrow. */
const foldedTable = (
  title: string | undefined,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Html =>
  title === undefined
    ? nothing
    : html`<details class="more"><summary>${title}</summary>
<div class="wide" tabindex="0" role="region" aria-label="${title}"><table class="sheet"><thead><tr>${raw(
        head.map((cell) => html`<th scope="col">${cell}</th>`),
      )}</tr></thead><tbody>
${raw(
  rows.map(
    (cells) => html`<tr>${raw(cells.map((cell) => html`<td>${visible(cell)}</td>`))}</tr>
`,
  ),
)}</tbody></table></div></details>
`

/** Every figure of a report, and every deed it tells without one; nothing where there are none. */
export const ledgerHtml = (context: AnswerContext): Html => {
  const { word, language, about: { ledger = [], deeds = [] } = {}, level } = context
  const figures = figuresLine(ledger, language)
  const done = deedsLine(deeds, language)
  if (figures === undefined && done === undefined) return nothing
  return html`<section>
${raw(headingHtml(word('ledger.title'), level))}${raw(
  foldedTable(
    figures,
    [
      word('table.figure'),
      word('table.counts'),
      word('table.period'),
      word('table.status'),
      word('table.place'),
    ],
    ledger
      .filter(isFigure)
      .map((row) => [...figureCells(row, word), pagePlaces([row.at], context)]),
  ),
)}${raw(
  foldedTable(
    done,
    [word('table.deed'), word('table.kind'), word('table.state'), word('table.place')],
    deeds.map((deed) => [
      clip(deed.quote, 120),
      word(`deeds.${deed.kind}`),
      deedState(deed, word),
      pagePlaces([deed.at], context),
    ]),
  ),
)}</section>
`
}
