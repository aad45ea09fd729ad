import type { FactValue, Unit, UnitResult, Year } from '@fazhi/model'
import { factsSeen } from '../assess/facts-seen.js'
import { readUnit } from '../assess/read-unit.js'
import { compile, type NodePlan } from '../compile/index.js'
import { type Rational, subtract, zero } from '../exact/index.js'
import type { FactReading, UnitFacts } from '../facts/index.js'
import { factsUnder, type Id, restingOn } from '../graph/index.js'
import { numberIn } from '../read/index.js'
import { breaches } from '../record/index.js'
import { findUnit } from '../waterfall/index.js'

/** A fact at another value. */
export interface ChangedFact {
  readonly fact: string
  readonly value: FactValue
}

/** What facts at other values would bring, everything else held. */
export interface Gain {
  /** Points more in total, before the total's rounding. */
  readonly total: Rational
  /** Points more of one leaf, in the scale of its parent. */
  readonly leaf: Rational
}

/** Other facts for one unit: what its score would be if it had them. */
export interface WhatIf {
  readonly unit: Unit
  readonly readings: UnitFacts['readings']
  readonly gain: (leaf: string, changes: readonly ChangedFact[]) => Gain
  /** Whether the fact moves a number over a group that the unit's own rules look at: then others would not stand still. */
  readonly isShared: (fact: string) => boolean
}

const planOf = (plans: readonly NodePlan[], id: string): NodePlan | undefined => {
  for (const plan of plans) {
    const found = plan.node.id === id ? plan : planOf(plan.items, id)
    if (found !== undefined) return found
  }
  return undefined
}

/** Prepares to ask "what if" of one unit of a year; `undefined` when its submission is not in it. */
export const whatIf = (year: Year, result: UnitResult): WhatIf | undefined => {
  const { rulebook } = year
  const program = compile(rulebook, findUnit(year, result.unit).table)
  const seen = factsSeen(year, result, program)
  if (seen === undefined) return undefined
  const { submission, facts } = seen
  const { values } = readUnit(rulebook, program, facts)
  const resting = new Map<string, readonly Id[]>()
  const restingOnFact = (fact: string): readonly Id[] => {
    const ids = resting.get(fact) ?? restingOn(program.nodes, program.inputs, fact)
    resting.set(fact, ids)
    return ids
  }
  const gain: WhatIf['gain'] = (leaf, changes) => {
    const readings = new Map<string, FactReading>(facts.readings)
    for (const { fact, value } of changes) readings.set(fact, { state: 'given', value, at: '' })
    const ids = new Set(changes.flatMap(({ fact }) => restingOnFact(fact)))
    const earlier = { values, again: [...ids].sort((a, b) => a - b) }
    const other = readUnit(rulebook, program, { ...facts, readings }, earlier)
    const more = (id: Id): Rational => subtract(numberIn(other.values[id]), numberIn(values[id]))
    const plan = planOf([program.root, ...program.onTop], leaf)
    const ofLeaf = plan === undefined ? zero : more(plan.given.points)
    // Facts that would contradict others (more cases attended than heard) win nothing.
    return ofLeaf.n > 0n && breaches(other).length > 0
      ? { total: zero, leaf: zero }
      : { total: more(program.exact), leaf: ofLeaf }
  }
  const looked = new Set(program.nodes.flatMap(({ op }) => (op.k === 'cohort' ? [op.of] : [])))
  // What fills an item of others by the points of this unit is none of its own.
  const shared = program.offers.flatMap(({ of, number, over }) =>
    looked.has(of) && !of.startsWith('points:')
      ? [number, ...(over === undefined ? [] : [over])]
      : [],
  )
  const sharedFacts = new Set(factsUnder(program.nodes, program.inputs, shared))
  return {
    unit: submission.unit,
    readings: facts.readings,
    gain,
    isShared: (fact) => sharedFacts.has(fact),
  }
}
