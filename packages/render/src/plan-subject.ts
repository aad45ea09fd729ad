import type { Finding, Language, PlanEntry } from '@fazhi/model'
import type { Say } from './say.js'
import { findWord } from './words/words.js'

/** What an edit is about: the slot's word, or the text of the finding it resolves first; nothing where neither is known. Not escaped. */
export const planSubject = (
  entry: PlanEntry,
  byFingerprint: ReadonlyMap<string, Finding>,
  { language, say }: { readonly language: Language; readonly say: Say },
): string | undefined => {
  const slot = findWord(`slot.${entry.slot}`, language)
  if (slot !== undefined) return slot
  const finding = byFingerprint.get(entry.resolves[0] ?? '')
  return finding === undefined ? undefined : say(finding, language)
}
