import type { FindingOf } from '@fazhi/model'

/** Codes about the form of an overlay and of its entries, said before anything is laid over the catalog. */
export interface FormCodes {
  'OVL-001.map': { readonly value: string }
  'OVL-001.list': { readonly value: string }
  'OVL-001.text': { readonly value: string }
  'OVL-001.wholeNumber': { readonly value: string }
  'OVL-001.yesNo': { readonly value: string }
  'OVL-001.other': { readonly value: string }
  'OVL-002': { readonly key: string }
  'OVL-003': { readonly key: string }
  'OVL-003.near': { readonly key: string; readonly nearest: string }
  'OVL-004': { readonly value: string; readonly allowed: readonly string[] }
  'OVL-004.near': {
    readonly value: string
    readonly allowed: readonly string[]
    readonly nearest: string
  }
  'OVL-005': { readonly value: string; readonly key: string }
  'OVL-005.date': { readonly value: string }
  'OVL-006': { readonly key: string }
  'OVL-006.least': { readonly value: string; readonly least: string }
  'OVL-006.most': { readonly value: string; readonly most: string }
  'OVL-006.long': { readonly key: string; readonly most: string }
  'OVL-007': { readonly value: string }
  'OVL-008': { readonly from: string; readonly to: string }
  'OVL-008.alone': { readonly key: string; readonly day: string }
}

/** Codes about overlays as wholes: which of them can be laid, and in what order. */
export interface LayerCodes {
  'OVL-010': { readonly overlay: string; readonly count: number }
  'OVL-010.reserved': { readonly overlay: string }
  'OVL-011': { readonly overlay: string; readonly over: string }
  'OVL-011.near': { readonly overlay: string; readonly over: string; readonly nearest: string }
  'OVL-012': { readonly overlays: readonly string[] }
  'OVL-013': { readonly overlay: string; readonly over: string }
  'OVL-014': {
    readonly overlay: string
    readonly from: string
    readonly to: string
  }
  'OVL-014.over': { readonly overlay: string; readonly over: string }
  'OVL-015': { readonly overlay: string; readonly date: string }
  'OVL-016': { readonly overlay: string; readonly over: string }
}

/** What an operation is done to, as messages name it: the overlay, and "facts/litigation.heard". */
type Done = {
  readonly overlay: string
  readonly entry: string
}

/** Codes about single operations. An operation with an error is left out. */
export interface OperationCodes {
  'OVL-020': Done & { readonly layer: string }
  'OVL-021': Done
  'OVL-021.near': Done & { readonly nearest: string }
  'OVL-021.part': Done & { readonly part: string }
  'OVL-021.retired': Done & { readonly layer: string }
  'OVL-022': Done & { readonly value: string }
  'OVL-023': Done & { readonly from: string; readonly to: string }
  'OVL-024': Done
  'OVL-025': Done & { readonly layers: readonly string[]; readonly field: string }
  'OVL-025.entry': Done & { readonly layers: readonly string[] }
  'OVL-026': Done & { readonly field: string }
  'OVL-026.entry': Done
  'OVL-027': Done & { readonly from: string; readonly to: string }
  'OVL-028': Done & { readonly from: string; readonly to: string }
  'OVL-029': Done & { readonly from: string; readonly to: string }
  'OVL-029.norm': Done & { readonly norm: string; readonly from: string; readonly to: string }
  'OVL-030': Done & { readonly norm: string }
  'OVL-030.near': Done & { readonly norm: string; readonly nearest: string }
  'OVL-030.article': Done & { readonly norm: string; readonly article: string }
}

/** What a change takes away from what stands, by kind: each is worded by itself. */
export interface RelaxationParams {
  itemLowered: { readonly item: string; readonly from: string; readonly to: string }
  itemRemoved: { readonly item: string }
  profileRetired: unknown
  later: { readonly field: string; readonly from: string; readonly to: string }
  fewerBound: { readonly levels: readonly string[] }
  shortened: { readonly from: string; readonly to: string }
  articleRemoved: { readonly article: string }
  retired: unknown
  authorityLowered: { readonly from: string; readonly to: string }
  severityLowered: { readonly from: string; readonly to: string }
  relationChanged: { readonly field: string }
  expectedLowered: { readonly from: string; readonly to: string }
  rangeWidened: { readonly from: string; readonly to: string }
}

/** A kind of relaxation. */
export type RelaxationKind = keyof RelaxationParams

/** OVL-040, the relaxation is refused and what stood stands; OVL-041, a norm that is binding enough allows it. */
export type RelaxationCodes = {
  readonly [Kind in RelaxationKind as `OVL-040.${Kind}`]: RelaxationParams[Kind] &
    Done & { readonly authority: string; readonly authorityEn: string }
} & {
  readonly [Kind in RelaxationKind as `OVL-041.${Kind}`]: RelaxationParams[Kind] &
    Done & { readonly norm: string; readonly article: string }
}

/** Codes about references that lead nowhere once everything is laid. */
export interface ReferenceCodes {
  'OVL-050': Done & { readonly reference: string }
  'OVL-050.near': Done & { readonly reference: string; readonly nearest: string }
  'OVL-050.retired': Done & { readonly reference: string }
}

/** Every code of overlays with its parameters. */
export interface OverlayCodes
  extends FormCodes,
    LayerCodes,
    OperationCodes,
    RelaxationCodes,
    ReferenceCodes {}

/** A finding about an overlay. */
export type OverlayFinding = FindingOf<OverlayCodes>
