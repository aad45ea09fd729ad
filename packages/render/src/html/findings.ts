import type { Finding } from '@fazhi/model'
import { bucketOf, groupEffects } from '../counts.js'
import { excerpt } from '../excerpt.js'
import { showAcknowledged } from '../findings-text.js'
import { showLinked, showPlace } from '../place.js'
import { bySection } from '../sections.js'
import type { PageContext } from './context.js'
import { type Html, html, nothing, raw } from './escape.js'

/** Columns of an excerpt on the page: two lines on a phone, one on a screen. */
const excerptWidth = 84

const quoteHtml = (finding: Finding, textOf: (file?: string) => string | undefined): Html => {
  const place = finding.at[0]
  if (place === undefined || (place.kind !== 'text' && place.kind !== 'data')) return nothing
  const text = textOf(place.file)
  if (text === undefined || place.start === undefined || place.end === undefined) return nothing
  const cut = excerpt(text, place.start, place.end, excerptWidth)
  return html`<p class="quote">${cut.before}<mark>${cut.mark}</mark>${cut.after}</p>`
}

const findingHtml = (
  finding: Finding,
  effects: number,
  textOf: (file?: string) => string | undefined,
  context: PageContext,
): Html => {
  const { word } = context
  const bucket = bucketOf(finding)
  const place = finding.at[0]
  const where = place === undefined ? '' : showPlace(place, word)
  const linked = showLinked(finding.at, word)
  const also = linked === undefined ? nothing : html`<span>${linked}</span>`
  const by = showAcknowledged(finding, word)
  const answeredFor = by === undefined ? nothing : html`<span>${by}</span>`
  const caused = effects === 0 ? nothing : html`<span>${word('effects', { n: effects })}</span>`
  return html`<div class="finding"><div class="meta"><span class="chip ${bucket}">${word(`severity.${bucket}`)}</span><span>${finding.rule}</span><span>${where}</span>${raw(also)}${raw(caused)}${raw(answeredFor)}</div><p>${context.say(finding, context.language)}</p>${raw(quoteHtml(finding, textOf))}</div>
`
}

/** Findings by section; hints are folded away at the end. Effects are counted at their cause. */
export const findingsHtml = (
  findings: readonly Finding[],
  textOf: (file?: string) => string | undefined,
  context: PageContext,
): Html => {
  const { roots, effects } = groupEffects(findings)
  const show = (finding: Finding): Html =>
    findingHtml(finding, effects.get(finding.fingerprint)?.length ?? 0, textOf, context)
  const hints = roots.filter((finding) => bucketOf(finding) === 'info')
  const shown = roots.filter((finding) => bucketOf(finding) !== 'info')
  const sections = bySection(shown, context.word).map(
    (section) => html`<h3>${section.title}</h3>
<div class="list">
${raw(section.findings.map(show))}</div>
`,
  )
  const more =
    hints.length === 0
      ? nothing
      : html`<details class="more"><summary>${context.word('page.more', { n: hints.length })}</summary>
<div class="list">
${raw(hints.map(show))}</div>
</details>
`
  return html`${raw(sections)}${raw(more)}`
}
