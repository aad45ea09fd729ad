import type { Block, ReportProfile } from '@fazhi/model'
import type { Section } from './sections.js'
import type { Sentence } from './sentences.js'
import type { ReportYear } from './year.js'

/** Id of a mandatory item. */
export type ItemId = ReportProfile['items'][number]['id']

/** How a mandatory item stands in a report, with the range that shows it. */
export interface ItemState {
  readonly item: ItemId
  readonly status: 'met' | 'partial' | 'missing' | 'undecided'
  readonly start?: number
  readonly end?: number
}

/** The layers the items are looked for in. */
export interface ItemLayers {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly sentencesOf: readonly (readonly Sentence[])[]
  readonly year: ReportYear
}
