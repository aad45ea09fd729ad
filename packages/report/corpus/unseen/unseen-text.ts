/** Who hands in the report that a sentence goes into. */
export type Reporter = 'county' | 'department' | 'township'

/** Parts of a report in their order. */
export const sectionNames = [
  'title',
  'opening',
  'results',
  'shortcomings',
  'principal',
  'plan',
  'signature',
] as const
export type SectionName = (typeof sectionNames)[number]

/** A report without a figure or a fault, by its parts; the lines of each in order. */
export type UnseenCarrier = Readonly<Record<SectionName, readonly string[]>>

/** Families of the set; `sound` are sentences that look faulty and are not. */
export const unseenClasses = [
  'RAT',
  'FIG',
  'FIG-twice',
  'DAT',
  'PLC',
  'RES',
  'RES-place',
  'PUN',
  'TRM',
  'REF',
  'STR',
  'sound',
] as const
export type UnseenClass = (typeof unseenClasses)[number]

/** `open` is shown to those who repair, `held` only counted. */
export type Half = 'open' | 'held'

/**
 * A sentence written without a look at the rules. A fault is marked as ⟦right→wrong⟧, either side may be empty; ¶ begins a new
 * paragraph, and the second paragraph of a sentence goes further down in the report. A text with a section takes the place of that
 * section, or, for `body`, stands after its first paragraph of results.
 */
export interface UnseenText {
  readonly id: string
  readonly class: UnseenClass
  readonly half: Half
  readonly kind: string
  readonly by: Reporter
  readonly section?: SectionName | 'body'
  readonly text: string
}
