import { byShape } from './by.js'
import { conditionShape } from './condition.js'
import { eachShape } from './each.js'
import { eventsShape } from './events.js'
import { judgedShape } from './judged.js'
import type { ClauseShape } from './shape.js'
import { shareShape } from './share.js'
import { togetherShape } from './together.js'

/** Every shape of clause, in the order they are tried: `events` before `each`, whose key it shares. */
export const clauseShapes: readonly ClauseShape[] = [
  togetherShape,
  judgedShape,
  byShape,
  shareShape,
  eventsShape,
  eachShape,
  conditionShape,
]
