import { catalog, citeFrom } from '@fazhi/catalog'
import type { Catalog, Language, Year } from '@fazhi/model'
import { type Explanation, explain as explainYear } from '@fazhi/scoring'

/** What an explanation is written with. */
export interface ExplainOptions {
  readonly language: Language
  /** The catalog whose norms are cited: a city's own, where overlays lie over it; ours by default. */
  readonly catalog?: Pick<Catalog, 'norms'>
}

/**
 * Explains a unit's result in words, with the norms of the catalog cited where their article was read.
 * @param unit Id or Chinese name of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const explain = (
  year: Year,
  unit: string,
  { language, catalog: own = catalog }: ExplainOptions,
): Explanation => explainYear(year, unit, { language, cite: citeFrom(own, language) })
