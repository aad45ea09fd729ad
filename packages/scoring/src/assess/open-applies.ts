import type { Program } from '../compile/index.js'
import { isTrue } from '../read/index.js'
import type { UnitReading } from '../record/index.js'

/** Whether facts are missing that decide if a node applies; no policy can settle that. */
export const openApplies = ({ program, values }: UnitReading): boolean => {
  const isOpen = (node: Program['root']): boolean =>
    (node.applies !== undefined && (values[node.applies.holds]?.missing.length ?? 0) > 0) ||
    (!isTrue(values[node.notApplicable]) && node.items.some(isOpen))
  return [program.root, ...program.onTop].some(isOpen)
}
