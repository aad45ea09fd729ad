import type { Language, Year } from '@fazhi/model'
import { label } from '@fazhi/model'
import { type Speaker, speaker } from '../explain/index.js'
import { findUnit } from '../waterfall/index.js'
import type { DutyScore, DutyView } from './duty-view.js'
import type { FactInTerm } from './in-term.js'
import type { PrincipalLeaf, PrincipalView } from './principal-view.js'

/** What a view is written with. */
export interface ViewTextOptions {
  readonly language: Language
  /** What a duty is called; its code where absent. */
  readonly dutyTitle?: (code: string) => string | undefined
}

const dutyHead = (
  { duty, points, full, missing }: DutyScore,
  { say, number, name }: Speaker,
  { dutyTitle }: ViewTextOptions,
): readonly string[] => {
  const title = dutyTitle?.(duty)
  return [
    say('view.duty', {
      duty: title === undefined ? duty : say('view.dutyTitle', { duty, title }),
      points: number(points),
      full: number(full),
    }),
    ...(missing.length === 0
      ? []
      : [`    ${say('leaf.missing', { facts: missing.map(name).join(say('listComma')) })}`]),
  ]
}

/** A duty view in words: every duty with its points, its full mark at stake and its leaves. */
export const dutyViewText = (year: Year, view: DutyView, options: ViewTextOptions): string => {
  const words = speaker(year.rulebook, options.language)
  const { say, number } = words
  const { result } = findUnit(year, view.unit)
  const leafOf = new Map(view.leaves.map((leaf) => [leaf.node, leaf]))
  const lines = view.duties.flatMap((duty) => [
    ...dutyHead(duty, words, options),
    ...duty.leaves.flatMap((id) => {
      const leaf = leafOf.get(id)
      if (leaf === undefined) return []
      const title = label(leaf.title, options.language)
      return leaf.status === 'notApplicable'
        ? [`    ${say('view.leafOut', { title })}`]
        : [
            `    ${say('view.leaf', { title, points: number(leaf.points), full: number(leaf.full) })}`,
          ]
    }),
  ])
  return [
    say('view.duties', { name: label(result.name, options.language) }),
    ...(view.duties.length === 0 ? [say('view.noDuty')] : lines),
    say('view.note'),
  ].join('\n')
}

/** A fact with how much of it a term shows. */
export const factWords = (
  { fact, basis, leftOut, partly, outside }: FactInTerm,
  { rulebook, say, name }: Speaker,
): string => {
  const series = rulebook.facts[fact]?.series ?? 'quarter'
  const list = (parts: readonly number[]): string =>
    parts.map((part) => String(part + 1)).join(say('listComma'))
  const notes = [
    ...(basis === 'wholeYear' ? [say('view.wholeYear')] : []),
    ...(leftOut === undefined ? [] : [say('view.leftOut', { count: leftOut })]),
    ...(outside === undefined
      ? []
      : [say('view.outside', { period: say(series), parts: list(outside) })]),
    ...(partly === undefined
      ? []
      : [say('view.partly', { period: say(series), parts: list(partly) })]),
  ]
  const title = name(fact)
  return notes.length === 0
    ? title
    : say('view.fact', { name: title, notes: notes.join(say('listComma')) })
}

const leafLines = (leaf: PrincipalLeaf, words: Speaker, language: Language): readonly string[] => {
  const { say, number } = words
  const title = label(leaf.title, language)
  const head =
    leaf.status === 'notApplicable'
      ? say('view.leafOut', { title })
      : say('view.leafOfUnit', {
          title,
          points: number(leaf.points),
          full: number(leaf.full),
          unit: number(leaf.ofUnit.points),
        })
  const facts = leaf.facts.map((fact) => factWords(fact, words)).join(say('semicolon'))
  return [`  ${head}`, ...(facts === '' ? [] : [`    ${facts}`])]
}

/** A principal's view in words, with what of each leaf lies inside the term and what is the whole year's. */
export const principalViewText = (
  year: Year,
  view: PrincipalView,
  options: ViewTextOptions,
): string => {
  const { language } = options
  const words = speaker(year.rulebook, language)
  const { say } = words
  const { result } = findUnit(year, view.unit)
  const { name, term } = view.principal
  return [
    say('view.principal', {
      name,
      unit: label(result.name, language),
      from: term.from,
      to: term.to ?? say('view.open'),
    }),
    ...(view.leaves.length === 0 ? [say('view.noDuty')] : []),
    ...view.leaves.flatMap((leaf) => leafLines(leaf, words, language)),
    ...view.duties.flatMap((duty) => dutyHead(duty, words, options)),
    say('view.principalNote'),
  ].join('\n')
}
