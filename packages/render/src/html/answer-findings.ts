import type { Finding } from '@fazhi/model'
import { bucketOf } from '../counts.js'
import { bySection } from '../sections.js'
import { visible } from '../width.js'
import { type AnswerContext, findingId, headingHtml } from './answer-context.js'
import { answerFindingHtml } from './answer-finding.js'
import { type Html, html, nothing, raw } from './escape.js'

/** Findings of one rule and weight that are shown in a section before the rest is folded away. */
const shownOfEach = 3

type Effects = ReadonlyMap<string, readonly Finding[]>

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [item])
    else own.push(item)
  }
  return [...groups.values()]
}

/** Findings in the order of their places; of what repeats, all but the first are folded behind them. */
const listHtml = (findings: readonly Finding[], effects: Effects, context: AnswerContext): Html => {
  const show = (finding: Finding): Html =>
    answerFindingHtml(finding, effects.get(finding.fingerprint) ?? [], context)
  const groups = groupBy(findings, (finding) => `${finding.rule} ${bucketOf(finding)}`).map(
    (group) => {
      const first = group.slice(0, shownOfEach)
      // A fold that hides one finding saves nothing.
      const rest = group.length > shownOfEach + 1 ? group.slice(shownOfEach) : []
      const open = rest.length === 0 ? group : first
      const fold =
        rest.length === 0
          ? nothing
          : html`<details class="more same"><summary>${context.word('page.same', { n: rest.length })}</summary>
${raw(rest.map(show))}</details>
`
      return html`${raw(open.map(show))}${raw(fold)}`
    },
  )
  return html`<div class="list">
${raw(groups)}</div>
`
}

/** Findings nobody answers for, by section; hints are folded away at the end. */
export const answerFindingsHtml = (
  findings: readonly Finding[],
  effects: Effects,
  context: AnswerContext,
): Html => {
  const { word, placeAs, level } = context
  if (findings.length === 0) return nothing
  const hints = findings.filter((finding) => bucketOf(finding) === 'info')
  const shown = findings.filter((finding) => bucketOf(finding) !== 'info')
  const sections = bySection(shown, word, placeAs).map(
    (section) =>
      // Findings in a file of data stand under its name, which heads the answer already.
      html`${raw(section.title === context.title ? nothing : headingHtml(visible(section.title), level + 1))}${raw(listHtml(section.findings, effects, context))}`,
  )
  const more =
    hints.length === 0
      ? nothing
      : html`<details class="more"><summary>${word(shown.length === 0 ? 'count.info' : 'page.more', { n: hints.length })}</summary>
${raw(listHtml(hints, effects, context))}</details>
`
  return html`<section>
${raw(headingHtml(word('findings.title'), level))}${raw(sections)}${raw(more)}</section>
`
}

/** What somebody answers for, apart from what counts. */
export const acknowledgedHtml = (
  findings: readonly Finding[],
  effects: Effects,
  context: AnswerContext,
): Html =>
  findings.length === 0
    ? nothing
    : html`<section>
${raw(headingHtml(context.word('acknowledged.title'), context.level))}${raw(listHtml(findings, effects, context))}</section>
`

/** What keeps the answer from being ready, a line a rule, each leading to its first place. */
export const blockingHtml = (context: AnswerContext): Html => {
  const { word, names, say, language, blocking, answer, level } = context
  const found = answer.findings.filter((finding) => blocking?.has(finding) === true)
  if (found.length === 0) return nothing
  const lines = groupBy(found, ({ rule }) => rule).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const title = visible(names?.rule?.(first.rule) ?? say(first, language))
    return [
      html`<li><a href="#${findingId(first, context)}">${title}</a> <b>${word('page.times', { n: group.length })}</b> <span class="src">${visible(first.rule)}</span></li>`,
    ]
  })
  return html`<section>
${raw(headingHtml(word('page.blocks'), level))}<p class="lead">${word('page.blocksLead')}</p>
<ul class="blocking">${raw(lines)}</ul>
</section>
`
}
