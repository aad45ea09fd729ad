import { type FactDefinition, type Language, label, type Trail } from '@fazhi/model'
import { displayWidth, padEnd, padStart, toCsv } from '@fazhi/render'
import { measureOf, words } from './words.js'

/** A trail whose parts know the file they stand in. */
export type FiledTrail = Omit<Trail, 'parts'> & {
  readonly parts: readonly (Trail['parts'][number] & { readonly file?: string })[]
}

/** The parts of a trail as rows. */
export const trailRows = (
  trail: FiledTrail,
  names: ReadonlyMap<string, string>,
  language: Language,
) =>
  trail.parts.map(({ from, status, value, file, pointer }) => [
    from,
    names.get(from) ?? '',
    words[language].status[status],
    value ?? '',
    file ?? '',
    status === 'missing' ? '' : (pointer ?? ''),
  ])

/** Where a figure comes from, for reading. */
export const trailText = (
  trail: FiledTrail,
  definition: FactDefinition,
  names: ReadonlyMap<string, string>,
  language: Language,
): string => {
  const rows = trailRows(trail, names, language)
  const width = (column: number): number =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? '')))
  const [id, name, value, status] = [width(0), width(1), width(3), width(2)]
  const total = trail.value ?? words[language].nobody
  return [
    `${label(definition.name, language)} (${trail.fact})  ${total} ${measureOf(definition)}`.trimEnd(),
    '',
    ...rows.map((row) =>
      `  ${padStart(row[3] ?? '', value)}  ${padEnd(row[1] ?? '', name)}  ${padEnd(row[0] ?? '', id)}  ${padEnd(row[2] ?? '', status)}  ${row[4] ?? ''} ${row[5] ?? ''}`.trimEnd(),
    ),
    '',
  ].join('\n')
}

/** Where a figure comes from, for spreadsheets. */
export const trailCsv = (
  trail: FiledTrail,
  names: ReadonlyMap<string, string>,
  language: Language,
): string => toCsv([words[language].trailHead, ...trailRows(trail, names, language)])
