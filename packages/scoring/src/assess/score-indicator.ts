import type {
  CaseUnit,
  Condition,
  FactValue,
  IndicatorCase,
  NodeRecord,
  ResolvedRulebook,
  ScoreNode,
  Table,
  UnitSubmission,
} from '@fazhi/model'
import { FazhiError, fileTableOf, readRecord } from '@fazhi/model'
import { othersGiven } from '../cohort/index.js'
import { compile, type NodePlan } from '../compile/index.js'
import {
  type FactReading,
  factsOfValue,
  finding,
  isApproximate,
  own,
  pointer,
} from '../facts/index.js'
import { shapeProblem } from '../facts/shape.js'
import type { ScoringFinding } from '../messages/index.js'
import { breaches, nodeRecord } from '../record/index.js'
import { filePrograms, filesOfCase, type MarkedFiles, markFiles, withFiles } from './files/index.js'
import { readUnit } from './read-unit.js'

/** What one indicator came to for facts given by hand. */
export interface IndicatorScore {
  readonly record: NodeRecord
  readonly findings: readonly ScoringFinding[]
}

type Given = Readonly<Record<string, unknown>>

const findNode = (nodes: readonly ScoreNode[], id: string): ScoreNode | undefined => {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.items, id)
    if (found !== undefined) return found
  }
  return undefined
}

/** A unit that exists the whole year; what is left open is read by nothing, or taken to hold. */
const sampleUnit = (year: number, unit: CaseUnit): UnitSubmission => ({
  submission: 1,
  year,
  unit: {
    id: 'case',
    name: { zh: '算例' },
    kind: 'department',
    enforcementPower: true,
    ...unit,
  },
  principals: [],
  facts: {},
  evidence: [],
  dutyReports: [],
})

/** A condition with every part on an attribute that is left open taken so that the whole holds as far as it can. */
const granted = (condition: Condition, unit: CaseUnit, holds = true): Condition => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => granted(part, unit, holds)) }
    case 'not':
      return { ...condition, of: granted(condition.of, unit, !holds) }
    case 'attribute':
      return unit[condition.attribute] === undefined
        ? { kind: holds ? 'all' : 'any', of: [] }
        : condition
    default:
      return condition
  }
}

const valuesIn = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(valuesIn)
    case 'not':
      return valuesIn(condition.of)
    case 'attribute':
      return []
    default:
      return [condition.value]
  }
}

const grantedBelow = (node: ScoreNode, unit: CaseUnit): ScoreNode => ({
  ...node,
  ...(node.applies === undefined ? {} : { applies: granted(node.applies, unit) }),
  items: node.items.map((item) => grantedBelow(item, unit)),
})

/** The indicator as a case means it: it applies, unless what the case itself says of the unit or the facts denies it. */
const asMeant = (
  rulebook: ResolvedRulebook,
  node: ScoreNode,
  unit: CaseUnit,
  given: Given,
): ScoreNode => {
  const { applies, ...rest } = grantedBelow(node, unit)
  const isTold = (value: string): boolean =>
    factsOfValue(rulebook, value).every((fact) => own(given, fact) !== undefined)
  return applies !== undefined && valuesIn(applies).every(isTold) ? { ...rest, applies } : rest
}

/** Facts given by hand as the engine reads them; what does not fit its type is a finding and stays missing. */
const readGiven = (
  rulebook: ResolvedRulebook,
  indicator: string,
  given: Given,
  key: 'given' | 'lastYear',
  dated: ReadonlySet<string>,
) => {
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
    const at = pointer(key, id)
    // Files are marked by their table.
    if (filesOfCase(value) !== undefined && fileTableOf(rulebook, id) !== undefined) continue
    const problem = shapeProblem(definition, dated.has(id) ? undefined : rulebook.year, value)
    // A case says what is counted; about how many is no answer to that, and stays missing.
    if (problem === undefined && definition.type === 'count' && isApproximate(value)) continue
    if (problem === undefined) readings.set(id, { state: 'given', value, at })
    else
      findings.push(
        finding(
          'SCR-006',
          { unit: indicator, fact: id, name: definition.name.zh, type: definition.type },
          at,
        ),
      )
  }
  return { readings, findings }
}

/** The files that the facts given by hand list, each marked by its table. */
const markedIn = (
  rulebook: ResolvedRulebook,
  submission: UnitSubmission,
  given: Given,
): ReadonlyMap<string, MarkedFiles> => {
  const programs = filePrograms(rulebook)
  return new Map(
    Object.entries(given).flatMap(([fact, raw]) => {
      const program = programs.get(fact)
      const definition = own(rulebook.facts, fact)
      const files = filesOfCase(raw)
      if (program === undefined || definition === undefined || files === undefined) return []
      const name = definition.name.zh
      const list = { submission, city: undefined, layer: 'verified', fact, name } as const
      const at = { at: pointer('given', fact), isUnits: true }
      return [[fact, markFiles(program, { ...list, ...at }, files)] as const]
    }),
  )
}

const put = (node: ScoreNode, from: ScoreNode, to: ScoreNode): ScoreNode =>
  node === from ? to : { ...node, items: node.items.map((item) => put(item, from, to)) }

/** The table as far as an indicator needs it: the indicator alone, or all of it where values read points of other items. */
const among = (
  { values }: ResolvedRulebook,
  table: Table,
  from: ScoreNode,
  to: ScoreNode,
): Table =>
  Object.values(values).some(({ kind }) => kind === 'points')
    ? {
        ...table,
        root: put(table.root, from, to),
        onTop: table.onTop.map((node) => put(node, from, to)),
      }
    : { ...table, root: to, onTop: [] }

const planOf = (plans: readonly NodePlan[], id: string): NodePlan | undefined => {
  for (const plan of plans) {
    const found = plan.node.id === id ? plan : planOf(plan.items, id)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Scores one indicator of a table with verified facts given by hand: the worked cases of a rulebook. Facts that are not
 * given are missing; `null` states a fact as not applicable.
 * @param unit What is settled of the unit. A condition for whom an item applies holds as far as the rest goes, and as far as its
 * facts are not given.
 * @throws FazhiError `invalidRule` when the table has no such indicator.
 */
export const scoreIndicator = (
  rulebook: ResolvedRulebook,
  table: Table,
  indicator: string,
  given: Given,
  unit: CaseUnit = {},
  { lastYear = {}, others = {} }: Pick<IndicatorCase, 'lastYear' | 'others'> = {},
): IndicatorScore => {
  const node = findNode([table.root, ...table.onTop], indicator)
  if (node === undefined)
    throw new FazhiError('invalidRule', { rule: indicator, problems: [`not in table ${table.id}`] })
  const root = asMeant(rulebook, node, unit, given)
  const program = compile({ ...rulebook, vetoes: [] }, among(rulebook, table, node, root))
  const now = readGiven(rulebook, indicator, given, 'given', program.dated)
  const before = readGiven(
    { ...rulebook, year: rulebook.year - 1 },
    indicator,
    lastYear,
    'lastYear',
    program.dated,
  )
  const submission = sampleUnit(rulebook.year, unit)
  const facts = withFiles(
    {
      submission,
      readings: now.readings,
      lastYear: before.readings,
      others: othersGiven(others),
      unverified: [],
      findings: [...now.findings, ...before.findings],
    },
    markedIn(rulebook, submission, given),
  )
  const { findings } = facts
  const reading = readUnit(rulebook, program, facts)
  const plan = planOf([program.root, ...program.onTop], indicator) ?? program.root
  return {
    record: readRecord(nodeRecord(reading, plan)),
    findings: [...findings, ...breaches(reading)],
  }
}
