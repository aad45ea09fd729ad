import type { Edit } from '@fazhi/model'
import type { OfficeFinding } from '../../codes.js'
import { officeFindings, wholeFile } from '../../make-finding.js'
import { textOfPart } from '../../zip/open-package.js'
import { replacePart } from '../../zip/replace-part.js'
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
}

/** Opens a .docx to change its text in place; what is no .docx is a finding, as where it is only read. */
export const openWordReport = (
  bytes: Uint8Array,
  { file }: ReadOptions = {},
): OpenedWord | { readonly word?: never; readonly findings: readonly OfficeFinding[] } => {
  const { body, beside, part, source, findings } = walkWord(bytes, file, true)
  const xml = source === undefined ? undefined : textOfPart(source)
  if (body === undefined || beside === undefined || xml === undefined) return { findings }
  const word = wordText(body, beside, part, file)
  const places = placesOf(body)
  return {
    word,
    findings,
    canEdit: (edit) => canEditAt(places, edit),
    edit: (edits, track) => {
      const changed = replacePart(bytes, part, editPart(xml, word.text, places, edits, track))
      return changed === undefined
        ? {
            findings: officeFindings([
              { code: 'OFF-007.size', params: { most: 256 }, at: [wholeFile(file)] },
            ]),
          }
        : { bytes: changed, findings: [] }
    },
  }
}
