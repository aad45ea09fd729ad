import {
  type NodeRecord,
  type ResolvedRulebook,
  readRecord,
  type StoredRecord,
  type UnitResult,
} from '@fazhi/model'
import { assess } from '@fazhi/scoring'
import { type City, resolved, submissionsOf, textOf } from './read-city.js'

/** The rulebook of the city, as it stands. */
export const rulebook: ResolvedRulebook = resolved()

/** The rulebook with one passage written otherwise; fails when the passage is not there exactly once. */
export const rulebookWith = (passage: string, instead: string): ResolvedRulebook => {
  const parts = textOf('rulebook.yaml').split(passage)
  if (parts.length !== 2) throw new Error(`not there once: ${passage}`)
  return resolved(parts.join(instead))
}

/** What one unit comes to in a city. */
export const resultOf = (of: City, unit: string, rules = rulebook): UnitResult => {
  const result = assess(rules, submissionsOf(of)).units.find((each) => each.unit === unit)
  if (result === undefined) throw new Error(`no result for ${unit}`)
  return result
}

const nodeIn = (root: NodeRecord, id: string): NodeRecord | undefined =>
  root.id === id ? root : root.items.map((item) => nodeIn(item, id)).find((found) => found)

/** The record of one node, wherever it hangs. */
export const nodeOf = (root: StoredRecord, id: string): NodeRecord | undefined =>
  nodeIn(readRecord(root), id)
