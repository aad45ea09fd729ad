import type { Language } from '@fazhi/model'
import { aboutLine } from '../about-line.js'
import { countFindings, groupEffects, showCounts } from '../counts.js'
import type { Say } from '../say.js'
import { showVerdict } from '../verdict.js'
import { visible } from '../width.js'
import { type AnswerContext, headingHtml, type PageAnswer } from './answer-context.js'
import { acknowledgedHtml, answerFindingsHtml, blockingHtml } from './answer-findings.js'
import { ledgerHtml } from './answer-ledger.js'
import { passesHtml, planHtml, uncheckedHtml, unfinishedHtml } from './answer-lists.js'
import { answerStyle } from './answer-style.js'
import { type PageContext, pageContext } from './context.js'
import { type Html, html, nothing, raw } from './escape.js'
import { pageHtml } from './page-shell.js'

/** What the page of one answer, or of several, is made from. */
export interface AnswerPage {
  readonly language: Language
  readonly say: Say
  readonly answers: readonly PageAnswer[]
  /** What is to be said of all of them together, a line each. */
  readonly notes?: readonly string[]
}

const figuresHtml = ({ answer, word, level }: AnswerContext): Html => {
  const counts = countFindings(answer.findings)
  // Among many answers one line is enough.
  if (level > 2)
    return html`<p class="lead">${showCounts(counts, word)}</p>
`
  const shown = [
    ...(['error', 'warning', 'review', 'info'] as const).map(
      (bucket) => [word(`severity.${bucket}`), counts[bucket], bucket === 'error'] as const,
    ),
    ...(counts.acknowledged === 0
      ? []
      : [[word('page.answeredFor'), counts.acknowledged, false] as const]),
  ]
  return html`<dl class="figures">
${raw(
  shown.map(
    ([
      name,
      n,
      bad,
    ]) => html`<div><dt>${name}</dt><dd${raw(bad && n > 0 ? html` class="bad"` : nothing)}>${n}</dd></div>
`,
  ),
)}</dl>
`
}

const assumptionsHtml = (context: AnswerContext): Html => {
  const assumptions = context.about?.assumptions ?? []
  return assumptions.length === 0
    ? nothing
    : html`<section>
${raw(headingHtml(context.word('assumptions.title'), context.level))}<ul>${raw(
        assumptions.map(({ message }) => html`<li>${visible(message)}</li>`),
      )}</ul>
</section>
`
}

/** What an answer went by. */
const wentBy = ({ answer, about, language, subject, names }: AnswerContext): string | undefined =>
  about === undefined ? undefined : aboutLine(answer, about, language, subject, names)

/** One answer, verdict first. */
const answerHtml = (context: AnswerContext): Html => {
  const { answer, language, subject } = context
  const { roots, effects } = groupEffects(answer.findings)
  const open = roots.filter(({ acknowledged }) => acknowledged === undefined)
  const answeredFor = roots.filter(({ acknowledged }) => acknowledged !== undefined)
  return html`<p class="verdict ${answer.verdict}">${showVerdict(answer.verdict, language, subject)}</p>
${raw([
  unfinishedHtml(context),
  figuresHtml(context),
  blockingHtml(context),
  planHtml(context),
  answerFindingsHtml(open, effects, context),
  acknowledgedHtml(answeredFor, effects, context),
  passesHtml(context),
  ledgerHtml(context),
  uncheckedHtml(context),
  assumptionsHtml(context),
])}`
}

/** Every file with its verdict, each leading to its answer. */
const indexHtml = (contexts: readonly AnswerContext[], { word }: PageContext): Html => {
  const rows = contexts.map(
    ({ id, title, answer, language, subject }) =>
      html`<tr><th scope="row"><a href="#${id}">${visible(title)}</a></th><td><span class="verdict ${answer.verdict}">${showVerdict(answer.verdict, language, subject)}</span></td><td>${showCounts(countFindings(answer.findings), word)}</td></tr>
`,
  )
  return html`<table class="index"><thead><tr><th scope="col">${word('page.file')}</th><th scope="col">${word('page.verdict')}</th><th scope="col">${word('findings.title')}</th></tr></thead><tbody>
${raw(rows)}</tbody></table>
`
}

const articleHtml = (context: AnswerContext): Html => {
  const by = wentBy(context)
  return html`<article id="${context.id}">
${raw(headingHtml(visible(context.title), 2))}${raw(answerHtml(context))}${raw(
  by === undefined
    ? nothing
    : html`<p class="src">${by}</p>
`,
)}</article>
`
}

/**
 * Answers as one HTML file that needs nothing else: no script, no font and no image from outside. Verdict and what blocks come first; then the
 * plan, the findings by section, what must be there, every figure and deed, and what was not checked. Several answers are headed by a table
 * of all. All text is escaped; the same input gives the same bytes. The last line names the program, so that an earlier page is known.
 */
export const answerPage = ({ language, say, answers, notes = [] }: AnswerPage): string => {
  const context = pageContext(language, say)
  const { word } = context
  const one = answers.length === 1 ? answers[0] : undefined
  const contexts = answers.map((each, index): AnswerContext => {
    const id = one === undefined ? `r${index + 1}` : ''
    return {
      ...context,
      ...each,
      id,
      ids: new Map(
        groupEffects(each.answer.findings).roots.map((root, n) => [root, `${id}f${n + 1}`]),
      ),
      level: one === undefined ? 3 : 2,
      placeAs: each.placeAs ?? ((place) => place),
    }
  })
  const title = one === undefined ? word('page.check') : visible(one.title)
  const sub = one === undefined ? word('page.files', { n: answers.length }) : word('page.check')
  const [first] = contexts
  const by = one === undefined || first === undefined ? undefined : wentBy(first)
  const engine = answers[0]?.about?.engine
  const body =
    one === undefined || first === undefined
      ? html`${raw(indexHtml(contexts, context))}${raw(
          notes.map(
            (note) => html`<p class="lead">${visible(note)}</p>
`,
          ),
        )}${raw(contexts.map(articleHtml))}`
      : html`${raw(answerHtml(first))}${raw(
          notes.map(
            (note) => html`<p class="lead">${visible(note)}</p>
`,
          ),
        )}`
  const page = pageHtml({
    language,
    title:
      one === undefined
        ? title
        : `${title} · ${showVerdict(one.answer.verdict, language, one.subject)}`,
    header: html`<h1>${title}</h1>
<p class="sub">${sub}</p>
`,
    main: body,
    footer: html`<footer>
${raw(
  by === undefined
    ? nothing
    : html`<p>${by}</p>
`,
)}<p class="hint">${word('page.printed')}</p>
</footer>
`,
    style: answerStyle,
  })
  return engine === undefined
    ? page
    : html`${raw(page)}<!-- ${engine.name} ${engine.version} -->
`
}
