import { type Origin, show } from '@fazhi/findings'
import { type Overlay, pointer as pointerOf } from '@fazhi/model'
import { overlay as overlaySchema } from '@fazhi/model/schema'
import type { OverlayFinding } from './codes.js'
import { describeIssue, type FormDraft } from './describe-issue.js'
import { isMap } from './fields.js'
import { toFindings } from './finding.js'
import { partNames, schemaOf } from './parts.js'
import { type Suggest, suggester } from './suggest.js'

/** What came of reading an overlay: the overlay when nothing is wrong with its form, and the findings when something is. */
export interface ParsedOverlay {
  readonly overlay?: Overlay
  readonly findings: readonly OverlayFinding[]
}

/** Deeper than any entry of the catalog. */
const deepest = 40

/** A key that is no field but the object behind every object would be lost in a copy; a copy that silently lost data is a wrong answer. */
const lostKeys = (value: unknown, path: readonly PropertyKey[] = []): readonly FormDraft[] => {
  if (typeof value !== 'object' || value === null) return []
  if (path.length > deepest) return [{ code: 'OVL-001.other', params: { value: '…' }, path }]
  return Object.keys(value).flatMap((key): readonly FormDraft[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    return key === '__proto__'
      ? [{ code: 'OVL-003', params: { key }, path: at, part: 'key' }]
      : lostKeys((value as Readonly<Record<string, unknown>>)[key], at)
  })
}

/** What is wrong with one entry that is added, held against the schema of its part. */
export const faultsOfEntry = (
  part: (typeof partNames)[number],
  entry: unknown,
  above: readonly PropertyKey[],
  suggest: Suggest,
): readonly FormDraft[] => {
  const schema = schemaOf[part]
  const parsed = schema.safeParse(entry)
  return (parsed.error?.issues ?? []).flatMap((issue) =>
    describeIssue(issue, { root: entry, schema, above, suggest }),
  )
}

const faultsOfEntries = (overlay: Overlay, suggest: Suggest): readonly FormDraft[] =>
  partNames.flatMap((part) =>
    (overlay.add?.[part] ?? []).flatMap((entry, index) =>
      faultsOfEntry(part, entry, ['add', part, index], suggest),
    ),
  )

/** Each fault once: a schema that takes no other names refuses a lost key as well. */
const once = (drafts: readonly FormDraft[]): readonly FormDraft[] => [
  ...new Map(drafts.map((draft) => [`${draft.code} ${pointerOf(draft.path)}`, draft])).values(),
]

const draftsOf = (
  value: unknown,
): { readonly overlay?: Overlay; readonly drafts: readonly FormDraft[] } => {
  if (!isMap(value))
    return { drafts: [{ code: 'OVL-001.map', params: { value: show(value) }, path: [] }] }
  const suggest = suggester()
  const lost = lostKeys(value)
  const parsed = overlaySchema.safeParse(value)
  if (!parsed.success)
    return {
      drafts: [
        ...lost,
        ...parsed.error.issues.flatMap((issue) =>
          describeIssue(issue, { root: value, schema: overlaySchema, suggest }),
        ),
      ],
    }
  const drafts = [...lost, ...faultsOfEntries(parsed.data, suggest)]
  return drafts.length > 0 ? { drafts } : { overlay: parsed.data, drafts }
}

/**
 * Reads an overlay from plain data (parsed YAML or JSON). Every fault of its form, and of every entry it adds, is a finding with
 * its place; with any finding there is no overlay. What an overlay says about a catalog is judged by {@link resolveCatalog}.
 */
export const parseOverlay = (value: unknown, origin: Origin = {}): ParsedOverlay => {
  const { overlay, drafts } = draftsOf(value)
  const findings = toFindings(
    once(drafts).map(({ code, params, path, part }) => ({
      code,
      params,
      at: [{ pointer: pointerOf(path), ...(part === undefined ? {} : { part }) }] as const,
    })) as Parameters<typeof toFindings>[0],
    () => ({ origin, root: value }),
  )
  return overlay === undefined ? { findings } : { overlay, findings }
}
