import { editsOf } from '@fazhi/findings'
import type { Answer, Finding, Place, WordOrigin } from '@fazhi/model'
import { wordPlace } from '@fazhi/office'
import type { AnswerAbout } from '@fazhi/render'

/** Where the stretches of each Word document's text come from, by the name findings use. */
export type WordOrigins = ReadonlyMap<string, readonly WordOrigin[]>

/**
 * Names places of Word documents by part and paragraph. The text they have offsets in is one that was made from the document:
 * nobody else has it.
 */
export const inWord =
  (origins: WordOrigins) =>
  (place: Place): Place => {
    if (place.kind !== 'text' || place.file === undefined) return place
    const own = origins.get(place.file)
    return own === undefined
      ? place
      : (wordPlace({ origins: own, file: place.file }, place.start, place.end) ?? place)
  }

const findingInWord = (finding: Finding, placeAs: (place: Place) => Place): Finding => {
  const [first] = finding.at
  const { fix } = finding
  const at = finding.at.map(placeAs)
  if (fix === undefined || first === undefined || at[0]?.kind !== 'word') return { ...finding, at }
  const [changed, ...others] = editsOf(fix).map(({ start, end, text }) => {
    const place = placeAs({ ...first, kind: 'text', start, end, line: 1, column: 1 })
    return place.kind === 'word' && at[0]?.kind === 'word' && place.paragraph === at[0].paragraph
      ? [{ start: place.start, end: place.end, text }]
      : []
  })
  // Offsets count in the paragraph of the first place: edits of other paragraphs cannot be said there.
  const also = others.flat()
  const [own] = changed ?? []
  if (own === undefined || also.length < others.length) {
    const { fix: _, ...without } = finding
    return { ...without, at }
  }
  return { ...finding, at, fix: also.length === 0 ? own : { ...own, also } }
}

/** An answer for other programs: every place of a Word document by part and paragraph. */
export const answerInWord = (answer: Answer, origins: WordOrigins): Answer => {
  if (origins.size === 0) return answer
  const placeAs = inWord(origins)
  return {
    ...answer,
    findings: answer.findings.map((finding) => findingInWord(finding, placeAs)),
    passes: answer.passes.map((pass) =>
      pass.at === undefined ? pass : { ...pass, at: placeAs(pass.at) },
    ),
    plan: answer.plan.map((entry) => ({ ...entry, places: entry.places.map(placeAs) })),
  }
}

/** What goes with such an answer: text that was set aside, the ledger and the deeds. */
export const aboutInWord = (about: AnswerAbout, origins: WordOrigins): AnswerAbout => {
  if (origins.size === 0) return about
  const placeAs = inWord(origins)
  return {
    ...about,
    ...(about.setAside === undefined
      ? {}
      : { setAside: about.setAside.map((each) => ({ ...each, at: placeAs(each.at) })) }),
    ...(about.ledger === undefined
      ? {}
      : { ledger: about.ledger.map((row) => ({ ...row, at: placeAs(row.at) })) }),
    ...(about.deeds === undefined
      ? {}
      : { deeds: about.deeds.map((deed) => ({ ...deed, at: placeAs(deed.at) })) }),
  }
}
