import { catalog as dictionary } from '@fazhi/catalog'
import {
  type Catalog,
  type FactEntries,
  type ResolvedRulebook,
  readRecords,
  type UnitResult,
  type UnitSubmission,
} from '@fazhi/model'
import { type LoadResult, loadRulebook } from '@fazhi/rulebook'
import { assess } from '@fazhi/scoring'
import { rulebooks } from '../src/index.js'

export const catalog: Catalog = {
  version: '0.0.0',
  facts: [],
  rates: [],
  norms: [],
  duties: [],
  deadlines: [],
  bodies: [],
  formulas: [],
  terms: [],
  calendars: dictionary.calendars,
  identities: [],
  profiles: [],
}

export const textOf = (id: string): string => {
  const found = rulebooks.find((rulebook) => rulebook.id === id)
  if (found === undefined) throw new Error(`no rulebook ${id}`)
  return found.yaml
}

/** Rulebooks on the fact dictionary; the transcribed ones bring all of their facts. */
const onDictionary = ['sample-county-city']

export const load = (yaml: string): LoadResult =>
  loadRulebook(yaml, {
    catalog: onDictionary.some((id) => yaml.includes(`\nid: ${id}\n`)) ? dictionary : catalog,
  })

/** The rulebook of a text that must be right. */
export const resolved = (yaml: string): ResolvedRulebook => {
  const { rulebook, diagnostics } = load(yaml)
  if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1))
  return rulebook
}

/** Every value verified; `null` says not applicable. */
export const facts = (values: Readonly<Record<string, unknown>>): FactEntries =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      value === null ? { notApplicable: { reason: '没有此项' } } : { verified: value },
    ]),
  ) as FactEntries

export const unit = (
  year: number,
  of: Partial<UnitSubmission['unit']>,
  values: Readonly<Record<string, unknown>>,
): UnitSubmission => ({
  submission: 1,
  year,
  unit: { id: 'unit', name: { zh: '某单位' }, kind: 'department', enforcementPower: true, ...of },
  principals: [],
  facts: facts(values),
  evidence: [],
  dutyReports: [],
})

/** The result of one unit under one of our rulebooks, whose text may be changed first. */
export const score = (
  id: string,
  of: Partial<UnitSubmission['unit']>,
  values: Readonly<Record<string, unknown>>,
  change: (text: string) => string = (text) => text,
): UnitResult => {
  const rulebook = resolved(change(textOf(id)))
  const year = assess(rulebook, [unit(rulebook.year, of, values)])
  const [result] = year.units
  if (result === undefined) throw new Error(JSON.stringify(year.findings))
  return result
}

/** Points of one node of the result, in its own scale. */
export const pointsOf = (result: UnitResult, node: string): string | undefined => {
  const { root, onTop } = readRecords(result)
  const records = [root, ...onTop]
  for (let next = records.pop(); next !== undefined; next = records.pop()) {
    if (next.id === node) return next.points
    records.push(...next.items)
  }
  return undefined
}
