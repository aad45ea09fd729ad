import type { Finding, Place } from '@fazhi/model'
import { showPart } from './place.js'
import type { Word } from './words/words.js'

/** Findings under one heading of a report, or in one data file. */
export interface Section<F extends Finding = Finding> {
  readonly title: string
  readonly findings: readonly F[]
}

const titleOf = (finding: Finding, word: Word, placeAs: (place: Place) => Place): string => {
  const place = finding.at[0]
  if (place === undefined) return word('section.absent')
  if (place.kind === 'absent') {
    // A fact that is missing from a data file belongs with the file's other findings; a missing part of a report stands last.
    const beside = finding.at[1]
    return beside?.kind === 'data' && beside.file !== undefined
      ? beside.file
      : word('section.absent')
  }
  if (showPart(placeAs(place), word) !== undefined) return word('section.beside')
  if (place.kind === 'text') return place.section?.join(' › ') ?? word('section.none')
  return place.file ?? word('section.none')
}

/**
 * Groups findings by the section they stand in, sections in the order they first appear; what is missing comes last. `placeAs` tells what
 * stands beside the text of a Word document.
 */
export const bySection = <F extends Finding>(
  findings: readonly F[],
  word: Word,
  placeAs: (place: Place) => Place = (place) => place,
): readonly Section<F>[] => {
  const sections = new Map<string, F[]>()
  for (const finding of findings) {
    const title = titleOf(finding, word, placeAs)
    const found = sections.get(title)
    if (found === undefined) sections.set(title, [finding])
    else found.push(finding)
  }
  const absent = word('section.absent')
  return [...sections]
    .map(([title, found]) => ({ title, findings: found }))
    .sort((a, b) => Number(a.title === absent) - Number(b.title === absent))
}
