import { compareFindings, fingerprintAll, nearest } from '@fazhi/findings'
import type {
  Assumption,
  Catalog,
  FactDefinition,
  Finding,
  IndicatorCase,
  ResolvedRulebook,
  UnitCase,
  ValueDefinition,
} from '@fazhi/model'
import { asTable, daysOfYear } from '@fazhi/model'
import { readCases } from './cases.js'
import type { RulebookFinding } from './codes.js'
import { type Context, type Cursor, child } from './context.js'
import { checkCycles } from './cycles.js'
import { readFacts } from './facts.js'
import { checkFills, settleInMeans } from './fills.js'
import { makeEditor } from './fixes/editor.js'
import { withFixes } from './fixes/with-fixes.js'
import { readGroups } from './groups.js'
import { readHead } from './head.js'
import { lintRulebook } from './lints/index.js'
import { readOutcomes } from './outcomes.js'
import { checkPapers } from './papers.js'
import { checkTieBreaks, readPolicies, tieWords } from './policies.js'
import { checkReferences } from './references.js'
import { settleFiles } from './settle-files.js'
import { missing, readEntries, readMap } from './shape.js'
import { readTables } from './tables.js'
import { asksCalendar } from './values/filed.js'
import { readValues } from './values/read-values.js'
import { mostRulebookValues } from './yaml/limits.js'
import { readYaml } from './yaml/read-yaml.js'

/** What loading needs beside the text. */
export interface LoadOptions {
  /** The fact dictionary and norms the rulebook may name. */
  readonly catalog: Catalog
  /** Name of the file, for the places of findings. */
  readonly file?: string
}

/** A rulebook that can be computed with, or why there is none. */
export interface LoadResult {
  /** Absent when a finding is an error. */
  readonly rulebook?: ResolvedRulebook
  /** In the order of the text. */
  readonly diagnostics: readonly RulebookFinding[]
  /** Worked cases of indicators, for a test or a command to run. */
  readonly cases: readonly IndicatorCase[]
  /** Worked cases of whole tables: a unit's total, grade and vetoes. */
  readonly unitCases: readonly UnitCase[]
}

const keys = [
  'rulebook',
  'id',
  'version',
  'status',
  'year',
  'title',
  'source',
  'facts',
  'policies',
  'values',
  'indicators',
  'tables',
  'groups',
  'grades',
  'vetoes',
  'lowerings',
  'honours',
] as const

/** Items that leave the same thing unsaid share one assumption, which lists them. */
const joined = (assumed: readonly Assumption[]): readonly Assumption[] => {
  const byCode = new Map<string, Assumption>()
  for (const next of assumed) {
    const before = byCode.get(next.code)
    const items = new Set([before, next].flatMap((one) => one?.params['items'] ?? []).map(String))
    const params = items.size === 0 ? next.params : { ...next.params, items: [...items] }
    byCode.set(next.code, { ...(before ?? next), params })
  }
  return [...byCode.values()]
}

