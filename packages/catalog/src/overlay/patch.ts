import { judgeRelaxations, lostBasis } from './basis.js'
import { raisedAuthority } from './binding.js'
import { namesSource, raisedCertainty } from './certainty.js'
import { excludedDays } from './dates.js'
import { describeIssue } from './describe-issue.js'
import { merge } from './fields.js'
import type { Draft } from './finding.js'
import { type Done, formDrafts, type Laying, named, stepOf } from './laying.js'
import { notThere } from './not-there.js'
import type { Operation } from './operations.js'
import { schemaOf } from './parts.js'
import { relaxationsOf } from './relaxations-of.js'
import type { Entry } from './state.js'
import type { Suggest } from './suggest.js'

type Patch = Operation & { readonly kind: 'patch' }

/** What a patch must not touch at all: who the entry is, and what kind of value a fact has. */
const fixed = (operation: Patch, before: Entry): readonly Draft[] => {
  const { set, part, overlay, pointer } = operation
  const changes = (field: string): boolean =>
    Object.hasOwn(set, field) && set[field] !== before[field]
  const drafts: Draft[] = []
  if (changes('id'))
    drafts.push({
      code: 'OVL-022',
      params: { ...named(operation), value: String(set['id']) },
      at: [{ overlay, pointer: `${pointer}/set/id` }],
    })
  if (part === 'facts' && changes('type'))
    drafts.push({
      code: 'OVL-023',
      params: { ...named(operation), from: String(before['type']), to: String(set['type']) },
      at: [{ overlay, pointer: `${pointer}/set/type` }],
    })
  return drafts
}

/** What is wrong with the entry a patch makes, said where the patch says it. */
const formOf = (operation: Patch, entry: unknown, suggest: Suggest): readonly Draft[] => {
  const schema = schemaOf[operation.part]
  const issues = schema.safeParse(entry).error?.issues ?? []
  const described = { root: entry, schema, above: [...operation.path, 'set'], suggest }
  return formDrafts(
    operation,
    issues.flatMap((issue) => describeIssue(issue, described)),
  )
}

/** What a patch makes better known or more binding; it takes a source to do that. */
const raised = (operation: Patch, before: Entry, after: Entry): readonly Draft[] => {
  const at = [{ overlay: operation.overlay, pointer: `${operation.pointer}/set` }] as const
  const certainty = raisedCertainty(before, after)
  const authority = raisedAuthority(before['authority'], after['authority'])
  return [
    ...(certainty === undefined
      ? []
      : [{ code: 'OVL-027', params: { ...named(operation), ...certainty }, at } as const]),
    ...(authority === undefined
      ? []
      : [{ code: 'OVL-028', params: { ...named(operation), ...authority }, at } as const]),
  ]
}

/** Changes fields of an entry. The whole change is made, or none of it. */
export const patch = (operation: Patch, laying: Laying): Done => {
  const { part, id, set, overlay, pointer, reason, basis } = operation
  const { state, norms, suggest, origin } = laying
  const laid = state[part].get(id)
  const before = laid?.entry
  if (laid === undefined || before === undefined) return { drafts: [notThere(operation, laying)] }
  const held = [...fixed(operation, before), ...lostBasis(operation, norms, suggest)]
  if (held.length > 0) return { drafts: held }
  const { value, changes } = merge(before, set)
  if (changes.length === 0)
    return { drafts: [{ code: 'OVL-024', params: named(operation), at: [{ overlay, pointer }] }] }
  const faults = formOf(operation, value, suggest)
  if (faults.length > 0) return { drafts: faults }
  const entry = value as Entry
  const drafts: Draft[] = [
    ...excludedDays(operation, entry, norms),
    ...(namesSource(changes) ? [] : raised(operation, before, entry)),
  ]
  const judged = judgeRelaxations(operation, relaxationsOf(part, laid, entry, norms), norms)
  drafts.push(...judged.refused)
  if (drafts.length > 0) return { drafts }
  const step = {
    ...stepOf(operation, origin),
    did: 'patched',
    changes,
    reason,
    ...(basis === undefined ? {} : { basis }),
  } as const
  return { laid: { entry, steps: [...laid.steps, step] }, drafts: judged.allowed }
}
