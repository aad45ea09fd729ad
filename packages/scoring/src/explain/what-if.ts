import type { FactValue, ScoreNode, Unit, UnitResult, Year } from '@fazhi/model'
import { isCity, isUnit } from '../assess/order.js'
import { readUnit } from '../assess/read-unit.js'
import { compile, type Program } from '../compile/index.js'
import { type Rational, subtract } from '../exact/index.js'
import { type FactReading, readFacts, type UnitFacts } from '../facts/index.js'
import { numberIn } from '../read/index.js'
import { findUnit } from '../waterfall/index.js'

/** Other facts for one unit: what its score would be if it had them, everything else held. */
export interface WhatIf {
  readonly unit: Unit
  readonly readings: UnitFacts['readings']
  /** Points more in total, before the total's rounding. */
  readonly gain: (fact: string, value: FactValue) => Rational
  /** The same for one leaf alone, in the scale of its parent; for searching. */
  readonly ofLeaf: (leaf: ScoreNode) => (fact: string, value: FactValue) => Rational
}

const totalOf = (year: Year, program: Program, facts: UnitFacts): Rational =>
  numberIn(readUnit(year.rulebook, program, facts).values[program.exact])

const gainBy = (year: Year, program: Program, facts: UnitFacts) => {
  const before = totalOf(year, program, facts)
  return (fact: string, value: FactValue): Rational => {
    const changed: FactReading = { state: 'given', value, at: '' }
    const readings = new Map(facts.readings).set(fact, changed)
    return subtract(totalOf(year, program, { ...facts, readings }), before)
  }
}

/** Prepares to ask "what if" of one unit of a year; `undefined` when its submission is not in it. */
export const whatIf = (year: Year, { unit }: UnitResult): WhatIf | undefined => {
  const { rulebook, submissions } = year
  const { table } = findUnit(year, unit)
  const current = submissions.filter((one) => one.year === year.year)
  const submission = current.filter(isUnit).find((one) => one.unit.id === unit)
  if (submission === undefined) return undefined
  const program = compile(rulebook, table)
  const facts = readFacts(rulebook, program.facts, submission, current.find(isCity))
  return {
    unit: submission.unit,
    readings: facts.readings,
    gain: gainBy(year, program, facts),
    ofLeaf: (leaf) =>
      gainBy(
        year,
        compile({ ...rulebook, vetoes: [] }, { ...table, root: leaf, onTop: [] }),
        facts,
      ),
  }
}
