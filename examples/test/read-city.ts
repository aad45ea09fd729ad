import { readdirSync, readFileSync } from 'node:fs'
import { catalog as ours, overlays } from '@fazhi/catalog'
import { parseOverlay, resolveCatalog } from '@fazhi/catalog/overlay'
import type { CitySubmission, FactEntries, ResolvedRulebook, UnitSubmission } from '@fazhi/model'
import { loadRulebook, readYaml } from '@fazhi/rulebook'
import { parseSubmission } from '@fazhi/submission'

const folder = new URL('../city-2021/', import.meta.url)

/** Text of a file of the example city. */
export const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** Names of the units' files, in order. */
export const unitFiles: readonly string[] = readdirSync(new URL('units/', folder))
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => `units/${file}`)

/** The catalog as it stands in the city: Shandong's overlay and the city's own laid over ours, on the last day of the year. */
export const layered = () => {
  const file = 'overlay.yaml'
  const { value, placeOf } = readYaml(textOf(file), { file })
  const { overlay, findings } = parseOverlay(value, { file, placeOf })
  if (overlay === undefined) throw new Error(JSON.stringify(findings))
  const shandong = overlays.filter(({ id }) => id === 'shandong')
  return resolveCatalog(ours, [...shandong, overlay], { date: '2021-12-31' })
}

export const { catalog } = layered()

/** Reads one submission; findings are those of the YAML and of the form. */
export const readSubmission = (file: string) => {
  const yaml = readYaml(textOf(file), { file })
  const parsed = parseSubmission(yaml.value, { file, placeOf: yaml.placeOf })
  return { submission: parsed.submission, findings: [...yaml.findings, ...parsed.findings] }
}

/** The rulebook as loaded, with its diagnostics and cases. */
export const loadCityRulebook = (text: string = textOf('rulebook.yaml')) =>
  loadRulebook(text, { catalog, file: 'rulebook.yaml' })

/** The rulebook, resolved; fails the test when it does not load. */
export const resolved = (text?: string): ResolvedRulebook => {
  const { rulebook, diagnostics } = loadCityRulebook(text)
  if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics))
  return rulebook
}

/** Everything the city handed in: the offices' submission and the forty units'. */
export interface City {
  readonly offices: CitySubmission
  readonly units: ReadonlyMap<string, UnitSubmission>
}

/** Reads the whole city; fails the test when a file is not sound in form. */
export const readCity = (): City => {
  const { submission: offices, findings } = readSubmission('city-submission.yaml')
  if (offices === undefined || 'unit' in offices) throw new Error(JSON.stringify(findings))
  const units = unitFiles.map((file) => {
    const { submission, findings: faults } = readSubmission(file)
    if (submission === undefined || !('unit' in submission)) throw new Error(JSON.stringify(faults))
    return [submission.unit.id, submission] as const
  })
  return { offices, units: new Map(units) }
}

/** Facts of a unit with what the offices know of it. */
export const factsOf = (city: City, unit: string): FactEntries => ({
  ...city.units.get(unit)?.facts,
  ...city.offices.units[unit],
})

/** The city with one unit's own submission changed. */
export const withUnit = (
  city: City,
  unit: string,
  change: (submission: UnitSubmission) => UnitSubmission,
): City => {
  const submission = city.units.get(unit)
  if (submission === undefined) throw new Error(`no unit ${unit}`)
  return { ...city, units: new Map(city.units).set(unit, change(submission)) }
}

/** The city with facts of one unit replaced in its own submission. */
export const withFacts = (city: City, unit: string, facts: FactEntries): City =>
  withUnit(city, unit, (submission) => ({
    ...submission,
    facts: { ...submission.facts, ...facts },
  }))

/** The city with facts of one unit replaced in the offices' submission. */
export const withOfficeFacts = (city: City, unit: string, facts: FactEntries): City => ({
  ...city,
  offices: {
    ...city.offices,
    units: { ...city.offices.units, [unit]: { ...city.offices.units[unit], ...facts } },
  },
})

/** All submissions, as the engine takes them. */
export const submissionsOf = (city: City) => [city.offices, ...city.units.values()]
