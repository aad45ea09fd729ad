import {
  exactOf,
  printExact,
  readRecords,
  subtract,
  type UnitResult,
  type Year,
} from '@fazhi/model'
import type { ExplanationLine, ExplanationView } from '../explanation-view.js'
import { showSigned, signOf } from '../numbers.js'
import { factNames } from '../ranking-csv.js'
import type { PageContext } from './context.js'
import { type Html, html, nothing, raw } from './escape.js'
import { scoreSheetHtml } from './score-sheet.js'
import { waterfallHtml } from './waterfall.js'

const lineHtml = (line: ExplanationLine, context: PageContext): Html => {
  const { word } = context
  const full = line.score === undefined ? nothing : html` <small>${line.score}</small>`
  const back =
    line.winBack.length === 0
      ? nothing
      : html`<p class="back">${word('unit.winBack')} ${line.winBack.join(word('semicolon'))}</p>`
  const basis =
    line.basis.length === 0
      ? nothing
      : html`<p class="src">${word('basis')} ${line.basis.join(word('semicolon'))}</p>`
  const sign = signOf(line.by)
  const kind = sign < 0 ? 'lose-n' : sign > 0 ? 'gain-n' : ''
  return html`<li><span class="n ${kind}">${sign === 0 ? '—' : showSigned(line.by)}</span><div><b>${line.title}</b>${raw(full)}${raw(
    line.why.map((text) => html`<p>${text}</p>`),
  )}${raw(back)}${raw(basis)}</div></li>
`
}

const listHtml = (title: string, lines: readonly Html[]): Html =>
  lines.length === 0
    ? nothing
    : html`<h3>${title}</h3>
<ul class="losses">
${raw(lines)}</ul>
`

const bullets = (lead: string, items: readonly string[]): Html =>
  items.length === 0
    ? nothing
    : html`<p class="note">${lead}</p><ul>${raw(items.map((item) => html`<li>${item}</li>`))}</ul>
`

/** What the unit gives itself, beside what was computed; it enters no score. Nothing where it gives none, or may not be shown. */
const selfScoreHtml = (year: Year, unit: UnitResult, { word }: PageContext): Html => {
  const own = year.submissions.find(
    (one) => 'unit' in one && one.unit.id === unit.unit && one.year === year.year,
  )
  if (own === undefined || !('unit' in own) || own.selfScore === undefined) return nothing
  const { total } = own.selfScore
  const { published } = unit
  const text =
    published === undefined
      ? word('unit.selfScore', { total })
      : word('unit.selfScore.held', {
          total,
          published,
          by: showSigned(printExact(subtract(exactOf(total), exactOf(published)))),
        })
  return html`<p class="note">${text}</p>
`
}

/** What a unit's row opens to. */
export interface UnitParts {
  /** Why it has its score; nothing where there is no explanation. */
  readonly view: ExplanationView | undefined
  /** What stands below its points: the cards of its principals. */
  readonly more: Html
}

/** What stands below an opened unit: how place and grade came about, the waterfall, every lost point, the whole sheet. */
export const unitHtml = (
  year: Year,
  unit: UnitResult,
  { view, more }: UnitParts,
  context: PageContext,
): Html => {
  const { word, language } = context
  const table = year.rulebook.tables.find((candidate) => candidate.id === unit.table)
  const decisions = (view?.decisions ?? []).map((text) => html`<li>${text}</li>`)
  const { root, onTop } = readRecords(unit)
  const losses = view?.losses.map((line) => lineHtml(line, context)) ?? []
  return html`<div class="why">
${raw(selfScoreHtml(year, unit, context))}${raw(bullets(word('unit.needs'), factNames(year, unit.missing, language)))}${raw(
  bullets(word('unit.narrowing'), view?.narrowing ?? []),
)}${raw(
  bullets(word('unit.unverified'), factNames(year, unit.unverified, language)),
)}${raw(decisions.length === 0 ? nothing : html`<h3>${word('unit.decisions')}</h3><ul>${raw(decisions)}</ul>`)}
${raw(
  view === undefined || unit.status === 'undecided'
    ? nothing
    : html`<h3>${word('unit.waterfall')}</h3>
${raw(waterfallHtml(view, context))}`,
)}${raw(
  losses.length === 0 && view !== undefined && unit.status === 'decided'
    ? html`<p class="note">${word('unit.noLoss')}</p>`
    : listHtml(word('unit.losses'), losses),
)}${raw(listHtml(word('unit.gains'), view?.gains.map((line) => lineHtml(line, context)) ?? []))}${raw(listHtml(word('unit.unscored'), view?.unscored.map((line) => lineHtml(line, context)) ?? []))}
${raw(more)}<details class="more"><summary>${word('unit.sheet')}</summary>
${raw(scoreSheetHtml([root, ...onTop], table, context))}</details>
</div>
`
}
