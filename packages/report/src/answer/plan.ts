import type { Place, PlanEntry } from '@fazhi/model'
import type { ReportFinding } from '../codes.js'
import type { Placeholder, Referent } from '../layers/figures.js'
import type { ReportSubject } from '../subject.js'

type Action = PlanEntry['action']

const placeSlots: readonly Referent[] = ['ownPlace', 'superiorPlace', 'province']

/** The slot a placeholder shares with others: equal token is not enough, what it stands for must be equal too. */
const slotOf = (placeholder: Placeholder): string => {
  // A place name inside a document title is filled by the same word as outside it.
  if (placeSlots.includes(placeholder.slot)) return placeholder.slot
  if (placeholder.form === 'dropped') return 'ownPlace'
  return `${placeholder.referent}@${placeholder.start}`
}

const actionOf = (finding: ReportFinding): Action => {
  if (finding.rule.startsWith('PLC')) return 'fill'
  if (finding.rule.startsWith('RES')) return 'delete'
  if (/^STR-0(?:01|1[0-5])$/.test(finding.rule) && finding.outcome === 'fail') return 'addSection'
  if (finding.rule === 'RAT-001') return 'addMark'
  return finding.outcome === 'review' || finding.remedy === 'confirm' ? 'confirm' : 'replace'
}

interface Draft {
  action: Action
  slot: string
  places: Place[]
  proposal?: string
  resolves: string[]
  blocking: boolean
  first: number
}

const startOf = (place: Place | undefined): number =>
  place?.kind === 'text' ? place.start : Number.MAX_SAFE_INTEGER

/**
 * The smallest set of edits: one entry for each root, or for each slot several roots share. Effects go with their cause.
 * Blocking entries first, then those that touch more places, then text order.
 */
export const planOf = (
  subject: ReportSubject,
  findings: readonly ReportFinding[],
): readonly PlanEntry[] => {
  const placeholders = new Map(
    subject.placeholders.map((placeholder) => [placeholder.start, placeholder]),
  )
  const proposals = new Map(
    subject.tieOuts
      .filter((tie) => tie.status === 'blocked' && tie.ours !== undefined)
      .map((tie) => [tie.figure.start, tie.ours?.value ?? '']),
  )
  const drafts = new Map<string, Draft>()
  const entryOf = new Map<string, Draft>()
  for (const finding of findings) {
    if (finding.causedBy !== undefined || finding.severity === 'info') continue
    const start = startOf(finding.at[0])
    const placeholder = finding.rule.startsWith('PLC') ? placeholders.get(start) : undefined
    const action = actionOf(finding)
    const slot =
      placeholder !== undefined && finding.rule !== 'PLC-014'
        ? slotOf(placeholder)
        : action === 'addMark'
          ? 'percentSign'
          : `${finding.rule}@${finding.fingerprint}`
    const draft = drafts.get(`${action} ${slot}`) ?? {
      action,
      slot,
      places: [],
      resolves: [],
      blocking: false,
      first: start,
    }
    draft.places.push(
      ...(finding.outcome === 'review' || finding.rule.startsWith('RES')
        ? finding.at
        : finding.at.slice(0, 1)),
    )
    draft.resolves.push(finding.fingerprint)
    draft.blocking ||= finding.severity === 'error' && finding.outcome === 'fail'
    const proposal = proposals.get(start) ?? (action === 'replace' ? finding.expected : undefined)
    if (proposal !== undefined) draft.proposal = proposal
    drafts.set(`${action} ${slot}`, draft)
    entryOf.set(finding.fingerprint, draft)
  }
  for (const finding of findings) {
    if (finding.causedBy !== undefined)
      entryOf.get(finding.causedBy)?.resolves.push(finding.fingerprint)
  }
  return [...drafts.values()]
    .sort(
      (a, b) =>
        Number(b.blocking) - Number(a.blocking) ||
        b.places.length - a.places.length ||
        a.first - b.first,
    )
    .map(({ blocking: _, first: __, ...entry }) => entry)
}