/** An indicator that several tables use is read several times; what is wrong with it is said once. */
const once = (found: Context['found']): Context['found'] => {
  const seen = new Set<string>()
  return found.filter(({ code, params, at: [at] }) => {
    const key = JSON.stringify([code, params, at])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

const sections = (context: Context, root: Cursor) => {
  const indicators = new Map(readEntries(context, child(root, 'indicators')))
  const policies = readPolicies(context, child(root, 'policies'))
  const tablesAt = child(root, 'tables')
  const readAll = readTables({ context, indicators, ...policies }, tablesAt)
  const { tables, nodes, cases } = readAll
  for (const key of ['tables', 'groups']) {
    if (child(root, key).value === undefined) missing(context, root, key)
  }
  checkTieBreaks(context, policies.breakBy, nodes, (name) => nearest(name, [...tieWords, ...nodes]))
  checkPapers(context, child(root, 'policies'), policies.policies.evidence, [
    ...tables,
    ...readAll.fileTables.map(({ table }) => asTable(table)),
  ])
  const fileNames = readAll.fileTables.map(({ table }) => table.id)
  const groups = readGroups(
    context,
    child(root, 'groups'),
    child(root, 'grades'),
    { tables, fileTables: fileNames },
    nodes,
  )
  const read = readOutcomes(context, root, policies, { groups, nodes })
  checkReferences(
    context,
    groups.map(({ id }) => id),
    [...nodes],
  )
  checkCycles(context, { tables, ...read })
  checkFills(context, tables)
  const hasVetoes = read.vetoes.length > 0
  const at = child(root, 'policies')
  const outcomes = {
    ...read,
    policies: settleInMeans(context, read.policies, tables, hasVetoes, at),
  }
  const fileTables = settleFiles(context, readAll.fileTables)
  const used = new Set([...nodes, ...readAll.fileNodes])
  return { ...outcomes, tables, fileTables, groups, cases, nodes: used, indicators }
}

/**
 * Reads a rulebook. Whatever the text holds, the answer is findings and never an exception: each has a place with line and
 * column, and where there is one reading only, what should stand there instead.
 */
export const loadRulebook = (yaml: string, options: LoadOptions): LoadResult => {
  const read = readYaml(yaml, {
    ...(options.file === undefined ? {} : { file: options.file }),
    mostValues: mostRulebookValues,
  })
  const root: Cursor = { value: read.value, pointer: '' }
  const facts = new Map<string, FactDefinition>(
    options.catalog.facts.map((fact) => [fact.id, fact]),
  )
  const values = new Map<string, ValueDefinition>()
  const context = {
    catalog: options.catalog,
    lastDay: daysOfYear(Number(child(root, 'year').value)).last,
    placeOf: read.placeOf,
    facts,
    values,
    usedFacts: new Set(),
    denominators: { seen: new Set(), digits: 0, said: false },
    usedValues: new Map(),
    referred: [],
    found: [],
    assumed: [],
  } satisfies Context as Context & { readonly values: typeof values }
  if (read.value === undefined || readMap(context, root, keys) === undefined) {
    return { diagnostics: finished(read.findings, context.found), cases: [], unitCases: [] }
  }
  const head = readHead(context, root)
  const ownFacts = readFacts(context, child(root, 'facts'))
  for (const [id, fact] of ownFacts) facts.set(id, fact)
  readValues(context, child(root, 'values'))
  const { tables, fileTables, groups, cases, nodes, indicators, ...outcomes } = sections(
    context,
    root,
  )
  const worked = readCases(context, cases, { tables, fileTables, groups, ...outcomes })
  const mended = (findings: readonly RulebookFinding[]): readonly RulebookFinding[] =>
    findings.length === 0
      ? findings
      : withFixes(findings, makeEditor(yaml, read.spans), [...facts.keys(), ...values.keys()])
  const found = finished(read.findings, once(context.found))
  const hasErrors = found.some((finding) => finding.severity === 'error')
  if (hasErrors || head === undefined) return { diagnostics: mended(found), ...worked }

  const usedFacts = new Map(
    [...context.usedFacts].flatMap((id) => {
      const fact = facts.get(id)
      return fact === undefined ? [] : [[id, fact] as const]
    }),
  )
  const rulebook: ResolvedRulebook = {
    ...head,
    policies: outcomes.policies,
    facts: sorted(usedFacts),
    values: sorted(context.usedValues),
    tables,
    ...(fileTables.length === 0 ? {} : { fileTables }),
    groups,
    vetoes: outcomes.vetoes,
    ...(outcomes.lowerings.length === 0 ? {} : { lowerings: outcomes.lowerings }),
    ...(outcomes.honours.length === 0 ? {} : { honours: outcomes.honours }),
    ...([...context.usedValues.values()].some(
      (value) => value.kind === 'filed' && asksCalendar(value),
    )
      ? { calendars: options.catalog.calendars }
      : {}),
    assumptions: joined(context.assumed),
  }
  const linted = lintRulebook(rulebook, {
    facts: [...ownFacts.keys()],
    values: [...values.keys()],
    indicators: [...indicators.keys()],
    norms: options.catalog.norms,
    usedNodes: nodes,
    placeOf: read.placeOf,
  })
  const diagnostics = finished([...found, ...linted], [])
  const blocked = diagnostics.some((finding) => finding.severity === 'error')
  return {
    ...(blocked ? {} : { rulebook }),
    diagnostics: mended(diagnostics),
    ...worked,
  }
}

const finished = (said: readonly Finding[], drafts: Context['found']): readonly RulebookFinding[] =>
  [...said, ...fingerprintAll(drafts)].sort(
    compareFindings,
  ) as unknown as readonly RulebookFinding[]
