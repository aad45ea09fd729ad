import type { Finding, PlanEntry } from '@fazhi/model'
import { planSubject } from '../plan-subject.js'
import type { MarkdownContext } from './context.js'
import { inline, table } from './escape.js'
import { placesCell } from './findings.js'

/** The smallest set of edits, a row each. Nothing where nothing needs to be done. */
export const planMarkdown = (
  plan: readonly PlanEntry[],
  findings: readonly Finding[],
  context: MarkdownContext,
): string => {
  const { word } = context
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]))
  return table(
    [
      word('table.action'),
      word('table.finding'),
      word('table.place'),
      word('table.proposal'),
      word('table.resolves'),
    ],
    plan.map((entry) => [
      word(`action.${entry.action}`),
      inline(planSubject(entry, byFingerprint, context) ?? ''),
      placesCell(entry.places, context),
      entry.proposal === undefined ? '' : inline(entry.proposal),
      String(entry.resolves.length),
    ]),
  )
}
