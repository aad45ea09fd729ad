import type { Program } from '../compile/index.js'
import { argumentsOf, type Id, type Node } from '../graph/index.js'
import { factKey, factKeys } from './fact-key.js'

type Facts = ReadonlySet<string>

const none: Facts = new Set()

const joined = (sets: readonly Facts[]): Facts => {
  const open = sets.filter(({ size }) => size > 0)
  const [only] = open
  if (only === undefined) return none
  return open.length === 1 ? only : new Set(open.flatMap((set) => [...set]))
}

const shared = ([first = none, ...rest]: readonly Facts[]): Facts =>
  new Set([...first].filter((fact) => rest.every((set) => set.has(fact))))

const without = (set: Facts, taken: Facts): Facts =>
  set.size === 0 || taken.size === 0 ? set : new Set([...set].filter((fact) => !taken.has(fact)))

/** Of one node: the facts whose stated absence would show in it, and those whose absence makes it hold or fail. */
interface Shown {
  readonly shows: Facts
  readonly holds: Facts
  readonly fails: Facts
}

const nothing: Shown = { shows: none, holds: none, fails: none }

/** The facts whose stated absence shows in, makes hold, or makes fail a node, from what is known of the nodes it reads. */
const shownBy = (program: Program, { op }: Node, at: (id: Id) => Shown): Shown => {
  if (op.k === 'input') {
    const input = program.inputs[op.i]
    const own = new Set(input === undefined ? [] : factKeys(input))
    if (own.size === 0) return nothing
    return input?.kind === 'notApplicable' ? { ...nothing, holds: own } : { ...nothing, shows: own }
  }
  if (op.k === 'list') return { ...nothing, shows: new Set([factKey({ ...op, fact: op.of })]) }
  const args = argumentsOf(op).map(at)
  const shows = joined(args.map((arg) => arg.shows))
  switch (op.k) {
    case 'not': {
      const [a = nothing] = args
      return { shows, holds: a.fails, fails: a.holds }
    }
    case 'all': {
      const fails = joined(args.map((arg) => arg.fails))
      return { shows: without(shows, fails), fails, holds: shared(args.map((arg) => arg.holds)) }
    }
    case 'any': {
      const holds = joined(args.map((arg) => arg.holds))
      return { shows: without(shows, holds), holds, fails: shared(args.map((arg) => arg.fails)) }
    }
    case 'if': {
      const [c = nothing, then = nothing, otherwise = nothing] = args
      const branches = [without(then.shows, c.fails), without(otherwise.shows, c.holds)]
      return { ...nothing, shows: joined([c.shows, ...branches]) }
    }
    default:
      return { ...nothing, shows }
  }
}

const shownIn = (program: Program): ((id: Id) => Shown) => {
  const shown: Shown[] = []
  const at = (id: Id): Shown => shown[id] ?? nothing
  program.nodes.forEach((node, id) => {
    shown[id] = shownBy(program, node, at)
  })
  return at
}

/**
 * The facts, by {@link factKey}, that a unit may not state as not applicable if the kernel is to score it. The kernel stores a placeholder for
 * such a fact; the rules silence what reads it. That they always do is proved here, node by node: a choice does not show
 * what its condition takes out of the branch, `all` does not show what makes it fail, `any` not what makes it hold. What
 * could still show in a result is left to the reference.
 *
 * Why this suffices: where none of a unit's absent facts shows in a node, the reference settles the node without them, and
 * with any placeholder the same operands decide it. By induction over the nodes both come to the same value.
 */
export const exposed = (program: Program): Facts => {
  const at = shownIn(program)
  return joined([program.exact, program.rounded, program.nothing].map((id) => at(id).shows))
}

/** For every node the facts, by {@link factKey}, whose stated absence could show in it. */
export const shownFacts = (program: Program): ((id: Id) => Facts) => {
  const at = shownIn(program)
  return (id) => at(id).shows
}
