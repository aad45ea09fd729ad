import type { AcknowledgementFinding } from '@fazhi/findings'
import type { FindingOf } from '@fazhi/model'

type None = Readonly<Record<never, never>>

/** Every message of this package and what it is filled with. */
export type ReportCodes = {
  'INP-001': None
  'INP-002.docx': None
  'INP-002.pdf': None
  'INP-002.ole': None
  'INP-002.zip': None
  'INP-002.image': None
  'INP-002.binary': None
  'INP-003': None
  'STR-001': None
  'STR-002': { readonly mark: string; readonly expected: string }
  'STR-002.repeat': { readonly mark: string }
  'STR-003': { readonly title: string }
  'STR-004': { readonly matter: string }
  'STR-010': None
  'STR-010.paragraph': None
  'STR-011': None
  'STR-012': None
  'STR-012.runIn': None
  'STR-013': None
  'STR-013.paragraph': None
  'STR-014': None
  'STR-015': None
  'STR-016': { readonly title: string }
  'STR-017': None
  'STR-018.fewMentions': { readonly title: string }
  'STR-018.fewHeadings': { readonly title: string }
  'STR-018.governmentWorkReport': { readonly title: string }
  'STR-018.personalAccount': { readonly title: string }
  'PLC-001': { readonly token: string }
  'PLC-002': { readonly token: string }
  'PLC-003': { readonly token: string }
  'PLC-004': { readonly token: string }
  'PLC-005': { readonly token: string }
  'PLC-006': { readonly token: string; readonly unit: string }
  'PLC-007': { readonly token: string }
  'PLC-008': { readonly token: string }
  'PLC-009': { readonly token: string }
  'PLC-010': { readonly token: string }
  'PLC-011': { readonly token: string }
  'PLC-012': { readonly token: string }
  'PLC-013': { readonly token: string }
  'PLC-014': { readonly places: number; readonly example: string }
  'RES-001': None
  'RES-002': None
  'RES-003': None
  'RES-003.single': None
  'RES-004': None
  'RES-005': { readonly places: number }
  'RES-006': None
  'RES-007': None
  'RES-008': None
  'FIG-001': { readonly whole: string; readonly parts: readonly string[]; readonly total: string }
  'FIG-001.blocked': { readonly whole: string; readonly parts: readonly string[] }
  'FIG-002': { readonly whole: string; readonly parts: readonly string[]; readonly total: string }
  'FIG-002.short': {
    readonly whole: string
    readonly parts: readonly string[]
    readonly total: string
  }
  'FIG-002.blocked': { readonly whole: string; readonly parts: readonly string[] }
  'FIG-003': { readonly concluded: string; readonly accepted: string; readonly bound: string }
  'FIG-003.unsaid': { readonly concluded: string; readonly accepted: string }
  'FIG-003.noCount': { readonly concluded: string }
  'FIG-004': { readonly stated: string; readonly listed: number }
  'FIG-005': { readonly first: string; readonly second: string; readonly what: string }
  'RAT-001': { readonly rate: string; readonly value: string }
  'RAT-002': { readonly rate: string; readonly value: string }
  'RAT-003': {
    readonly rate: string
    readonly value: string
    readonly part: string
    readonly whole: string
    readonly computed: string
  }
  'RAT-003.blocked': { readonly rate: string; readonly value: string }
  'RAT-004': { readonly rate: string; readonly value: string; readonly whole: string }
  'RAT-005': { readonly head: string; readonly principal: string }
  'DAT-001': { readonly date: string }
  'DAT-001.backwards': { readonly period: string }
  'DAT-002': { readonly stated: number; readonly year: number }
  'DAT-003': { readonly stated: number; readonly year: number }
  'DAT-004': { readonly body: string; readonly earlier: string; readonly later: string }
  'DAT-004.order': { readonly body: string; readonly earlier: string; readonly later: string }
  'DAT-005': { readonly date: string; readonly year: number }
  'DAT-006.saturday': { readonly date: string }
  'DAT-006.sunday': { readonly date: string }
  'DAT-006.holiday': {
    readonly date: string
    readonly holiday: string
    readonly holidayEn: string
  }
  'DDL-001': { readonly signed: string; readonly deadline: string }
  'DDL-001.onTheDay': { readonly signed: string; readonly deadline: string }
  'DDL-002': { readonly signed: string; readonly year: number }
  'REF-001': { readonly dash: string; readonly usual: string }
  'TRM-001': { readonly found: string; readonly full: string }
  'TRM-002': { readonly found: string; readonly right: string }
  'TRM-003': { readonly found: string }
  'PUN-001': { readonly mark: string }
  'PUN-002': { readonly mark: string; readonly right: string }
  'PUN-003': None
  'PUN-004': None
  'PUN-005': { readonly marks: string }
  'PUN-005.words': { readonly words: string }
  'PUN-006': { readonly places: number }
  'STY-001': { readonly places: number; readonly example: string }
  'STY-002': { readonly places: number; readonly longest: number }
  'CLM-001': { readonly places: number }
  'PRV-001': None
  'PRV-002': { readonly mark: string }
  'PRV-003': None
  'PRV-004': None
  'TIE-001': {
    readonly stated: string
    readonly ours: string
    readonly fact: string
    readonly factEn: string
  }
}

/** A finding in the answer about a report: a closed union on its code. What people answer for is held against it too. */
export type ReportFinding = FindingOf<ReportCodes> | AcknowledgementFinding
