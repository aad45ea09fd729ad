import type {
  Clause,
  FactDefinition,
  ResolvedRulebook,
  ScoreNode,
  ValueDefinition,
} from '@fazhi/model'
import { FazhiError } from '@fazhi/model'
import type { Rational } from '../exact/index.js'
import { own } from '../facts/index.js'
import type { GraphBuilder, Id, Pen } from '../graph/index.js'
import { graphBuilder, pen } from '../graph/index.js'
import type { Check, ClausePlan, ConditionPlan, NodePlan } from './plan.js'

/** What a table is compiled from and into. */
export interface Workshop {
  readonly rulebook: ResolvedRulebook
  readonly graph: GraphBuilder
  readonly checks: Check[]
  /** Nodes already compiled, by path: points may be read before their node's turn. */
  readonly made: Map<string, NodePlan>
  /** Branches already entered, by path. */
  readonly entered: Map<string, Entered>
  /** Paths being compiled: what leads back to one of them rests on itself. */
  readonly open: Set<string>
  /** A node of the table by its id, compiled if it was not yet: for what reads points. */
  readonly nodeOf?: (id: string) => NodePlan | undefined
}

/** Where a clause stands: its leaf, its index, and how far it can move points at all. */
export interface Site extends Workshop {
  readonly path: string
  readonly clause: readonly number[]
  readonly write: Pen
  /** Whether the leaf applies to the unit. */
  readonly active: Id
  /** Size of the leaf's whole scale; what an unbounded clause can move at worst. */
  readonly reach: Rational
  /** Compiles a clause inside a container. */
  readonly compile: (clause: Clause, site: Site) => ClausePlan
}

/** A node's place to compile in, with its condition read. */
export interface Entered {
  readonly site: Site
  readonly applies?: ConditionPlan
}

/** A place for a program that is not begun. */
export const workshop = (rulebook: ResolvedRulebook): Workshop => ({
  rulebook,
  graph: graphBuilder(),
  checks: [],
  made: new Map(),
  entered: new Map(),
  open: new Set(),
})

/** The same site for the clause at an index inside it. */
export const inside = (site: Site, index: number): Site => {
  const clause = [...site.clause, index]
  return { ...site, clause, write: pen(site.graph, { path: site.path, clause }) }
}

/** Refuses a rulebook that was not resolved by the loader; the program that made it is at fault. */
export const refuse = (path: string, ...problems: readonly string[]): never => {
  throw new FazhiError('invalidRule', { rule: path, problems })
}

/** @throws FazhiError `invalidRule` when the rulebook does not carry the fact. */
export const factDefinition = (site: Site, fact: string): FactDefinition =>
  own(site.rulebook.facts, fact) ?? refuse(site.path, `unknown fact ${fact}`)

/** The value of a name; a fact is a value of its own name. */
export const valueDefinition = (site: Site, id: string): ValueDefinition => {
  const value = own(site.rulebook.values, id)
  if (value !== undefined) return value
  const { name } = factDefinition(site, id)
  return { kind: 'fact', id, title: name, fact: id }
}

/** Path of a node below its parent. */
export const pathBelow = (parent: string, node: ScoreNode): string => `${parent}/${node.id}`
