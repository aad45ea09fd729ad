import { catalog, citeFrom } from '@fazhi/catalog'
import type { Language, Year } from '@fazhi/model'
import { type Explanation, explain as explainYear } from '@fazhi/scoring'

/**
 * Explains a unit's result in words, with the norms of the catalog cited where their article was read.
 * @param unit Id or Chinese name of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const explain = (
  year: Year,
  unit: string,
  { language }: { readonly language: Language },
): Explanation => explainYear(year, unit, { language, cite: citeFrom(catalog, language) })
