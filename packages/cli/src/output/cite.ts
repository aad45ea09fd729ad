import { citation } from '@fazhi/catalog'
import type { Language } from '@fazhi/model'
import type { Cite } from '@fazhi/render'
import { catalog } from '@fazhi/sdk'

/** Writes a basis with the title of its norm; nothing where the article was not seen in a text, because that is not cited. */
export const citeIn =
  (language: Language): Cite =>
  ({ norm, article }) => {
    const found = catalog.norms.find((candidate) => candidate.id === norm)
    return found === undefined || article === undefined
      ? undefined
      : citation(found, article, language)
  }
