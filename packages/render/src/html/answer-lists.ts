import type { PlanEntry } from '@fazhi/model'
import { planKinds } from '../plan-kinds.js'
import { planSubject } from '../plan-subject.js'
import {
  countNotAsked,
  reasonOf,
  rulesNotAsked,
  showStatus,
  unfinishedRules,
} from '../rule-status.js'
import { showUnfinished } from '../verdict.js'
import { clip, visible } from '../width.js'
import { wordHeldLine } from '../word-held.js'
import { type AnswerContext, findingId, headingHtml, pagePlaces } from './answer-context.js'
import { type Html, html, nothing, raw } from './escape.js'

/** Columns a quote is cut to; the place says where the rest is. */
const quoteWidth = 120

const ruleTitle = (id: string, { names }: AnswerContext): string => {
  const title = names?.rule?.(id)
  return visible(title === undefined ? id : `${id} ${title}`)
}

/** Rules that did not finish: above everything else but the verdict. */
export const unfinishedHtml = (context: AnswerContext): Html => {
  const { answer, language, say, word } = context
  const unfinished = unfinishedRules(answer.rules)
  if (unfinished.length === 0) return nothing
  const lines = unfinished.map(
    (rule) =>
      html`<li>${ruleTitle(rule.rule, context)}${word('colon')}${showStatus(rule, language, say)}</li>`,
  )
  return html`<div class="unfinished"><p><strong>${showUnfinished(answer.verdict, unfinished, language)}</strong></p><ul>${raw(lines)}</ul></div>
`
}

/** Edits that are shown before the rest is folded away. */
const editsShown = 8

/** The smallest set of edits, an entry each, leading to what it resolves; of a long one all but the first are folded. */
export const planHtml = (context: AnswerContext): Html => {
  const { answer, word, level } = context
  if (answer.plan.length === 0) return nothing
  const byFingerprint = new Map(answer.findings.map((finding) => [finding.fingerprint, finding]))
  const entryHtml = (entry: PlanEntry): Html => {
    const proposal =
      entry.proposal === undefined
        ? nothing
        : html`<p class="back">${word('table.proposal')}${word('colon')}${visible(entry.proposal)}</p>`
    const what = planSubject(entry, byFingerprint, context)
    const resolved = byFingerprint.get(entry.resolves[0] ?? '')
    const said = what === undefined ? '' : visible(what)
    const id = resolved === undefined ? '' : findingId(resolved, context)
    const subject = id === '' ? html`${said}` : html`<a href="#${id}">${said}</a>`
    return html`<li><span class="chip">${word(`action.${entry.action}`)}</span><div>${raw(subject)}${raw(proposal)}<p class="src">${pagePlaces(entry.places, context)} · ${word('page.resolves', { n: entry.resolves.length })}</p></div></li>
`
  }
  const rest = answer.plan.length > editsShown + 1 ? answer.plan.slice(editsShown) : []
  const first = rest.length === 0 ? answer.plan : answer.plan.slice(0, editsShown)
  const fold =
    rest.length === 0
      ? nothing
      : html`<details class="more"><summary>${word('page.moreEdits', { n: rest.length })}</summary>
<ol class="steps">
${raw(rest.map(entryHtml))}</ol></details>
`
  return html`<section>
${raw(headingHtml(word('plan.heading'), level, planKinds(answer.plan, word).join(word('place.separator'))))}<ol class="steps">
${raw(first.map(entryHtml))}</ol>
${raw(fold)}</section>
`
}

/** What must be there, an entry each: whether it is, where, and by which words; or why not. */
export const passesHtml = (context: AnswerContext): Html => {
  const { answer, word, names, language, level } = context
  if (answer.passes.length === 0) return nothing
  const lines = answer.passes.map((pass) => {
    const why = reasonOf(pass, language)
    const where = pass.at === undefined ? [] : [pagePlaces([pass.at], context)]
    const quote = pass.quote === undefined ? [] : [clip(visible(pass.quote), quoteWidth)]
    return html`<li><span class="chip ${pass.status}">${word(`pass.${pass.status}`)}</span><div>${visible(names?.item?.(pass.item) ?? pass.item)}<p class="src">${[
      ...(why === undefined ? [] : [why]),
      ...where,
      ...quote,
    ].join(' · ')}</p></div></li>
`
  })
  return html`<section>
${raw(headingHtml(word('passes.title'), level))}<ul class="steps">
${raw(lines)}</ul>
</section>
`
}

const folded = (title: string, lines: readonly Html[]): Html =>
  lines.length === 0
    ? nothing
    : html`<details class="more"><summary>${title}</summary><ul>${raw(lines)}</ul></details>
`

/** Rules that were not asked and why, text that was set aside, and what a Word document held beside its text. */
export const uncheckedHtml = (context: AnswerContext): Html => {
  const { answer, about = {}, word, language, say, level } = context
  const notAsked = rulesNotAsked(answer.rules)
  const setAside = about.setAside ?? []
  const held = wordHeldLine(about, language)
  if (notAsked.length === 0 && setAside.length === 0 && held === undefined) return nothing
  return html`<section>
${raw(headingHtml(word('page.unchecked'), level))}${raw(
  held === undefined
    ? nothing
    : html`<p class="lead">${held}</p>
`,
)}${raw(
  folded(
    word('rules.notAsked', { n: notAsked.length, what: countNotAsked(notAsked, word) }),
    notAsked.map(
      (rule) =>
        html`<li>${ruleTitle(rule.rule, context)}${word('colon')}${showStatus(rule, language, say)}</li>`,
    ),
  ),
)}${raw(
  folded(
    word('page.setAside', { n: setAside.length }),
    setAside.map(
      ({ at, quote }) =>
        html`<li>${clip(visible(quote), quoteWidth)} <span class="src">${pagePlaces([at], context)}</span></li>`,
    ),
  ),
)}</section>
`
}
