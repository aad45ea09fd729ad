import type { Program } from '../compile/index.js'
import { Unproven } from './unproven.js'
import { lcm } from './whole.js'

/** A shared denominator above this is left out: what does not come out even is floored, which is sound too. */
const largestShared = 2n ** 24n

/** Whole numbers that many small ones divide, so that quotients by small divisors come out even; largest first. */
const factors = [...[20n, 16n, 12n, 8n, 4n].map((power) => 720720n * 2n ** power), 5040n, 60n, 1n]

/** The scales that enclosures may be held at, finest first: multiples of the denominators the rules write. */
const guardsOf = (program: Program): readonly bigint[] => {
  const shared = program.nodes.reduce((known, { op }) => {
    const d = op.k === 'const' ? op.q.d : op.k === 'snap' ? op.unit.d : 1n
    const next = lcm(known, d)
    return next <= largestShared ? next : known
  }, 1n)
  return factors.map((factor) => shared * factor)
}

/**
 * What is made at the finest guard scale for which every bound can be proved.
 * @throws Unproven where none can.
 */
export const atFinestGuard = <T>(program: Program, make: (guard: bigint) => T): T => {
  let refused = new Unproven('no guard scale')
  for (const guard of guardsOf(program)) {
    try {
      return make(guard)
    } catch (error) {
      if (!(error instanceof Unproven)) throw error
      refused = error
    }
  }
  throw refused
}
