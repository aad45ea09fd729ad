import type { Edit } from '@fazhi/model'
import type { OfficeFinding } from '../../codes.js'
import { type OfficeDraft, officeFindings, wholeFile } from '../../make-finding.js'
import { textOfPart } from '../../zip/open-package.js'
import { replaceParts } from '../../zip/replace-part.js'
import type { Commenting, WordComment } from '../comment/comment.js'
import { commentWord } from '../comment/comment-word.js'
import { type ReadOptions, type WordText, walkWord, wordText } from '../read-word-report.js'
import type { Track } from './change-text.js'
import { editPart } from './edit-part.js'
import { canEditAt, placesOf } from './places.js'

/** A Word document with edits made in it, or why there is none. */
export interface EditedWord {
  readonly bytes?: Uint8Array
  readonly findings: readonly OfficeFinding[]
}

/** A Word document that was read to be changed. */
export interface OpenedWord {
  readonly word: WordText
  readonly findings: readonly OfficeFinding[]
  /** Whether an edit of the text can be made in the document. */
  readonly canEdit: (edit: Edit) => boolean
  /**
   * Makes edits of the text in the document, in order and without overlap, each one that `canEdit`: looks and everything else stay as
   * they are. With `track` they are changes somebody may accept or refuse.
   */
  readonly edit: (edits: readonly Edit[], track?: Track) => EditedWord
  /** Puts remarks to the text as Word comments, each at its place; the text and the comments there are stay as they are. */
  readonly comment: (comments: readonly WordComment[], by: Commenting) => EditedWord
}

/** Opens a .docx to change its text in place; what is no .docx is a finding, as where it is only read. */
export const openWordReport = (
  bytes: Uint8Array,
  { file }: ReadOptions = {},
): OpenedWord | { readonly word?: never; readonly findings: readonly OfficeFinding[] } => {
  const { body, beside, part, parts, source, findings } = walkWord(bytes, file, true)
  const xml = source === undefined ? undefined : textOfPart(source)
  if (body === undefined || beside === undefined || xml === undefined || parts === undefined)
    return { findings }
  const word = wordText(body, beside, part, file)
  const places = placesOf(body)
  const refused = (draft: OfficeDraft): EditedWord => ({ findings: officeFindings([draft]) })
  const at = [wholeFile(file)] as const
  const made = (texts: ReadonlyMap<string, string> | undefined): EditedWord => {
    if (texts === undefined) return refused({ code: 'OFF-008', params: { part }, at })
    const changed = replaceParts(bytes, texts)
    return changed === undefined
      ? refused({ code: 'OFF-007.size', params: { most: 256 }, at })
      : { bytes: changed, findings: [] }
  }
  return {
    word,
    findings,
    canEdit: (edit) => canEditAt(places, edit),
    edit: (edits, track) => made(new Map([[part, editPart(xml, word.text, places, edits, track)]])),
    comment: (comments, by) =>
      made(commentWord({ parts, part, source: xml, text: word.text, places }, comments, by)),
  }
}
