import type { FactValue, ResolvedRulebook } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import type { Rational } from '../exact/index.js'
import { type FactReading, own, type UnitFacts } from '../facts/index.js'
import { evaluate, type Id, restingOn } from '../graph/index.js'
import { isTrue, type Reading, referenceAlgebra, unitQuestions } from '../read/index.js'
import { breaches } from '../record/index.js'
import { candidatesOf } from './candidates.js'
import { checkedDomains, type Domains, openDomains } from './fact-domain.js'
import { fileCandidates } from './open-files.js'
import { decided, type Range } from './range.js'
import { rangeAlgebra } from './range-reader.js'

/** Values for facts, by id. */
export type GivenValues = Readonly<Record<string, FactValue>>

/** What every node of the program can come to. */
export type Ranges = readonly (Range | undefined)[]

/** Values for the open facts of a unit, with what the reference makes of them. */
export interface Trial {
  readonly by: GivenValues
  readonly values: readonly (Reading | undefined)[]
  /** The total; `undefined` where there is none. */
  readonly total?: Rational
  /** Why it is no score: faults of the data, facts that are still missing, nothing at stake. */
  readonly faults: () => number
}

/** A unit some of whose facts are open, ready to be asked what its total can come to. */
export interface OpenUnit {
  readonly rulebook: ResolvedRulebook
  readonly program: Program
  readonly facts: UnitFacts
  /** The open facts the total rests on, by id in order, with what they can be. */
  readonly domains: Domains
  /** What every node can come to over all of their domains. */
  readonly ranges: Ranges
  /** Ranges with some facts confined further; only what rests on them is computed again. */
  readonly confined: (ranges: Ranges, domains: Domains, changed: readonly string[]) => Ranges
  /** Ranges with some open facts given. */
  readonly given: (values: GivenValues) => Ranges
  /** The open facts given, as the reference scores them. */
  readonly trial: (values: GivenValues) => Trial
  /** A trial with one more fact given, or given otherwise; only what rests on it is computed again. */
  readonly moved: (trial: Trial, fact: string, value: FactValue) => Trial
  readonly candidates: (fact: string, domains: Domains) => readonly FactValue[]
}

const withValues = (facts: UnitFacts, values: GivenValues): UnitFacts => {
  const readings = new Map<string, FactReading>(facts.readings)
  for (const [fact, value] of Object.entries(values))
    readings.set(fact, { state: 'given', value, at: '' })
  return { ...facts, readings }
}

/** Prepares a unit whose facts are partly open. */
export const openUnit = (
  rulebook: ResolvedRulebook,
  program: Program,
  facts: UnitFacts,
): OpenUnit => {
  const { nodes, inputs, exact, nothing } = program
  const resting = new Map<string, readonly Id[]>()
  const restsOn = (fact: string): readonly Id[] => {
    const ids = resting.get(fact) ?? restingOn(nodes, inputs, fact)
    resting.set(fact, ids)
    return ids
  }
  const again = (changed: readonly string[]): readonly Id[] => {
    const [only] = changed
    if (only !== undefined && changed.length === 1) return restsOn(only)
    return [...new Set(changed.flatMap(restsOn))].sort((a, b) => a - b)
  }
  const declared = openDomains(rulebook, program, facts)
  const first = evaluate<Range>(nodes, inputs, rangeAlgebra(rulebook, facts, declared)).values
  const checked = checkedDomains(program, facts, declared, ({ active }) => {
    const range = first[active]
    return range !== undefined && decided(range) === true
  })
  const ranges = evaluate<Range>(nodes, inputs, rangeAlgebra(rulebook, facts, checked)).values
  const reference = evaluate<Reading>(
    nodes,
    inputs,
    referenceAlgebra(unitQuestions(rulebook, facts)),
  ).values
  const tried = (
    by: GivenValues,
    earlier: readonly (Reading | undefined)[],
    again: readonly Id[],
  ): Trial => {
    const other = withValues(facts, by)
    const algebra = referenceAlgebra(unitQuestions(rulebook, other))
    const evaluation = evaluate<Reading>(nodes, inputs, algebra, { values: earlier, again })
    const total = evaluation.values[exact]
    const value = typeof total?.value === 'boolean' ? undefined : total?.value
    return {
      by,
      values: evaluation.values,
      ...(value === undefined ? {} : { total: value }),
      faults: () =>
        (total?.missing.length ?? 1) +
        (isTrue(evaluation.values[nothing]) ? 1 : 0) +
        breaches({ rulebook, program, facts: other, ...evaluation }).filter(
          ({ severity }) => severity === 'error',
        ).length,
    }
  }
  const domains = new Map([...checked].filter(([fact]) => restsOn(fact).includes(exact)))
  return {
    rulebook,
    program,
    facts,
    domains,
    ranges,
    confined: (earlier, confined, changed) =>
      evaluate<Range>(nodes, inputs, rangeAlgebra(rulebook, facts, confined), {
        values: earlier,
        again: again(changed),
      }).values,
    given: (values) =>
      evaluate<Range>(nodes, inputs, rangeAlgebra(rulebook, withValues(facts, values), checked), {
        values: ranges,
        again: again(Object.keys(values)),
      }).values,
    trial: (values) => {
      const again = [...new Set(Object.keys(values).flatMap(restsOn))].sort((x, y) => x - y)
      return tried(values, reference, again)
    },
    moved: (trial, fact, value) =>
      tried({ ...trial.by, [fact]: value }, trial.values, restsOn(fact)),
    candidates: (fact, within) => {
      const files = facts.openFiles?.get(fact)
      if (files !== undefined) return fileCandidates(files)
      const definition = own(rulebook.facts, fact)
      const domain = within.get(fact)
      return definition === undefined || domain === undefined
        ? []
        : candidatesOf(definition, domain, rulebook.year)
    },
  }
}
