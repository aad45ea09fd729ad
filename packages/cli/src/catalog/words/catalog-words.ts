import type { CatalogPart, OverlayRank } from '@fazhi/model'

/** How the catalog is shown in one language. */
export interface CatalogWords {
  readonly parts: Readonly<Record<CatalogPart, string>>
  /** Names of fields; one with its part or the field around it in front goes before the bare one: "rates.basis", "provenance.source". */
  readonly fields: Readonly<Record<string, string>>
  /** What the values of a field are called, by field and value; a field is named as in `fields`. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Ranks of layers. */
  readonly ranks: Readonly<Record<OverlayRank, string>>
  /** What stands between the members of a list. */
  readonly separator: string
  /** Sentences, with slots. */
  readonly phrases: Readonly<Record<CatalogPhrase, string>>
}

/** Names of the sentences of `fazhi catalog`. */
export type CatalogPhrase =
  | 'listTitle'
  | 'layers'
  | 'base'
  | 'steps'
  | 'fieldsTitle'
  | 'added'
  | 'patched'
  | 'retired'
  | 'reason'
  | 'basis'
  | 'unread'
  | 'none'
  | 'wholeNorm'
  | 'article'
  | 'retiredBy'
  | 'days'
  | 'more'
