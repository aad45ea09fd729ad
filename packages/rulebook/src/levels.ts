import { nearest } from '@fazhi/findings'
import { type Context, report } from './context.js'
import type { Used } from './value-type.js'

/** The states of a filing, best first. */
export const filingStates: readonly string[] = ['onTime', 'late', 'never']

/** The levels of a fact, best first; a filing has three of its own, any other fact that names none cannot be priced by level. */
export const levelsOf = ({ fact, type }: Used): readonly string[] =>
  fact?.levels ?? (type === 'filing' ? filingStates : [])

/** Whether a level is one of the fact's; an unknown one is said with the nearest, written after what leads to it ("≥ "). */
export const checkLevel = (
  context: Context,
  used: Used,
  level: string,
  pointer: string,
  lead = '',
): boolean => {
  const levels = levelsOf(used)
  if (levels.includes(level)) return true
  const params = { name: used.id, level, levels }
  const like = nearest(level, levels)
  report(
    context,
    pointer,
    like === undefined
      ? { code: 'RBK-024', params }
      : { code: 'RBK-024.near', params: { ...params, nearest: like }, expected: `${lead}${like}` },
  )
  return false
}
