import type { CatalogPart } from '@fazhi/model'
import { isMap } from './fields.js'
import type { Draft } from './finding.js'
import { entryOf, type Operation } from './operations.js'
import { partNames } from './parts.js'
import { type Reference, referencesOf } from './references.js'
import { idsOf, type State } from './state.js'
import type { Suggest } from './suggest.js'

interface Lost {
  readonly part: CatalogPart
  readonly id: string
  readonly reference: Reference
}

const leads = (state: State, { parts, id, article }: Reference): boolean =>
  parts.some((part) => {
    const entry = state[part].get(id)?.entry
    if (entry === undefined || article === undefined) return entry !== undefined
    return isMap(entry['articles']) && Object.hasOwn(entry['articles'], article)
  })

const shown = ({ id, article }: Reference): string =>
  article === undefined ? id : `${id} ${article}`

const keyOf = ({ part, id, reference }: Lost): string => `${part}/${id} ${shown(reference)}`

/** References of the catalog that lead nowhere, each once. */
const lostIn = (state: State): ReadonlyMap<string, Lost> =>
  new Map(
    partNames.flatMap((part) =>
      [...state[part]].flatMap(([id, { entry }]) =>
        entry === undefined
          ? []
          : referencesOf(part, entry)
              .filter((reference) => !leads(state, reference))
              .map((reference) => {
                const lost = { part, id, reference }
                return [keyOf(lost), lost] as const
              }),
      ),
    ),
  )

/** Whether an operation took away what a reference led to. */
const tookAway = ({ kind, touches }: Operation, { article }: Reference): boolean =>
  kind === 'retire' ||
  (kind === 'patch' &&
    article !== undefined &&
    touches.some((field) => field === '/articles' || field.startsWith('/articles/')))

/**
 * References that lead nowhere once everything is laid, with the operation that caused it: the one that took the target away, else
 * the one that named it. What led nowhere before is no overlay's fault.
 */
export const lostReferences = (
  before: State,
  after: State,
  done: readonly Operation[],
  suggest: Suggest,
): readonly Draft[] => {
  const known = lostIn(before)
  const lost = [...lostIn(after).values()].filter((one) => !known.has(keyOf(one)))
  const last = new Map<string, Operation>()
  const taken = new Map<string, Operation>()
  for (const operation of done) {
    last.set(entryOf(operation), operation)
    if (operation.kind !== 'add') taken.set(entryOf(operation), operation)
  }
  return lost.flatMap((one): readonly Draft[] => {
    const { part, id, reference } = one
    const namer = last.get(`${part}/${id}`)
    const taker = reference.parts
      .map((target) => taken.get(entryOf({ part: target, id: reference.id })))
      .find((operation) => operation !== undefined && tookAway(operation, reference))
    const atNamer = namer === undefined ? [] : [{ overlay: namer.overlay, pointer: namer.pointer }]
    if (taker !== undefined) {
      const { overlay, pointer } = taker
      const params = { overlay: overlay.id, entry: entryOf(taker), reference: `${part}/${id}` }
      return [{ code: 'OVL-050.retired', params, at: [{ overlay, pointer }, ...atNamer] }]
    }
    if (namer === undefined) return []
    const params = {
      overlay: namer.overlay.id,
      entry: `${part}/${id}`,
      reference: shown(reference),
    }
    const at = [{ overlay: namer.overlay, pointer: namer.pointer }] as const
    const near = suggest(
      reference.id,
      reference.parts.flatMap((target) => idsOf(after, target)),
    )
    return near === undefined || near === reference.id
      ? [{ code: 'OVL-050', params, at }]
      : [{ code: 'OVL-050.near', params: { ...params, nearest: near }, at }]
  })
}
