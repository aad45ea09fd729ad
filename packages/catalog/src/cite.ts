import type { Basis, Catalog, Language } from '@fazhi/model'
import { citation } from './citation.js'

/** A way to cite from a catalog: the norm's title and the article, or nothing where the article was not seen in a text. */
export const citeFrom =
  (catalog: Pick<Catalog, 'norms'>, language: Language) =>
  ({ norm, article }: Pick<Basis, 'norm' | 'article'>): string | undefined => {
    const found = catalog.norms.find((candidate) => candidate.id === norm)
    return found === undefined || article === undefined
      ? undefined
      : citation(found, article, language)
  }
