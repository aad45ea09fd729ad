import { FazhiError, type ResolvedRulebook } from '@fazhi/model'
import type { Cohort, Program } from '../compile/index.js'
import { argumentsOf, type Id } from '../graph/index.js'

type Names = ReadonlySet<string>

const none: Names = new Set()

/** For every node of a program, the cohorts it rests on. */
const restingOf = ({ nodes, looks }: Program): ((id: Id) => Names) => {
  if (!looks) return () => none
  const resting: Names[] = []
  nodes.forEach(({ op, worst }, id) => {
    const args = worst === undefined ? argumentsOf(op) : [...argumentsOf(op), worst]
    const sets = args.map((arg) => resting[arg] ?? none).filter(({ size }) => size > 0)
    const own = op.k === 'cohort' ? [op.of] : []
    resting[id] =
      own.length === 0 && sets.length === 0
        ? none
        : new Set([...own, ...sets.flatMap((set) => [...set])])
  })
  return (id) => resting[id] ?? none
}

const refuse = (rule: string, problem: string): never => {
  throw new FazhiError('invalidRule', { rule, problems: [problem] })
}

/** What each cohort rests on: through what units bring into it, and through the vetoes that keep units out of it. */
const dependencies = (
  { policies }: ResolvedRulebook,
  programs: readonly Program[],
): ReadonlyMap<string, Names> => {
  const found = new Map<string, Set<string>>()
  const isVetoAsked = policies.vetoed.inMeans === false
  for (const program of programs) {
    const resting = restingOf(program)
    const vetoes = isVetoAsked
      ? program.vetoes.flatMap(({ when }) => [when.holds, when.silent])
      : []
    for (const { of, number, over = number, left } of program.offers) {
      if (isVetoAsked && program.rules.standingVetoes.length > 0)
        refuse(of, 'a veto that reads places keeps units out of what places rest on')
      const set = found.get(of) ?? new Set<string>()
      for (const id of [number, over, ...left.map(({ holds }) => holds), ...vetoes])
        for (const name of resting(id)) set.add(name)
      found.set(of, set)
    }
  }
  return found
}

/**
 * The cohorts in the order they must be taken: each stage rests on earlier ones only (R35).
 * @throws FazhiError `invalidRule` where one rests on itself; the loader refuses such a rulebook with its path.
 */
export const cohortStages = (
  rulebook: ResolvedRulebook,
  programs: readonly Program[],
  cohorts: ReadonlyMap<string, Cohort>,
): readonly (readonly Cohort[])[] => {
  const rests = dependencies(rulebook, programs)
  const stages: (readonly Cohort[])[] = []
  const done = new Set<string>()
  while (done.size < cohorts.size) {
    const stage = [...cohorts.values()].filter(
      ({ name }) => !done.has(name) && [...(rests.get(name) ?? none)].every((one) => done.has(one)),
    )
    const [first] = cohorts.keys()
    if (stage.length === 0) return refuse(first ?? '', 'a value over a group rests on itself')
    stages.push(stage)
    for (const { name } of stage) done.add(name)
  }
  return stages
}
