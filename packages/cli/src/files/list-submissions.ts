import { readdir, stat } from 'node:fs/promises'
import { compareText, type Finding, type Place } from '@fazhi/model'
import { cityFinding } from './city-finding.js'
import { inside } from './inside.js'
import { errorCode } from './read-bytes.js'
import { isSubmissionName } from './read-data.js'

/** A submission's file: where it is, what it is called in findings, and where it was named. */
export interface ListedFile {
  readonly path: string
  readonly shown: string
  readonly at: Place
}

/** The files an entry of `submissions` names: itself, or every submission in the folder, by name. Nothing deeper is read. */
export const listSubmissions = async (
  root: string,
  entry: string,
  at: Place,
): Promise<{ readonly files: readonly ListedFile[]; readonly findings: readonly Finding[] }> => {
  const fail = (finding: Finding) => ({ files: [], findings: [finding] })
  const path = await inside(root, entry)
  if (path === undefined) return fail(cityFinding('CTY-002', { path: entry }, at))
  const shown = entry.replace(/^(?:\.\/)+/, '').replace(/(?<!\/)\/+$/, '')
  try {
    if (!(await stat(path)).isDirectory()) return { files: [{ path, shown, at }], findings: [] }
    const names = (await readdir(path))
      // Office programs keep locks ("~$units.xlsx") and systems keep hidden files beside the real ones.
      .filter((name) => isSubmissionName(name) && !/^[.~]/.test(name))
      .sort(compareText)
    if (names.length === 0) return fail(cityFinding('CTY-006', { path: entry }, at))
    const prefix = shown === '.' || shown === '' ? '' : `${shown}/`
    const files: ListedFile[] = []
    const findings: Finding[] = []
    for (const name of names) {
      const found = await inside(root, `${prefix}${name}`)
      if (found === undefined) {
        findings.push(cityFinding('CTY-002', { path: `${prefix}${name}` }, at))
      } else files.push({ path: found, shown: `${prefix}${name}`, at })
    }
    return { files, findings }
  } catch (error) {
    const why = errorCode(error)
    return fail(
      why === 'ENOENT'
        ? cityFinding('CTY-001', { path: entry }, at)
        : cityFinding('CTY-003', { path: entry, why }, at),
    )
  }
}
