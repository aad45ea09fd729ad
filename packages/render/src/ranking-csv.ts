import { type Language, label, type UnitResult, type Year } from '@fazhi/model'
import { toCsv } from './csv.js'
import { wordsOf } from './words/words.js'

/** Units of a group in the order they are shown: as the group lists them. */
export const unitsOfGroup = (year: Year, group: string): readonly UnitResult[] => {
  const byId = new Map(year.units.map((unit) => [unit.unit, unit]))
  const listed = year.groups.find((candidate) => candidate.group === group)?.units ?? []
  return listed.map((id) => byId.get(id)).filter((unit) => unit !== undefined)
}

const vetoTitle = (year: Year, id: string, language: Language): string => {
  const veto = year.rulebook.vetoes.find((candidate) => candidate.id === id)
  return veto === undefined ? id : label(veto.title, language)
}

const factName = (year: Year, id: string, language: Language): string => {
  const fact = year.rulebook.facts[id]
  return fact === undefined ? id : label(fact.name, language)
}

/** Names of the vetoes a unit met. */
export const vetoTitles = (year: Year, unit: UnitResult, language: Language): readonly string[] =>
  unit.vetoes.map((id) => vetoTitle(year, id, language))

/** Names of facts. */
export const factNames = (
  year: Year,
  ids: readonly string[],
  language: Language,
): readonly string[] => ids.map((id) => factName(year, id, language))

/**
 * The ranking of every group as CSV: group, place, unit id, unit, score, grade, vetoes, missing facts; beside them what units gave
 * themselves, where any did.
 */
export const rankingCsv = (year: Year, language: Language): string => {
  const word = wordsOf(language)
  const head = (
    ['group', 'place', 'id', 'unit', 'score', 'grade', 'vetoes', 'missing'] as const
  ).map((column) => word(`csv.${column}`))
  // A self-score says so in every row, so that no row of it passes for an official one.
  const nature = year.read === 'claimed' ? [word('csv.self')] : []
  const selfScores = new Map(
    year.submissions.flatMap((one) =>
      'unit' in one && one.year === year.year && one.selfScore !== undefined
        ? [[one.unit.id, one.selfScore.total] as const]
        : [],
    ),
  )
  const isAnyOwn = selfScores.size > 0
  const rows = year.groups.flatMap((group) => {
    const definition = year.rulebook.groups.find((candidate) => candidate.id === group.group)
    const title = definition === undefined ? group.group : label(definition.title, language)
    return unitsOfGroup(year, group.group).map((unit) => [
      title,
      unit.place === undefined ? '' : String(unit.place),
      unit.unit,
      label(unit.name, language),
      unit.published ?? '',
      unit.grade ?? '',
      vetoTitles(year, unit, language).join('；'),
      factNames(year, unit.missing, language).join('；'),
      ...(isAnyOwn ? [selfScores.get(unit.unit) ?? ''] : []),
      ...nature,
    ])
  })
  const more = [
    ...(isAnyOwn ? [word('csv.selfScore')] : []),
    ...(nature.length === 0 ? [] : [word('csv.nature')]),
  ]
  return toCsv([[...head, ...more], ...rows])
}
