import type { Finding, Phase, Place, PlanEntry } from '@fazhi/model'
import { rootIn, rootOf } from './causes.js'
import { compareFindings } from './order.js'
import { blockingRoots } from './verdict.js'

type Action = PlanEntry['action']

/** How a plan groups and names its edits. Each gives `undefined` where the default will do. */
export interface PlanHooks<F extends Finding = Finding> {
  /** What is to be done. By default: look at it where a person must, fill in what is absent, apply the fix, else replace. */
  readonly actionOf?: (finding: F) => Action | undefined
  /** What the edit fills or changes. Roots with one action and one slot are one entry. By default each root is its own. */
  readonly slotOf?: (finding: F, action: Action) => string | undefined
  /** What to put there. By default, where something is replaced, what the rule expects. */
  readonly proposalOf?: (finding: F, action: Action) => string | undefined
  /** The places the edit touches. By default all where something is deleted or looked at, else the first. */
  readonly placesOf?: (finding: F, action: Action) => readonly Place[] | undefined
}

const usualAction = ({ outcome, remedy, at: [place], fix }: Finding): Action => {
  if (outcome === 'review' || remedy === 'confirm') return 'confirm'
  if (fix !== undefined) return fix.text === '' ? 'delete' : 'replace'
  return place?.kind === 'absent' ? 'fill' : 'replace'
}

const usualProposal = (finding: Finding, action: Action): string | undefined =>
  action === 'replace' ? (finding.expected ?? finding.fix?.text) : undefined

const usualPlaces = (finding: Finding, action: Action): readonly Place[] =>
  action === 'delete' || action === 'confirm' ? finding.at : finding.at.slice(0, 1)

interface Entry {
  readonly action: Action
  readonly slot: string
  readonly places: Place[]
  readonly resolves: string[]
  proposal?: string
  blocking: boolean
}

/** Blocking first, then what touches more places; entries come in text order, and sorting keeps it. */
const urgent = (
  a: { readonly blocking: boolean; readonly places: readonly Place[] },
  b: { readonly blocking: boolean; readonly places: readonly Place[] },
): number => Number(b.blocking) - Number(a.blocking) || b.places.length - a.places.length

/**
 * The smallest set of edits: one entry for each root, or for each slot that several roots share. Effects go with their root, however
 * long the chain. Information asks for no edit unless an effect of it does, nor does what somebody answers for. Blocking entries come
 * first, then those that touch more places, then text order.
 */
export const planOf = <F extends Finding>(
  findings: readonly F[],
  options: PlanHooks<F> & { readonly phase: Phase },
): readonly PlanEntry[] => {
  const inOrder = [...findings].sort(compareFindings)
  const ends = rootOf(inOrder)
  const blocking = blockingRoots(inOrder, options.phase)
  const entries = new Map<string, Entry>()
  const entryOf = new Map<F, Entry>()
  for (const root of inOrder) {
    if (rootIn(ends, root) !== root || root.acknowledged !== undefined) continue
    if (root.severity === 'info' && !blocking.has(root)) continue
    const action = options.actionOf?.(root) ?? usualAction(root)
    const slot = options.slotOf?.(root, action) ?? `${root.rule}@${root.fingerprint}`
    const key = `${action} ${slot}`
    const entry = entries.get(key) ?? { action, slot, places: [], resolves: [], blocking: false }
    entry.places.push(...(options.placesOf?.(root, action) ?? usualPlaces(root, action)))
    entry.resolves.push(root.fingerprint)
    entry.blocking ||= blocking.has(root)
    const proposal = options.proposalOf?.(root, action) ?? usualProposal(root, action)
    if (proposal !== undefined) entry.proposal = proposal
    entries.set(key, entry)
    entryOf.set(root, entry)
  }
  for (const finding of inOrder) {
    const root = rootIn(ends, finding)
    if (root !== finding) entryOf.get(root)?.resolves.push(finding.fingerprint)
  }
  return [...entries.values()].sort(urgent).map(({ blocking: _, ...entry }) => entry)
}

/** Puts entries of several plans in one order: blocking first, then what touches more places; else as they came. */
export const orderPlan = (
  entries: readonly PlanEntry[],
  findings: readonly Finding[],
  phase: Phase,
): readonly PlanEntry[] => {
  const blocking = new Set([...blockingRoots(findings, phase)].map((root) => root.fingerprint))
  return entries
    .map((entry) => ({
      entry,
      places: entry.places,
      blocking: entry.resolves.some((print) => blocking.has(print)),
    }))
    .sort(urgent)
    .map(({ entry }) => entry)
}
