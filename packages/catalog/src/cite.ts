import { type Basis, type Catalog, isCitable, type Language, type Provenance } from '@fazhi/model'
import { citation } from './citation.js'

/**
 * A way to cite from a catalog: the norm's title and the article, or nothing where the article was not seen in a text.
 * @param on A day, YYYY-MM-DD: norms that were not in force on it are not cited. Without it, norms of any time are.
 */
export const citeFrom =
  (catalog: Pick<Catalog, 'norms'>, language: Language, on?: string) =>
  ({ norm, article }: Pick<Basis, 'norm' | 'article'>): string | undefined => {
    const found = catalog.norms.find((candidate) => candidate.id === norm)
    return found === undefined || article === undefined
      ? undefined
      : citation(found, article, language, on)
  }

/** An entry of the catalog that rests on an article: a duty, a deadline. */
export interface Resting {
  readonly basis: Pick<Basis, 'norm' | 'article'>
  readonly provenance: Provenance
}

/**
 * What an entry rests on, cited as by {@link citeFrom}; nothing where the entry itself is only remembered, though its article was read:
 * that an article holds six duties may be known while the wording of five is not.
 */
export const citeEntry = (
  catalog: Pick<Catalog, 'norms'>,
  { basis, provenance }: Resting,
  language: Language,
  on?: string,
): string | undefined =>
  isCitable(provenance.certainty) ? citeFrom(catalog, language, on)(basis) : undefined
