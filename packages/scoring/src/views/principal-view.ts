import type { Principal, PrincipalTerm, Table, Unit, UnitSubmission, Year } from '@fazhi/model'
import { FazhiError, readRecords } from '@fazhi/model'
import { factsSeen } from '../assess/facts-seen.js'
import { readUnit } from '../assess/read-unit.js'
import { own, type UnitFacts } from '../facts/index.js'
import { recordsOf } from '../record/index.js'
import { findUnit } from '../waterfall/index.js'
import { type DutyLeaf, dutyLeaves } from './duty-leaf.js'
import { byDuty, type DutyScore } from './duty-view.js'
import { type FactInTerm, factInTerm } from './in-term.js'
import { type TableReading, tableReadings } from './table-readings.js'

/** A leaf as a principal's term shows it, beside what it is for the unit. */
export interface PrincipalLeaf extends DutyLeaf {
  readonly ofUnit: Pick<DutyLeaf, 'points' | 'full' | 'status'>
  /** The facts the leaf rests on, each with how much of it the term shows. */
  readonly facts: readonly FactInTerm[]
  /** Whether any fact of the leaf has no dates, so that the leaf shows the unit's whole year in part or altogether. */
  readonly isWholeYear: boolean
}

/** A principal's term over the duty leaves of the unit. It is no score of a person: it enters nothing. */
export interface PrincipalView {
  readonly unit: string
  readonly principal: Principal
  readonly leaves: readonly PrincipalLeaf[]
  readonly duties: readonly DutyScore[]
}

/** Days on which the unit exists and the principal is in office: quarters and months outside it ask nothing of anybody. */
const during = (unit: Unit, { from, to }: PrincipalTerm): Unit => {
  const first = unit.exists?.from
  const last = unit.exists?.to
  const begins = first !== undefined && first > from ? first : from
  const ends = to === undefined ? last : last !== undefined && last < to ? last : to
  return { ...unit, exists: { from: begins, ...(ends === undefined ? {} : { to: ends }) } }
}

const inTerm = (
  { rulebook, year }: Year,
  facts: UnitFacts,
  term: PrincipalTerm,
): { readonly facts: UnitFacts; readonly kept: ReadonlyMap<string, FactInTerm> } => {
  const kept = new Map<string, FactInTerm>()
  const readings = new Map(
    [...facts.readings].map(([id, reading]) => {
      const definition = own(rulebook.facts, id)
      if (definition === undefined) return [id, reading] as const
      const made = factInTerm(definition, reading, year, term)
      kept.set(id, made.kept)
      return [id, made.reading] as const
    }),
  )
  const { submission } = facts
  const unit = during(submission.unit, term)
  return { facts: { ...facts, readings, submission: { ...submission, unit } }, kept }
}

/**
 * The duty leaves of a unit with only those events, quarters and months that lie inside a principal's term; facts without dates
 * show the unit's year, and say so (R37). A quarter or month that lies inside in part is counted whole and named. No requirement
 * is reduced, and nothing is apportioned.
 * @param unit Id or Chinese name of the unit.
 * @param principal Id of the person; of several entries of one person each has a view of its own.
 * @throws FazhiError `unknownUnit` when the year has no such unit, `unknownPrincipal` when the unit names no such person.
 */
export const principalViews = (
  year: Year,
  unit: string,
  principal: string,
): readonly PrincipalView[] => {
  const entries = principalsOf(year, unit)
  const persons = entries.filter(({ id, name }) => id === principal || name === principal)
  if (persons.length === 0)
    throw new FazhiError('unknownPrincipal', { principal, known: entries.map(({ id }) => id) })
  return viewsOf(year, unit, persons, tableReadings(year.rulebook))
}

/** The entries of all principals that a unit names in a year. */
const principalsOf = (year: Year, unit: string): readonly Principal[] => {
  const { result } = findUnit(year, unit)
  return (
    year.submissions.find(
      (one): one is UnitSubmission =>
        'unit' in one && one.unit.id === result.unit && one.year === year.year,
    )?.principals ?? []
  )
}

/** The same of some of a unit's entries at once, in their order, by tables that are compiled for all units. */
export const viewsOf = (
  year: Year,
  unit: string,
  persons: readonly Principal[],
  readingOf: (table: Table) => TableReading,
): readonly PrincipalView[] => {
  const { result, table, records } = findUnit(year, unit)
  const { program, factsOf } = readingOf(table)
  const seen = factsSeen(year, result, program)
  if (seen === undefined) return []
  const ofUnit = new Map(dutyLeaves(table, records).map((leaf) => [leaf.node, leaf]))
  return persons.map((person) => {
    const { facts, kept } = inTerm(year, seen.facts, person.term)
    const leaves = dutyLeaves(
      table,
      readRecords(recordsOf(readUnit(year.rulebook, program, facts))),
    )
    return {
      unit: result.unit,
      principal: person,
      duties: byDuty(leaves),
      leaves: leaves.map((leaf): PrincipalLeaf => {
        const whole = ofUnit.get(leaf.node) ?? leaf
        const shown = (factsOf.get(leaf.node) ?? []).flatMap((fact) => kept.get(fact) ?? [])
        return {
          ...leaf,
          ofUnit: { points: whole.points, full: whole.full, status: whole.status },
          facts: shown,
          isWholeYear: shown.some(({ basis }) => basis === 'wholeYear'),
        }
      }),
    }
  })
}
