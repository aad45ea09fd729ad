import type { Answer, Finding, Language, Text, UnitResult, Year } from '@fazhi/model'
import { countFindings, showCounts } from '../counts.js'
import type { Cite, Explained } from '../explained.js'
import { type ExplanationView, viewOf } from '../explanation-view.js'
import type { Say } from '../say.js'
import { showVerdict } from '../verdict.js'
import { type CardPart, cardsHtml } from './cards.js'
import { type PageContext, pageContext } from './context.js'
import { type Html, html, nothing, raw } from './escape.js'
import { findingsHtml } from './findings.js'
import { pageHtml } from './page-shell.js'
import { groupHtml } from './ranking.js'
import type { UnitParts } from './unit.js'

/** What the page of a year is made from. */
export interface YearPage {
  readonly language: Language
  readonly year: Year
  readonly say: Say
  /** Why a unit has its score; nothing where there is no explanation. */
  readonly explain: (unit: string) => Explained | undefined
  /** The cards of a unit's principals, in words; without it the page has none. */
  readonly cards?: (unit: string) => readonly (readonly CardPart[])[]
  /** Writes a basis as a citation; without it no basis is named. */
  readonly cite?: Cite
  /** The city's name. */
  readonly city?: Text
  /** Digest of the sealed year. */
  readonly seal?: string
  /** The year is cut down to one unit (`unitYear`): nothing is counted, since the others are not there. */
  readonly isUnitSheet?: boolean
  /** The annual report's answer. */
  readonly report?: {
    readonly file: string
    readonly answer: Pick<Answer, 'verdict' | 'findings'>
  }
  /** Findings of the submissions. Those of the year itself are in the year. */
  readonly submissionFindings?: readonly Finding[]
  /** The decoded text of a file, for excerpts. */
  readonly textOf?: (file?: string) => string | undefined
}

const figure = (
  name: string,
  value: Html,
): Html => html`<div><dt>${name}</dt><dd>${raw(value)}</dd></div>
`

const summaryHtml = (page: YearPage, context: PageContext): Html => {
  const { word } = context
  const { units } = page.year
  const count = (matches: (unit: (typeof units)[number]) => boolean): Html =>
    html`${units.filter(matches).length}`
  const answer = page.report?.answer
  const colour = answer?.verdict === 'ready' ? 'good' : 'bad'
  return html`<dl class="figures">
${raw([
  figure(word('page.units'), html`${units.length}`),
  figure(word('page.groups'), html`${page.year.groups.length}`),
  figure(
    word('page.undecided'),
    count((unit) => unit.status === 'undecided'),
  ),
  figure(
    word('page.vetoed'),
    count((unit) => unit.vetoes.length > 0),
  ),
  answer === undefined
    ? nothing
    : figure(
        word('page.report'),
        html`<a class="${colour}" href="#report">${showVerdict(answer.verdict, page.language)}</a>`,
      ),
])}</dl>
`
}

const reportHtml = (page: YearPage, context: PageContext): Html => {
  const { report } = page
  if (report === undefined) return nothing
  const counts = showCounts(countFindings(report.answer.findings), context.word)
  return html`<section id="report">
<h2>${context.word('page.report')} <small>${report.file}</small></h2>
<p><span class="verdict ${report.answer.verdict}">${showVerdict(report.answer.verdict, page.language)}</span> <span class="lead">${counts}</span></p>
${raw(findingsHtml(report.answer.findings, page.textOf ?? (() => undefined), context))}</section>
`
}

const dataFindingsHtml = (page: YearPage, context: PageContext): Html => {
  const findings = [...(page.submissionFindings ?? []), ...page.year.findings]
  if (findings.length === 0) return nothing
  const { word } = context
  return html`<section id="findings">
<h2>${word('page.findings')} <small>${showCounts(countFindings(findings), word)}</small></h2>
<p class="lead">${word('page.findingsLead')}</p>
${raw(findingsHtml(findings, page.textOf ?? (() => undefined), context))}</section>
`
}

const assumptionsHtml = (page: YearPage, context: PageContext): Html => {
  const { word } = context
  const { assumptions } = page.year
  const items = assumptions.map(
    (assumption) =>
      html`<li>${context.say(assumption, page.language)} <span class="src">${assumption.code}</span></li>`,
  )
  return html`<section id="assumptions">
<h2>${word('page.assumptions')}</h2>
${raw(
  items.length === 0
    ? html`<p class="lead">${word('page.noAssumptions')}</p>`
    : html`<p class="lead">${word('page.assumptionsLead')}</p><ul>${raw(items)}</ul>`,
)}
</section>
`
}

const footerHtml = (page: YearPage, context: PageContext): Html => {
  const { word } = context
  const { rulebook, engine } = page.year
  const seal =
    page.seal === undefined
      ? nothing
      : html`<dt>${word(page.isUnitSheet === true ? 'page.sealWhole' : 'page.seal')}</dt><dd>sha256:${page.seal}</dd>`
  return html`<footer>
<dl><dt>${word('page.rulebook')}</dt><dd>${context.label(rulebook.title)} · ${rulebook.id}@${rulebook.version} · ${word(`page.${rulebook.status}`)}</dd><dt>${word('page.engine')}</dt><dd>${engine}</dd>${raw(seal)}</dl>
<p>${word('page.exact')}</p>
</footer>
`
}

/**
 * A city's year as one HTML file that needs nothing else: no script, no font and no image from outside. It opens from a
 * folder, reads on a phone, in light and dark, and prints. The same input gives the same bytes. All text is escaped.
 */
export const yearPage = (page: YearPage): string => {
  const context = pageContext(page.language, page.say)
  const { word } = context
  const { year } = page
  const view = (unit: UnitResult): ExplanationView | undefined => {
    const explained = page.explain(unit.unit)
    return explained === undefined
      ? undefined
      : viewOf(year, unit, explained, page.language, page.cite)
  }
  const partsOf = (unit: UnitResult): UnitParts => ({
    view: view(unit),
    more: cardsHtml(page.cards?.(unit.unit) ?? [], context),
  })
  const isSelf = year.read === 'claimed'
  const name =
    page.city === undefined
      ? word('page.title', { year: year.year })
      : word('page.titleCity', { city: context.label(page.city), year: year.year })
  const title = isSelf ? `${name} · ${word('csv.self')}` : name
  const isUnitSheet = page.isUnitSheet === true
  const natures = [
    ...(isSelf ? [word('year.self')] : []),
    ...(isUnitSheet ? [word('year.ownSheet')] : []),
  ]
  const nature = natures.map(
    (said) => html`<p class="sub"><strong>${said}</strong></p>
`,
  )
  return pageHtml({
    language: page.language,
    title,
    header: html`<h1>${title}</h1>
<p class="sub">${context.label(year.rulebook.title)} · ${word(`page.${year.rulebook.status}`)}</p>
${raw(nature)}`,
    main: html`${raw(isUnitSheet ? nothing : summaryHtml(page, context))}<p class="lead hint">${word('page.open')}</p>
${raw(year.groups.map((group) => groupHtml(year, group, partsOf, context, isUnitSheet)))}${raw(
  reportHtml(page, context),
)}${raw(dataFindingsHtml(page, context))}${raw(assumptionsHtml(page, context))}`,
    footer: footerHtml(page, context),
  })
}
