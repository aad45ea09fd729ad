import type { FindingOf } from '@fazhi/model'

interface OfUnit {
  readonly unit: string
}

interface OfFact extends OfUnit {
  readonly fact: string
  /** Chinese name of the fact, as the dictionary has it. */
  readonly name: string
}

/** What can be wrong with the data of a year, with what each message needs. */
export interface ScoringCodes {
  /** The unit is in no table. */
  'SCR-001': OfUnit
  /** The unit is in several tables. */
  'SCR-002': OfUnit & { readonly tables: readonly string[] }
  /** Several submissions carry one unit id. */
  'SCR-003': OfUnit & { readonly times: number }
  /** A submission of another year. */
  'SCR-004': OfUnit & { readonly year: number; readonly expected: number }
  /** Several submissions of the city's own offices. */
  'SCR-005': { readonly times: number }
  /** A value that is not of its fact's type. */
  'SCR-006': OfFact & { readonly type: string }
  /** The part is larger than the whole. */
  'SCR-007': OfUnit & { readonly value: string; readonly of: string; readonly over: string }
  /** Something of nothing. */
  'SCR-008': OfUnit & { readonly value: string; readonly of: string }
  /** A level without a price, or one the dictionary does not have. */
  'SCR-009': OfFact & { readonly level: string; readonly known: readonly string[] }
  /** A judged mark outside its range. */
  'SCR-010': OfFact & { readonly mark: string; readonly from: string; readonly to: string }
  /** A judged mark between two steps. */
  'SCR-011': OfFact & { readonly mark: string; readonly from: string; readonly step: string }
  /** A score above its full mark. */
  'SCR-012': OfFact & { readonly score: string; readonly of: string }
  /** A count that is negative or not whole. */
  'SCR-013': OfFact & { readonly count: string }
  /** An event outside the year. */
  'SCR-014': OfFact & { readonly date: string; readonly year: number }
  /** A value and "not applicable" at once. */
  'SCR-015': OfFact & { readonly reason: string }
  /** The city's offices know of a unit that handed nothing in. */
  'SCR-016': OfUnit
  /** A unit supplies a fact that is taken from elsewhere. */
  'SCR-017': OfFact & { readonly source: string }
  /** A series with too few or too many parts. */
  'SCR-018': OfFact & { readonly length: number; readonly expected: number }
  /** The unit's table is in groups, but none of them is for the unit. */
  'SCR-019': OfUnit
  /** Several groups are for the unit. */
  'SCR-020': OfUnit & { readonly groups: readonly string[] }
  /** A lot for a group that the rulebook does not have. */
  'SCR-021': { readonly group: string }
  /** A lot names a unit that is not in its group. */
  'SCR-022': { readonly group: string; readonly named: string }
  /** A lot names a unit twice. */
  'SCR-023': { readonly group: string; readonly named: string }
  /** A lot in the rulebook and another one given. */
  'SCR-024': { readonly group: string }
  /** Marks of several signers where the rulebook does not say how they become one. */
  'SCR-030': OfFact & { readonly marks: number }
  /** Too few signers for marks to be put together as the rulebook says. */
  'SCR-031': OfFact & { readonly marks: number; readonly least: number }
  /** Somebody signed two marks of one judgement. */
  'SCR-032': OfFact & { readonly signer: string }
  /** A filing without the day by which it is judged. */
  'SCR-042': OfFact
  'SCR-035': OfFact
  /** Working days are asked of a year for which the rulebook has no calendar. */
  'SCR-036': OfFact & { readonly year: number }
  /** Days late are priced, and only a state was handed in. */
  'SCR-037': OfFact & { readonly state: string }
  /** A filing that was received before it was sent. */
  'SCR-038': OfFact & { readonly sent: string; readonly received: string }
  /** Days of a filing, and no rule that says how they become a state. */
  'SCR-039': OfFact
  /** A count of which only the neighbourhood is known, where missing facts are no interval: it is missing. */
  'SCR-040': OfFact & { readonly atLeast: number; readonly below?: number }
  /** Files where no table marks them. */
  'SCR-043': OfFact & { readonly files: number }
  /** Marks where a table marks the files themselves. */
  'SCR-044': OfFact & { readonly table: string }
  /** Two files of one number. */
  'SCR-045': OfFact & { readonly file: string }
  /** Facts missing in a file, so that it has no mark or the worst one. */
  'SCR-046': OfFact & { readonly file: string; readonly missing: readonly string[] }
  /** A file to which nothing in its table applies: it is left out. */
  'SCR-047': OfFact & { readonly file: string }
  /** Facts missing at one unit leave a number over its group open for everybody. */
  'SCR-060': OfUnit & {
    readonly value: string
    readonly group: string
    readonly facts: readonly string[]
  }
  /** The rulebook looks back, and nothing of that year was given. */
  'SCR-061': { readonly year: number }
  /** A unit of which nothing of last year is there. */
  'SCR-062': OfUnit
  /** The one unit that this one was made from stands in for last year. */
  'SCR-063': OfUnit & { readonly predecessor: string }
  /** Several units that this one was made from; none stands in. */
  'SCR-064': OfUnit & { readonly predecessors: readonly string[] }
  /** An event without the day that says whether it is of the year. */
  'SCR-033': OfFact & { readonly matter: string }
  /** An event of no kind, or of one the dictionary does not have, where kinds are told apart. */
  'SCR-034': OfFact & { readonly matter: string; readonly known: readonly string[] }
}

/** A finding of the scoring engine. */
export type ScoringFinding = FindingOf<ScoringCodes>
