import type { GroupMean, NotApplicablePolicy, Policies, Rounding, TieBreak } from '@fazhi/model'
import { assume, type Context, type Cursor, child, report } from './context.js'
import { readRounding } from './rounding.js'
import { isMap, missing, readChoice, readFlag, readList, readMap, readText } from './shape.js'

/** What not applicable yields, and where rescaling happens: at the table's root, or at its branches. */
export interface NotApplicableAt {
  readonly policy: NotApplicablePolicy
  readonly at: 'table' | 'block'
  /** With `groupMean`. */
  readonly groupMean?: GroupMean
}

/** The policies of a rulebook with the two that resolve into the nodes. */
export interface ReadPolicies {
  readonly policies: Policies
  readonly round?: Rounding
  readonly notApplicable: NotApplicableAt
  /** Where the tie keys stand, by node, so that unknown ones can be said once the tables are read. */
  readonly breakBy: readonly Cursor[]
}

type PolicyName =
  | 'decideOn'
  | 'missing'
  | 'unverified'
  | 'ties.places'
  | 'vetoed.ranked'
  | 'vetoed.inQuotaBase'

const keys = [
  'round',
  'decideOn',
  'missing',
  'unverified',
  'evidence',
  'notApplicable',
  'ties',
  'vetoed',
  'lowerings',
] as const

export const notApplicablePolicies = ['rescale', 'fullCredit', 'zero', 'groupMean'] as const

const fallbacks = ['rescale', 'fullCredit', 'zero'] as const

/** What `groupMean` takes the mean over, and what it falls back to with nobody to take it over. */
export const readGroupMean = (context: Context, cursor: Cursor): GroupMean => {
  const at = isMap(cursor.value) ? cursor : { ...cursor, value: {} }
  const amongAt = child(at, 'among')
  const among = readText(context, amongAt)
  if (among !== undefined)
    context.referred.push({ kind: 'group', name: among, at: amongAt.pointer })
  const fallback = readChoice(context, child(at, 'fallback'), fallbacks)
  if (child(at, 'fallback').value === undefined) {
    assume(context, 'policies.groupMean.fallback', 'rescale', cursor.pointer)
  }
  return { ...(among === undefined ? {} : { among }), fallback: fallback ?? 'rescale' }
}

/** Keys of a policy that is written as a map. */
const policyKeys = (value: Readonly<Record<string, unknown>>, more: readonly string[]) => [
  'policy',
  ...more,
  ...(value['policy'] === 'groupMean' ? ['among', 'fallback'] : []),
]

/** A leaf's own policy: a word, or a map for `groupMean`. */
export const readOwnPolicy = (
  context: Context,
  cursor: Cursor,
): Pick<NotApplicableAt, 'policy' | 'groupMean'> | undefined => {
  if (isMap(cursor.value)) {
    readMap(context, cursor, policyKeys(cursor.value, []))
    if (cursor.value['policy'] === undefined) missing(context, cursor, 'policy')
  }
  const at = isMap(cursor.value) ? child(cursor, 'policy') : cursor
  const policy = readChoice(context, at, notApplicablePolicies)
  if (policy !== 'groupMean') return policy && { policy }
  return { policy, groupMean: readGroupMean(context, cursor) }
}

/** `rescale | fullCredit | zero | groupMean | { policy, at, among, fallback }`. */
export const readNotApplicable = (
  context: Context,
  cursor: Cursor,
): NotApplicableAt | undefined => {
  if (!isMap(cursor.value)) {
    const own = readOwnPolicy(context, cursor)
    return own && { ...own, at: 'table' }
  }
  readMap(context, cursor, policyKeys(cursor.value, ['at']))
  if (cursor.value['policy'] === undefined) missing(context, cursor, 'policy')
  const policy = readChoice(context, child(cursor, 'policy'), notApplicablePolicies)
  const at = readChoice(context, child(cursor, 'at'), ['table', 'block'] as const)
  // At which level decides points; who opens the braces says it.
  if (policy === 'rescale' && cursor.value['at'] === undefined) missing(context, cursor, 'at')
  if (policy !== 'groupMean') return policy && { policy, at: at ?? 'table' }
  return { policy, at: at ?? 'table', groupMean: readGroupMean(context, cursor) }
}

