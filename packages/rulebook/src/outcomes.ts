import type { Honour, Lowering, Policies, Veto } from '@fazhi/model'
import { assume, type Context, type Cursor, child, report } from './context.js'
import { readHonours } from './honours.js'
import { readLowerings } from './lowerings.js'
import { readsPlace } from './outcome-condition.js'
import type { ReadPolicies } from './policies.js'
import type { OutcomesInput } from './rule-head.js'
import { readVetoes } from './vetoes.js'

/** The rules about outcomes, and the policies with what they leave unsaid. */
export interface ReadOutcomes {
  readonly policies: Policies
  readonly vetoes: readonly Veto[]
  readonly lowerings: readonly Lowering[]
  readonly honours: readonly Honour[]
}

/** A place cannot rest on vetoes that rest on the place (R35). */
const checkCycle = (
  context: Context,
  breakBy: readonly Cursor[],
  vetoes: readonly Veto[],
): void => {
  const key = breakBy.find(({ value }) => value === 'noVeto')
  const veto = vetoes.find(({ when }) => readsPlace(when))
  if (key === undefined || veto === undefined) return
  const path = [`vetoes.${veto.id}`, 'place', 'ties.breakBy.noVeto', `vetoes.${veto.id}`]
  report(context, key.pointer, { code: 'RBK-098', params: { path } })
}

/** Reads vetoes, lowerings and honours, once groups and nodes are known. */
export const readOutcomes = (
  context: Context,
  root: Cursor,
  { policies, breakBy }: ReadPolicies,
  input: OutcomesInput,
): ReadOutcomes => {
  const vetoes = readVetoes(context, child(root, 'vetoes'), input)
  const lowerings = readLowerings(context, child(root, 'lowerings'), input)
  const honours = readHonours(context, child(root, 'honours'), input)
  checkCycle(context, breakBy, vetoes)
  const lowering = [...lowerings, ...vetoes].filter(({ lower }) => lower !== undefined)
  const isUnsaid = policies.lowerings === undefined && lowering.length > 1
  if (isUnsaid) {
    assume(context, 'policies.lowerings', 'largest', child(root, 'policies').pointer)
  }
  return {
    policies: isUnsaid ? { ...policies, lowerings: 'largest' } : policies,
    vetoes,
    lowerings,
    honours,
  }
}
