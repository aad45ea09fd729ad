import type { PageContext } from './context.js'
import { type Html, html, nothing, raw } from './escape.js'

/** A part of a card in words: a title, and lines, each of which may have lines of its own. The first part's title is the card's. */
export interface CardPart {
  readonly title: string
  readonly lines: readonly { readonly text: string; readonly more: readonly string[] }[]
}

const linesHtml = ({ lines }: CardPart): Html =>
  html`<ul>${raw(
    lines.map(
      ({ text, more }) =>
        html`<li>${text}${raw(more.length === 0 ? nothing : html`<ul>${raw(more.map((line) => html`<li>${line}</li>`))}</ul>`)}</li>`,
    ),
  )}</ul>`

const cardHtml = ([head, ...parts]: readonly CardPart[]): Html =>
  head === undefined
    ? nothing
    : html`<details class="more"><summary>${head.title}</summary>
${raw(linesHtml(head))}${raw(
  parts.map(
    (part) => html`<h4>${part.title}</h4>
${raw(linesHtml(part))}`,
  ),
)}</details>
`

/** The cards of a unit's principals, each closed until it is opened. */
export const cardsHtml = (cards: readonly (readonly CardPart[])[], { word }: PageContext): Html =>
  cards.length === 0
    ? nothing
    : html`<h3>${word('unit.principals')}</h3>
${raw(cards.map(cardHtml))}`