/** Tie keys that are no items. */
export const tieWords = ['fewestPointsDeducted', 'noVeto'] as const

const tieBreak = (key: string): TieBreak => {
  const word = tieWords.find((one) => one === key)
  return word === undefined ? { key: 'node', node: key } : { key: word }
}

/** Reads the choices a rulebook says once. What is left out is taken as written here and named as an assumption. */
export const readPolicies = (context: Context, cursor: Cursor): ReadPolicies => {
  readMap(context, cursor, keys)
  const orAssume = <Value extends string | boolean>(
    value: Value | undefined,
    at: Cursor,
    taken: Value,
    name: PolicyName,
  ): Value => {
    if (at.value === undefined) assume(context, `policies.${name}`, String(taken), cursor.pointer)
    return value ?? taken
  }
  const choice = <Choice extends string>(
    parent: Cursor,
    key: string,
    choices: readonly Choice[],
    taken: Choice,
    name: PolicyName,
  ): Choice => {
    const at = child(parent, key)
    return orAssume(readChoice(context, at, choices), at, taken, name)
  }
  const flag = (parent: Cursor, key: string, taken: boolean, name: PolicyName): boolean => {
    const at = child(parent, key)
    return orAssume(readFlag(context, at), at, taken, name)
  }

  const roundAt = child(cursor, 'round')
  const round = readRounding(context, roundAt, ['at'])
  readChoice(context, child(roundAt, 'at'), ['table'] as const)
  if (roundAt.value === undefined) assume(context, 'policies.round', 'none', cursor.pointer)

  const naAt = child(cursor, 'notApplicable')
  const notApplicable = readNotApplicable(context, naAt)
  if (naAt.value === undefined) {
    assume(context, 'policies.notApplicable', 'rescale', cursor.pointer)
  }

  const ties = child(cursor, 'ties')
  readMap(context, ties, ['places', 'breakBy'])
  const breakBy = readList(context, child(ties, 'breakBy')) ?? []
  const vetoed = child(cursor, 'vetoed')
  readMap(context, vetoed, ['ranked', 'inQuotaBase', 'inMeans'])
  const inMeans = readFlag(context, child(vetoed, 'inMeans'))
  const evidence = readChoice(context, child(cursor, 'evidence'), ['ignore', 'noPoints'] as const)
  const lowerings = readChoice(context, child(cursor, 'lowerings'), ['largest', 'stack'] as const)

  return {
    policies: {
      decideOn: choice(cursor, 'decideOn', ['published', 'exact'], 'published', 'decideOn'),
      missing: choice(cursor, 'missing', ['refuse', 'interval', 'noPoints'], 'refuse', 'missing'),
      unverified: choice(cursor, 'unverified', ['refuse', 'accept'], 'refuse', 'unverified'),
      ...(evidence === undefined ? {} : { evidence }),
      ties: {
        places: choice(ties, 'places', ['shared', 'dense'], 'shared', 'ties.places'),
        breakBy: breakBy.flatMap((at) => {
          const key = readText(context, at)
          return key === undefined ? [] : [tieBreak(key)]
        }),
      },
      vetoed: {
        ranked: flag(vetoed, 'ranked', true, 'vetoed.ranked'),
        inQuotaBase: flag(vetoed, 'inQuotaBase', true, 'vetoed.inQuotaBase'),
        ...(inMeans === undefined ? {} : { inMeans }),
      },
      ...(lowerings === undefined ? {} : { lowerings }),
    },
    ...(round === undefined ? {} : { round }),
    notApplicable: notApplicable ?? { policy: 'rescale', at: 'table' },
    breakBy,
  }
}

/** Says which tie keys name no node of any table. */
export const checkTieBreaks = (
  context: Context,
  breakBy: readonly Cursor[],
  nodes: ReadonlySet<string>,
  suggest: (name: string) => string | undefined,
): void => {
  for (const at of breakBy) {
    const name = String(at.value)
    if (tieWords.some((word) => word === name) || nodes.has(name)) continue
    const like = suggest(name)
    report(
      context,
      at.pointer,
      like === undefined
        ? { code: 'RBK-070', params: { name } }
        : { code: 'RBK-070.near', params: { name, nearest: like }, expected: like },
    )
  }
}
