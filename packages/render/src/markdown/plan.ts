import type { Finding, PlanEntry } from '@fazhi/model'
import { findWord } from '../words/words.js'
import type { MarkdownContext } from './context.js'
import { inline, table } from './escape.js'
import { placesCell } from './findings.js'

/** What an edit is about: the slot's word, or the text of the finding it resolves first. */
const subjectOf = (
  entry: PlanEntry,
  byFingerprint: ReadonlyMap<string, Finding>,
  { language, say }: MarkdownContext,
): string => {
  const slot = findWord(`slot.${entry.slot}`, language)
  if (slot !== undefined) return slot
  const finding = byFingerprint.get(entry.resolves[0] ?? '')
  return finding === undefined ? '' : inline(say(finding, language))
}

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
      subjectOf(entry, byFingerprint, context),
      placesCell(entry.places, context),
      entry.proposal === undefined ? '' : inline(entry.proposal),
      String(entry.resolves.length),
    ]),
  )
}
