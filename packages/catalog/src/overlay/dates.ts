import { knownDays, type Norm } from '@fazhi/model'
import { isMap } from './fields.js'
import type { Draft } from './finding.js'
import { entryOf, type Operation } from './operations.js'
import { meet } from './stack.js'

/** The days of an entry. */
const daysOf = (entry: unknown): { readonly from?: string; readonly to?: string } => {
  if (!isMap(entry)) return {}
  const { from, to } = entry
  return {
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof to === 'string' ? { to } : {}),
  }
}

/** Norms an entry rests on, wherever in it they are named. */
const normsNamed = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(normsNamed)
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'basis' && isMap(inner) && typeof inner['norm'] === 'string'
      ? [inner['norm']]
      : normsNamed(inner),
  )
}

/** Days that exclude each other: of what an operation says or rests on, and of its overlay. */
export const excludedDays = (
  operation: Operation,
  entry: unknown,
  norms: ReadonlyMap<string, Norm>,
): readonly Draft[] => {
  const { overlay, pointer } = operation
  const done = { overlay: overlay.id, entry: entryOf(operation) }
  const show = (day: string | undefined): string => day ?? '…'
  const own = daysOf(entry)
  const drafts: Draft[] = []
  const said = operation.kind === 'patch' ? operation.set : entry
  const saysDays = isMap(said) && (said['from'] !== undefined || said['to'] !== undefined)
  if (saysDays && !meet(own, overlay))
    drafts.push({
      code: 'OVL-029',
      params: { ...done, from: show(own.from), to: show(own.to) },
      at: [{ overlay, pointer }],
    })
  const basis = operation.kind === 'add' ? undefined : operation.basis?.norm
  const named = new Set([...(basis === undefined ? [] : [basis]), ...normsNamed(said)])
  for (const id of named) {
    const norm = norms.get(id)
    if (norm === undefined) continue
    const days = knownDays(norm)
    if (meet(days, overlay)) continue
    drafts.push({
      code: 'OVL-029.norm',
      params: { ...done, norm: id, from: show(days.from), to: show(days.to) },
      at: [{ overlay, pointer }],
    })
  }
  return drafts
}
