import type { Clause } from '@fazhi/model'
import type { ClausePlan } from '../compile/plan.js'
import type { Site } from '../compile/site.js'
import { compileBy } from './by.js'
import { compileCondition } from './condition.js'
import { compileEach } from './each.js'
import { compileEvents } from './events.js'
import { compileJudged } from './judged.js'
import { compileShare } from './share.js'
import { compileTogether } from './together.js'

/** The shapes a clause can have; each has one file of its name here. */
export const clauseShapes = [
  'by',
  'condition',
  'each',
  'events',
  'judged',
  'share',
  'together',
] as const satisfies readonly Clause['shape'][]

/** Compiles a clause by its shape. */
export const compileClause = (clause: Clause, site: Site): ClausePlan => {
  switch (clause.shape) {
    case 'by':
      return compileBy(clause, site)
    case 'condition':
      return compileCondition(clause, site)
    case 'each':
      return compileEach(clause, site)
    case 'events':
      return compileEvents(clause, site)
    case 'judged':
      return compileJudged(clause, site)
    case 'share':
      return compileShare(clause, site)
    case 'together':
      return compileTogether(clause, site)
  }
}
