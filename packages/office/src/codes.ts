import type { FindingOf } from '@fazhi/model'

/** Codes about files of an office program. */
export interface OfficeCodes {
  'OFF-001': Record<never, never>
  'OFF-002.document': Record<never, never>
  'OFF-002.workbook': Record<never, never>
  'OFF-002.other': Record<never, never>
  'OFF-003': Record<never, never>
  'OFF-004.pdf': Record<never, never>
  'OFF-004.rtf': Record<never, never>
  'OFF-004.web': Record<never, never>
  'OFF-004.other': Record<never, never>
  'OFF-005.document': Record<never, never>
  'OFF-005.workbook': Record<never, never>
  'OFF-005.other': Record<never, never>
  'OFF-006': { readonly part: string }
  'OFF-007.size': { readonly most: number }
  'OFF-007.entries': { readonly most: number }
  'OFF-007.ratio': { readonly part: string }
  'OFF-007.cells': { readonly sheet: string; readonly rows: number; readonly columns: number }
  'OFF-008': { readonly part: string }
  'OFF-009': { readonly part: string }
  'OFF-010': { readonly count: number }
  'OFF-011': { readonly count: number }
  'OFF-012': { readonly count: number }
  'OFF-013': { readonly count: number }
  'OFF-014': { readonly count: number }
  'OFF-020': { readonly sheet: string }
  'OFF-021': { readonly sheet: string; readonly column: string }
  'OFF-022': { readonly sheet: string; readonly column: string }
  'OFF-022.nearest': { readonly sheet: string; readonly column: string; readonly nearest: string }
  'OFF-023': { readonly value: string }
  'OFF-024': { readonly column: string }
  'OFF-025': { readonly value: string; readonly choices: readonly string[] }
  'OFF-026': { readonly fact: string }
  'OFF-028': { readonly key: string }
  'OFF-028.nearest': { readonly key: string; readonly nearest: string }
  'OFF-029': { readonly key: string }
  'OFF-029.item': { readonly key: string }
  'OFF-030': { readonly sheet: string; readonly nearest: string }
  'OFF-031': { readonly value: string }
  'OFF-032': { readonly inspection: string }
}

/** A finding about a file of an office program. */
export type OfficeFinding = FindingOf<OfficeCodes>
