import type { Referred } from '../codes.js'
import { isId } from './records.js'
import type { Subject } from './subject.js'

/** A name in a record: what it should be one of, and where it stands. */
export interface Reference {
  readonly to: Referred
  readonly name: string
  readonly known: readonly string[]
  readonly path: readonly (string | number)[]
}

const idsOf = (entries: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (entries ?? []).map(({ id }) => id)

/** One reference, or none where nothing is named. */
const one = (
  to: Referred,
  name: string | undefined,
  known: readonly string[],
  ...path: readonly (string | number)[]
): readonly Reference[] => (name === undefined ? [] : [{ to, name, known, path }])

/**
 * Every name in the records that must be known in the same submission, or in the catalog. Units that others hand in, and who took
 * part in a meeting, only show when all submissions stand side by side.
 */
export const referencesOf = ({ submission, unit, catalog }: Subject): readonly Reference[] => {
  const { records = {} } = submission
  const meetings = idsOf(records.meetings)
  const documents = idsOf(records.documents)
  const lists = idsOf(records.lists)
  const registers = new Map((records.populations ?? []).map((one) => [one.id, one]))
  const bodies = idsOf(catalog.bodies)
  const at = (list: string, index: number) => ['records', list, index] as const
  return [
    ...(records.meetings ?? []).flatMap(({ body, passed = [] }, index) => [
      ...(isId(body) ? one('body', body, bodies, ...at('meetings', index), 'body') : []),
      ...passed.flatMap((name, place) =>
        one('document', name, documents, ...at('meetings', index), 'passed', place),
      ),
    ]),
    ...(records.documents ?? []).flatMap(({ adoptedAt }, index) =>
      one('meeting', adoptedAt, meetings, ...at('documents', index), 'adoptedAt'),
    ),
    ...(records.lists ?? []).flatMap(({ within }, index) =>
      one('list', within, lists, ...at('lists', index), 'within'),
    ),
    ...(records.inspections ?? []).flatMap(({ units, problems }, index) =>
      problems.flatMap(({ unit: found }, place) => {
        // Where one place has the id of a unit and the other its name, they may well be one.
        const alike = found !== undefined && units.every((other) => isId(other) === isId(found))
        return alike
          ? one('inspected', found, units, ...at('inspections', index), 'problems', place, 'unit')
          : []
      }),
    ),
    ...(records.coverages ?? []).flatMap(({ population, missing = [] }, index) => {
      const members = registers.get(population)?.members
      return [
        ...one(
          'population',
          population,
          [...registers.keys()],
          ...at('coverages', index),
          'population',
        ),
        ...(members === undefined
          ? []
          : missing.flatMap((name, place) =>
              one('member', name, members, ...at('coverages', index), 'missing', place),
            )),
      ]
    }),
    ...(unit === undefined
      ? []
      : (records.objections ?? []).flatMap((objection, index) =>
          one('unit', objection.unit, [unit.unit.id], ...at('objections', index), 'unit'),
        )),
    ...(unit?.dutyReports ?? []).flatMap(({ meeting }, index) =>
      meeting !== undefined && isId(meeting)
        ? one('meeting', meeting, meetings, 'dutyReports', index, 'meeting')
        : [],
    ),
  ]
}
