import type {
  FactValue,
  NodeRecord,
  ResolvedRulebook,
  ScoreNode,
  Table,
  UnitSubmission,
} from '@fazhi/model'
import { FazhiError } from '@fazhi/model'
import { compile } from '../compile/index.js'
import { type FactReading, finding, own, pointer } from '../facts/index.js'
import { shapeProblem } from '../facts/shape.js'
import type { ScoringFinding } from '../messages/index.js'
import { breaches, nodeRecord } from '../record/index.js'
import { readUnit } from './read-unit.js'

/** What one indicator came to for facts given by hand. */
export interface IndicatorScore {
  readonly record: NodeRecord
  readonly findings: readonly ScoringFinding[]
}

const findNode = (nodes: readonly ScoreNode[], id: string): ScoreNode | undefined => {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.items, id)
    if (found !== undefined) return found
  }
  return undefined
}

/** A unit that exists the whole year and to which every condition on attributes may apply. */
const sampleUnit = (year: number): UnitSubmission => ({
  submission: 1,
  year,
  unit: { id: 'case', name: { zh: '算例' }, kind: 'department', enforcementPower: true },
  principals: [],
  facts: {},
  evidence: [],
  dutyReports: [],
})

/**
 * Scores one indicator of a table with verified facts given by hand: the worked cases of a rulebook. Facts that are not
 * given are missing; `null` states a fact as not applicable.
 * @throws FazhiError `invalidRule` when the table has no such indicator.
 */
export const scoreIndicator = (
  rulebook: ResolvedRulebook,
  table: Table,
  indicator: string,
  given: Readonly<Record<string, unknown>>,
): IndicatorScore => {
  const node = findNode([table.root, ...table.onTop], indicator)
  if (node === undefined)
    throw new FazhiError('invalidRule', { rule: indicator, problems: [`not in table ${table.id}`] })
  const { applies: _, ...unconditional } = node
  const program = compile({ ...rulebook, vetoes: [] }, { ...table, root: unconditional, onTop: [] })
  const readings = new Map<string, FactReading>()
  const findings: ScoringFinding[] = []
  for (const [id, raw] of Object.entries(given)) {
    const definition = own(rulebook.facts, id)
    if (definition === undefined) continue
    const value = raw as FactValue | null
    if (value === null) {
      readings.set(id, { state: 'notApplicable', reason: '' })
      continue
    }
    const at = pointer('given', id)
    if (shapeProblem(definition, rulebook.year, value) === undefined)
      readings.set(id, { state: 'given', value, at })
    else
      findings.push(
        finding(
          'SCR-006',
          { unit: indicator, fact: id, name: definition.name.zh, type: definition.type },
          at,
        ),
      )
  }
  const submission = sampleUnit(rulebook.year)
  const facts = { submission, readings, unverified: [], findings }
  const reading = readUnit(rulebook, program, facts)
  return {
    record: nodeRecord(reading, program.root),
    findings: [...findings, ...breaches(reading)],
  }
}
