import type { GroupResult, UnitResult, Year } from '@fazhi/model'
import { shareOf, showNumber } from '../numbers.js'
import { unitsOfGroup, vetoTitles } from '../ranking-csv.js'
import type { PageContext } from './context.js'
import { type Html, html, nothing, raw } from './escape.js'
import { type UnitParts, unitHtml } from './unit.js'

const gradeCounts = (year: Year, group: GroupResult, context: PageContext): Html => {
  const { word } = context
  const definition = year.rulebook.groups.find((candidate) => candidate.id === group.group)
  const units = unitsOfGroup(year, group.group)
  const parts = (definition?.grades ?? []).map((row) => {
    const count = units.filter((unit) => unit.grade === row.grade).length
    const quota = group.quotas.find((candidate) => candidate.grade === row.grade)
    const limit = quota === undefined ? nothing : html`${word('year.quotaOf', { n: quota.places })}`
    return html`<li>${row.grade}<b>${count}</b>${raw(limit)}</li>`
  })
  const undecided = units.filter((unit) => unit.status === 'undecided').length
  if (undecided > 0) parts.push(html`<li>${word('unit.undecided')}<b>${undecided}</b></li>`)
  return html`<ul class="grades">${raw(parts)}</ul>
`
}

const badges = (year: Year, unit: UnitResult, context: PageContext): Html => {
  const { word } = context
  const tied = unit.tiedWith.length === 0 ? nothing : html` <small>${word('unit.tied')}</small>`
  const vetoes = vetoTitles(year, unit, context.language)
  const veto =
    vetoes.length === 0
      ? nothing
      : html` <span class="chip veto" title="${vetoes.join('；')}">${word('unit.vetoed')}</span>`
  return html`${raw(tied)}${raw(veto)}`
}

const rowHtml = (
  year: Year,
  unit: UnitResult,
  { view, more }: UnitParts,
  context: PageContext,
): Html => {
  const { word } = context
  const score = unit.published === undefined ? '—' : showNumber(unit.published)
  const grade =
    unit.status === 'undecided'
      ? html`<span class="chip undecided">${word('unit.undecided')}</span>`
      : html`${unit.grade ?? ''}`
  const width = unit.published === undefined ? '0' : shareOf(unit.published, unit.outOf)
  return html`<li id="unit-${unit.unit}"><details><summary class="row"><span class="place">${unit.place ?? ''}</span><span class="name">${context.label(unit.name)}${raw(
    badges(year, unit, context),
  )}</span><span class="bar" aria-hidden="true"><i style="width:${width}%"></i></span><span class="score">${score}</span><span class="grade">${raw(grade)}</span></summary>
${raw(unitHtml(year, unit, { view, more }, context))}</details></li>
`
}

/** One group: grades with their counts, and every unit in a row that opens to its explanation. On a unit's own sheet nothing is counted. */
export const groupHtml = (
  year: Year,
  group: GroupResult,
  partsOf: (unit: UnitResult) => UnitParts,
  context: PageContext,
  isUnitSheet = false,
): Html => {
  const { word } = context
  const definition = year.rulebook.groups.find((candidate) => candidate.id === group.group)
  const title = definition === undefined ? group.group : context.label(definition.title)
  const units = unitsOfGroup(year, group.group)
  const rows = units.map((unit) => rowHtml(year, unit, partsOf(unit), context))
  return html`<section id="group-${group.group}">
<h2>${title}${raw(isUnitSheet ? nothing : html` <small>${word('year.units', { n: units.length })}</small>`)}</h2>
${raw(isUnitSheet ? nothing : gradeCounts(year, group, context))}<div class="list">
<div class="row head" aria-hidden="true"><span class="place">${word('csv.place')}</span><span>${word('csv.unit')}</span><span></span><span>${word('csv.score')}</span><span>${word('csv.grade')}</span></div>
<ol class="ranking">
${raw(rows)}</ol>
</div>
</section>
`
}
