import { textOfPart } from '../../zip/open-package.js'
import { idsAfter } from '../edit/edit-part.js'
import type { WordPlaces } from '../edit/places.js'
import { relatedComments, relationsOf } from '../find-parts.js'
import type { Commenting, WordComment } from './comment.js'
import { commentsPart, withContentType, withRelation } from './comments-part.js'
import { markPart } from './mark-part.js'

/** What is known of a document that is to be remarked on. */
export interface ToComment {
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** Path and source of the part with the text. */
  readonly part: string
  readonly source: string
  readonly text: string
  readonly places: WordPlaces
}

const contentTypes = '[Content_Types].xml'

/** A path of no part. */
const freePath = (parts: ReadonlyMap<string, Uint8Array>, folder: string): string => {
  for (let n = 1; ; n++) {
    const path = `${folder}comments${n === 1 ? '' : n}.xml`
    if (!parts.has(path)) return path
  }
}

/**
 * The parts of a document that change when remarks are put to its text: the text with their anchors, the remarks, and where there were
 * none before, what says that there are some. Nothing where the document has no text, or a part of remarks nobody can read.
 */
export const commentWord = (
  { parts, part, source, text, places }: ToComment,
  comments: readonly WordComment[],
  by: Commenting,
): ReadonlyMap<string, string> | undefined => {
  const textAt = (path: string): string | undefined => {
    const bytes = parts.get(path)
    return bytes === undefined ? undefined : textOfPart(bytes)
  }
  const there = relatedComments(parts, part)
  const before = there === undefined ? undefined : textAt(there)
  if (there !== undefined && before === undefined) return undefined
  const nextId = idsAfter(source + (before ?? ''))
  const numbered = comments.map((comment) => ({ ...comment, id: nextId() }))
  const marked = markPart(source, text, places, numbered)
  if (marked === undefined) return undefined
  const isStrict = source.includes('http://purl.oclc.org/ooxml/wordprocessingml/main')
  const path = there ?? freePath(parts, part.slice(0, part.lastIndexOf('/') + 1))
  const changed = new Map([
    [part, marked],
    [path, commentsPart(before, numbered, by, isStrict)],
  ])
  if (there !== undefined) return changed
  const relations = relationsOf(part)
  const types = textAt(contentTypes)
  if (types !== undefined) changed.set(contentTypes, withContentType(types, path))
  return changed.set(relations, withRelation(textAt(relations), path, isStrict))
}
