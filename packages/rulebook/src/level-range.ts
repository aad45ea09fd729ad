import { type Context, report } from './context.js'
import { checkLevel, levelsOf } from './levels.js'
import type { Used } from './value-type.js'

const pattern = /^(≥|>=|≤|<=|>|<)\s*(\S.*)$/

/** From where to where a relation reaches along levels that stand best first; "≥" is that level or a better one. */
const reached = (rel: string, at: number, all: readonly string[]): readonly string[] => {
  switch (rel) {
    case '≥':
    case '>=':
      return all.slice(0, at + 1)
    case '>':
      return all.slice(0, at)
    case '≤':
    case '<=':
      return all.slice(at)
    default:
      return all.slice(at + 1)
  }
}

/** Whether a text asks for more than the one level of its name: "≥ 良好". */
const isLevelRange = (used: Used, text: string): boolean =>
  pattern.test(text) && !levelsOf(used).includes(text)

/**
 * The levels that a text means: itself, or "≥ 良好", that level and all better ones by the order of the fact, best first (R19).
 * What is no level, or holds of none, is said.
 */
export const levelsMeant = (
  context: Context,
  used: Used,
  text: string,
  pointer: string,
): readonly string[] => {
  const match = isLevelRange(used, text) ? pattern.exec(text) : null
  if (match === null) return checkLevel(context, used, text, pointer) ? [text] : []
  const [, rel = '', level = ''] = match
  if (!checkLevel(context, used, level, pointer, `${rel} `)) return []
  const all = levelsOf(used)
  const meant = reached(rel, all.indexOf(level), all)
  if (meant.length === 0) {
    const params = { name: used.id, value: text, levels: all }
    report(context, pointer, { code: 'RBK-027.none', params })
  }
  return meant
}

/** The levels that one entry of a condition means. A relation that holds of every level would decide nothing, and is said. */
export const levelsAsked = (
  context: Context,
  used: Used,
  text: string,
  pointer: string,
): readonly string[] => {
  const meant = levelsMeant(context, used, text, pointer)
  const all = levelsOf(used)
  if (!isLevelRange(used, text) || meant.length < all.length) return meant
  const params = { name: used.id, value: text, levels: all }
  report(context, pointer, { code: 'RBK-027.all', params })
  return []
}
