import type { FindingOf } from '@fazhi/model'

/** Codes about waivers and confirmations: first about what they acknowledge, then about the form of the file. */
export type AcknowledgementCodes = {
  'ACK-001': { readonly rule: string; readonly value: string }
  'ACK-001.noRule': { readonly rule: string }
  'ACK-001.nearest': { readonly rule: string; readonly nearest: string }
  'ACK-002': { readonly rule: string; readonly until: string; readonly date: string }
  'ACK-002.undated': { readonly rule: string; readonly until: string }
  'ACK-003': { readonly rule: string; readonly value: string; readonly now: string }
  'ACK-004': { readonly rule: string; readonly value: string }
  'ACK-005.order': { readonly given: string; readonly until: string }
  'ACK-005.future': { readonly given: string; readonly date: string }
  'ACK-005.open': { readonly rule: string }
  'ACK-006': { readonly rule: string; readonly value: string; readonly person: string }
  'ACK-010.object': { readonly value: string }
  'ACK-010.list': { readonly value: string }
  'ACK-010.text': { readonly value: string }
  'ACK-011': { readonly key: string }
  'ACK-012': { readonly key: string }
  'ACK-012.nearest': { readonly key: string; readonly nearest: string }
  'ACK-013': { readonly value: string }
  'ACK-014': { readonly value: string }
  'ACK-015': { readonly value: string }
  'ACK-016': { readonly value: string }
  'ACK-017': { readonly key: string }
}

/** A finding about a waiver or confirmation. */
export type AcknowledgementFinding = FindingOf<AcknowledgementCodes>
