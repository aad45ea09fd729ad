import type { Finding } from '@fazhi/model'
import { bucketOf } from '../counts.js'
import { expectedNote, restsOn, showAcknowledged } from '../findings-text.js'
import { showLinked } from '../place.js'
import { sentencePieces } from '../sentence.js'
import { clip, visible } from '../width.js'
import { type AnswerContext, findingId, pagePlace, pagePlaces } from './answer-context.js'
import { type Html, html, nothing, raw } from './escape.js'

/** Sentences of linked places that are shown below the first. */
const linkedQuotes = 2
/** Columns of what was found where there is no text to show it in. */
const quoteWidth = 240

const piecesHtml = (pieces: ReturnType<typeof sentencePieces>['pieces'], lead: string): Html =>
  html`<p class="quote">${raw(lead === '' ? nothing : html`<span class="at">${lead}</span> `)}${raw(
    pieces.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : html`${text}`)),
  )}</p>`

/** The sentence of the first place with its words marked, then those of linked places in other sentences. */
const quotesHtml = (finding: Finding, context: AnswerContext): Html => {
  const { word, placeAs } = context
  const [first] = finding.at
  const text = first?.kind === 'text' ? context.textOf?.(first.file) : undefined
  if (first?.kind !== 'text' || text === undefined) {
    return finding.quote === undefined || finding.quote === ''
      ? nothing
      : html`<p class="quote"><mark>${clip(visible(finding.quote), quoteWidth)}</mark></p>`
  }
  const linked = finding.at
    .slice(1)
    .flatMap((place) => (place.kind === 'text' && place.file === first.file ? [place] : []))
  const own = sentencePieces(text, first, linked)
  const shown = [piecesHtml(own.pieces, '')]
  let left = linked.filter(({ start, end }) => start < own.start || end > own.end)
  while (left[0] !== undefined && shown.length <= linkedQuotes) {
    const [next] = left
    const other = sentencePieces(text, next, left)
    shown.push(piecesHtml(other.pieces, pagePlace(placeAs(next), word)))
    left = left.filter(({ start, end }) => start < other.start || end > other.end)
  }
  return html`${raw(shown)}`
}

const effectsHtml = (effects: readonly Finding[], context: AnswerContext): Html => {
  const { word, say, language } = context
  if (effects.length === 0) return nothing
  const lines = effects.map(
    (effect) =>
      html`<li>${visible(say(effect, language))} <span class="src">${visible(effect.rule)} ${pagePlaces(effect.at.slice(0, 1), context)}</span></li>`,
  )
  return html`<details class="more"><summary>${word('effects', { n: effects.length })}</summary><ul>${raw(lines)}</ul></details>`
}

/**
 * One finding: how much it weighs, where it stands, what is wrong, the sentence with the words marked, what to do, what it rests on, and
 * what it caused.
 */
export const answerFindingHtml = (
  finding: Finding,
  effects: readonly Finding[],
  context: AnswerContext,
): Html => {
  const { word, say, language, placeAs, names, cite } = context
  const bucket = bucketOf(finding)
  const text = visible(say(finding, language))
  const title = names?.rule?.(finding.rule)
  const rule = visible(title === undefined ? finding.rule : `${finding.rule} ${title}`)
  const linked = showLinked(finding.at.map(placeAs), word, pagePlace)
  const expected = expectedNote(finding, text, word)
  const todo = [word(`remedy.${finding.remedy}`), ...(expected === undefined ? [] : [expected])]
  const basis = restsOn(finding, word, cite)
  const by = showAcknowledged(finding, word)
  const blocks = context.blocking?.has(finding) === true ? ' blocks' : ''
  return html`<div class="finding${blocks}" id="${findingId(finding, context)}"><div class="meta"><span class="chip ${bucket}">${word(`severity.${bucket}`)}</span><span>${pagePlaces(finding.at.slice(0, 1), context)}</span><span>${rule}</span></div><p class="what">${text}</p>${raw(quotesHtml(finding, context))}<p class="src">${[
    `${word('table.remedy')}${word('colon')}${todo.join(word('about.chosen'))}`,
    ...(linked === undefined ? [] : [visible(linked)]),
    ...(basis === undefined ? [] : [visible(basis)]),
  ].join(
    ' · ',
  )}</p>${raw(by === undefined ? nothing : html`<p class="back">${by}</p>`)}${raw(effectsHtml(effects, context))}</div>
`
}
