import type { FactDefinition, FactValue, ResolvedRulebook } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { type Rational, rational } from '../exact/index.js'
import {
  ballotsOf,
  countsOf,
  existsIn,
  filingOfUnit,
  markOf,
  noOthers,
  numberOfFact,
  own,
  papersLacking,
  partOf,
  type UnitFacts,
  wholeOfFact,
} from '../facts/index.js'
import { argumentsOf, evaluate, type Id } from '../graph/index.js'
import { numberIn, type Reading, referenceAlgebra, unitQuestions } from '../read/index.js'
import type { Cell } from './cell.js'
import type { Column } from './content.js'
import { lookCell } from './look.js'
import { Unproven } from './unproven.js'

/** Reads one column for a unit whose fact, if it is about one, is given. */
export type CellReader = (facts: UnitFacts, value: FactValue) => Cell

const whole = ({ scale, lo, hi }: Column, q: Rational | undefined): Cell => {
  if (q === undefined) return 'missing'
  const top = q.n * scale
  if (top % q.d !== 0n) return 'range'
  const stored = top / q.d
  return stored < lo || stored > hi ? 'range' : Number(stored)
}

/** Nodes of a program that rest on no question and no list: the same for every unit. */
const settled = (program: Program): readonly Id[] => {
  const isSettled: boolean[] = []
  program.nodes.forEach(({ op, inner }, id) => {
    isSettled[id] =
      inner !== true &&
      op.k !== 'input' &&
      op.k !== 'list' &&
      op.k !== 'cohort' &&
      argumentsOf(op).every((arg) => isSettled[arg] === true)
  })
  return program.nodes.flatMap((_, id) => (isSettled[id] === true ? [id] : []))
}

/** Reads a list the way the reference does; the nodes inside it may rest on items and constants only. */
const listReader = (
  rulebook: ResolvedRulebook,
  program: Program,
  column: Column,
  node: Id,
): CellReader => {
  const { nodes, inputs } = program
  const nobody = referenceAlgebra({
    input: () => {
      throw new InternalError('a question among constants')
    },
    items: () => ({ absent: { missing: [] } }),
    cohort: noOthers,
  })
  const constants = evaluate<Reading>(nodes, inputs, nobody, {
    values: [],
    again: settled(program),
  })
  const rests = (id: Id): boolean => {
    const at = nodes[id]
    if (at === undefined) return false
    if (at.inner !== true) return constants.values[id] !== undefined
    return argumentsOf(at.op).every(rests)
  }
  const op = nodes[node]?.op
  const inside = op?.k === 'list' ? [op.each, op.where, op.keep?.by] : [undefined]
  if (op?.k !== 'list' || !inside.every((id) => id === undefined || rests(id)))
    throw new Unproven('a list whose items rest on other facts')
  return (facts) => {
    const algebra = referenceAlgebra(unitQuestions(rulebook, facts))
    const { values } = evaluate<Reading>(nodes, inputs, algebra, {
      values: constants.values,
      again: [node],
    })
    return whole(column, numberIn(values[node]))
  }
}

const count = ({ hi }: Column, value: FactValue): Cell => {
  if (typeof value === 'number') return value <= Number(hi) ? value : 'range'
  let sum = 0
  for (const part of value as readonly number[]) sum += part
  return sum <= Number(hi) ? sum : 'range'
}

/** Place of a level among those that are named; one more for any other. */
const indexOf = (levels: readonly string[], level: string): number => {
  const index = levels.indexOf(level)
  return index >= 0 ? index : levels.length
}

const definitionOf = (rulebook: ResolvedRulebook, fact: string): FactDefinition => {
  const definition = own(rulebook.facts, fact)
  if (definition === undefined) throw new InternalError(`no definition of ${fact}`)
  return definition
}

/** How a column is read. @throws Unproven for a list that needs more than its own items. */
export const cellReader = (
  rulebook: ResolvedRulebook,
  program: Program,
  column: Column,
): CellReader => {
  const { content } = column
  switch (content.kind) {
    case 'number': {
      const definition = definitionOf(rulebook, content.fact)
      return definition.type === 'count'
        ? (_, value) => count(column, value)
        : (_, value) => whole(column, numberOfFact(definition, value))
    }
    case 'whole': {
      const definition = definitionOf(rulebook, content.fact)
      return (_, value) => whole(column, wholeOfFact(definition, value))
    }
    case 'raters':
      return (_, value) => whole(column, markOf(content.take, value))
    case 'part':
      return (_, value) => whole(column, partOf(countsOf(value), content.every, content.index))
    case 'ballots':
      return (_, value) => whole(column, ballotsOf(value, content.option))
    case 'flag':
      return (_, value) => (value === true ? 1 : 0)
    case 'level':
      return (_, value) => indexOf(content.levels, String(value))
    case 'filed':
      return (facts) => {
        const state = filingOfUnit(rulebook, facts.readings, content.value)?.state
        return state === undefined ? 'check' : indexOf(content.levels, state)
      }
    case 'daysLate':
      return (facts) => {
        const days = filingOfUnit(rulebook, facts.readings, content.value)?.daysLate
        return days === undefined ? 'check' : whole(column, rational(BigInt(days)))
      }
    case 'look':
      return (facts) => lookCell(column, content, facts)
    case 'list':
      return listReader(rulebook, program, column, content.node)
    case 'state':
      return () => 0
    case 'papers':
      return (facts) => (papersLacking(facts, content.facts, content.kinds).length === 0 ? 1 : 0)
    case 'exists':
      return ({ submission: { unit } }) =>
        existsIn(unit, rulebook.year, content.every, content.index) ? 1 : 0
    case 'attribute':
      return ({ submission: { unit } }) => (content.in.includes(unit[content.attribute]) ? 1 : 0)
  }
}
