import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { type Evidence, type Finding, pointer } from '@fazhi/model'
import { cityFinding, filePlace } from './city-finding.js'
import { inside } from './inside.js'
import { errorCode } from './read-bytes.js'
import type { ReadSubmission } from './read-submission.js'

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Whether the spelling of a path is at fault: the check of the submission has said so, and no such file is looked for. */
const isSpeltOut = (path: string): boolean =>
  /^(?:[\\/~]|[A-Za-z]:)/.test(path) || path.includes('\\') || path.split('/').includes('..')

const checkOne = async (
  root: string,
  { file, title, sha256 }: Evidence,
  at: Finding['at'][0],
): Promise<readonly Finding[]> => {
  if (file === undefined || isSpeltOut(file)) return []
  const named = { evidence: title, path: file }
  const path = await inside(root, file)
  if (path === undefined) return [cityFinding('CTY-016.outside', named, at)]
  try {
    // A paper that is not there yet stops nobody from scoring; one that is another than said does.
    if (!(await stat(path)).isFile())
      return [{ ...cityFinding('CTY-016.missing', named, at), severity: 'warning' }]
    if (sha256 === undefined) return []
    const actual = await digestOf(path)
    return actual === sha256 ? [] : [cityFinding('CTY-016.differs', { ...named, actual }, at)]
  } catch (error) {
    const why = errorCode(error)
    return why === 'ENOENT'
      ? [{ ...cityFinding('CTY-016.missing', named, at), severity: 'warning' }]
      : [{ ...cityFinding('CTY-016.unread', { ...named, why }, at), severity: 'warning' }]
  }
}

/**
 * Looks at the files that evidence names, from the folder of the city: each must be there, inside the folder, and have the digest that
 * is given for it. Files are hashed as they are read, one after another, and never opened for what they say.
 */
export const checkEvidenceFiles = async (
  root: string,
  read: readonly ReadSubmission[],
): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  for (const { submission, file, placeOf } of read)
    for (const [index, paper] of (submission?.evidence ?? []).entries()) {
      const at = placeOf?.(pointer(['evidence', index, 'file'])) ?? filePlace(file)
      findings.push(...(await checkOne(root, paper, at)))
    }
  return findings
}
