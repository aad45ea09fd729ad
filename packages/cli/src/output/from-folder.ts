import { relative } from 'node:path'
import type { Finding, Place } from '@fazhi/model'

const renamed = (place: Place, name: (file: string) => string): Place =>
  place.file === undefined ? place : { ...place, file: name(place.file) }

/** Findings whose files are named from the city's folder, with names that work where the user stands (and can be clicked). */
export const fromFolder = (findings: readonly Finding[], folder: string): readonly Finding[] => {
  const name = (file: string): string => (folder === '' ? file : `${folder}/${file}`)
  return findings.map((finding) => ({
    ...finding,
    at: finding.at.map((place) => renamed(place, name)),
  }))
}

/** A path as the user would write it: from where they stand, or whole when it is far away; with forward slashes. */
export const shownPath = (cwd: string, path: string): string => {
  const way = (relative(cwd, path) || '.').replaceAll('\\', '/')
  return way.startsWith('../../') ? path.replaceAll('\\', '/') : way
}
