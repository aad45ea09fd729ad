import type { PlanHooks } from '@fazhi/findings'
import type { Finding, Place, PlanEntry } from '@fazhi/model'
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

const actionOf = (finding: Finding): Action | undefined => {
  if (finding.rule.startsWith('PLC')) return 'fill'
  if (finding.rule.startsWith('RES')) return 'delete'
  if (/^STR-0(?:01|1[0-5])$/.test(finding.rule) && finding.outcome === 'fail') return 'addSection'
  if (finding.rule === 'RAT-001') return 'addMark'
  return finding.outcome === 'review' || finding.remedy === 'confirm' ? 'confirm' : 'replace'
}

const startOf = (place: Place | undefined): number =>
  place?.kind === 'text' ? place.start : Number.MAX_SAFE_INTEGER

/**
 * How the plan of a report groups its edits: a placeholder by what it stands for, lost per cent signs together; where the roll-up
 * holds the number a placeholder waits for, it is proposed.
 */
export const planHooks = (subject: ReportSubject): PlanHooks => {
  const placeholders = new Map(
    subject.placeholders.map((placeholder) => [placeholder.start, placeholder]),
  )
  const proposals = new Map(
    subject.tieOuts
      .filter((tie) => tie.status === 'blocked' && tie.ours !== undefined)
      .map((tie) => [tie.figure.start, tie.ours?.value ?? '']),
  )
  return {
    actionOf,
    slotOf: (finding, action) => {
      const start = startOf(finding.at[0])
      const placeholder = finding.rule.startsWith('PLC') ? placeholders.get(start) : undefined
      if (placeholder !== undefined && finding.rule !== 'PLC-014') return slotOf(placeholder)
      return action === 'addMark' ? 'percentSign' : undefined
    },
    proposalOf: ({ at }) => proposals.get(startOf(at[0])),
    placesOf: ({ at, outcome, rule }) =>
      outcome === 'review' || rule.startsWith('RES') ? at : at.slice(0, 1),
  }
}
