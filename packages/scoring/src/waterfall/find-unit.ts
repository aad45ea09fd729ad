import type { Table, UnitResult, WholeRecords, Year } from '@fazhi/model'
import { FazhiError, InternalError, readRecords } from '@fazhi/model'

/** A unit's result with the table it was scored by, and its records as they are read. */
export interface FoundUnit {
  readonly result: UnitResult
  readonly table: Table
  readonly records: WholeRecords
}

/**
 * Finds a unit by id or Chinese name.
 * @throws FazhiError `unknownUnit` when there is none.
 */
export const findUnit = (year: Year, unit: string): FoundUnit => {
  const result =
    year.units.find((one) => one.unit === unit) ?? year.units.find(({ name }) => name.zh === unit)
  if (result === undefined)
    throw new FazhiError('unknownUnit', { unit, known: year.units.map((one) => one.unit) })
  const table = year.rulebook.tables.find(({ id }) => id === result.table)
  if (table === undefined) throw new InternalError(`no table ${result.table}`)
  return { result, table, records: readRecords(result) }
}
