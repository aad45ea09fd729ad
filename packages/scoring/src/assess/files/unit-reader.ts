import type { CitySubmission, ResolvedRulebook, UnitSubmission } from '@fazhi/model'
import {
  type Asked,
  type FactLayer,
  finding,
  isFileList,
  ofUnit,
  own,
  readFacts,
  type UnitFacts,
} from '../../facts/index.js'
import type { ScoringFinding } from '../../messages/index.js'
import { filePrograms } from './file-program.js'
import { type MarkedFiles, markFiles, withFiles } from './mark-files.js'

/** Reads the facts a unit's rules ask for, with the marks of its case files. */
export type UnitReader = (
  asked: Asked,
  submission: UnitSubmission,
  city: CitySubmission | undefined,
  layer?: FactLayer,
) => UnitFacts

/** How units of a rulebook are read; its tables of files are compiled once. */
export const unitReader = (rulebook: ResolvedRulebook): UnitReader => {
  const programs = filePrograms(rulebook)
  return (asked, submission, city, layer = 'verified') => {
    const facts = readFacts(rulebook, asked, submission, city, layer)
    const { entryOf } = ofUnit(submission, city)
    const marked = new Map<string, MarkedFiles>()
    const faults: ScoringFinding[] = []
    for (const fact of asked.facts) {
      const program = programs.get(fact)
      const definition = own(rulebook.facts, fact)
      if (program === undefined || definition === undefined) continue
      const { entry, at, isUnits } = entryOf(definition)
      const isTaken = facts.findings.some(
        ({ params, severity }) => severity === 'error' && 'fact' in params && params.fact === fact,
      )
      if (entry?.files === undefined || isTaken || facts.readings.has(fact)) continue
      const name = definition.name.zh
      if (!isFileList(entry.files)) {
        const of = { unit: submission.unit.id, fact, name, type: definition.type }
        faults.push(finding('SCR-006', of, `${at}/files`))
        continue
      }
      const list = { submission, city, layer, fact, name, at: `${at}/files`, isUnits }
      marked.set(fact, markFiles(program, list, entry.files))
    }
    const read = withFiles(facts, marked)
    return faults.length === 0 ? read : { ...read, findings: [...read.findings, ...faults] }
  }
}
