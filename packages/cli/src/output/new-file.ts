import { randomBytes } from 'node:crypto'
import { lstat, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../files/read-bytes.js'
import type { Refusal } from './out-file.js'

/** Where a new file goes, what it must not be, and whether it may replace one that is there. */
export interface NewFile {
  readonly path: string
  /** As the user named it. */
  readonly shown: string
  /** The file it was made from, which is never written over. */
  readonly source: string
  readonly force: boolean
}

/** Why the new file may not be written: it is the source itself, a folder, or there and not to be replaced. */
export const newFileRefusal = async ({
  path,
  shown,
  source,
  force,
}: NewFile): Promise<Refusal | undefined> => {
  const params = { path: shown }
  try {
    const [found, from] = [await stat(path), await stat(source)]
    if (found.isDirectory()) return { key: 'outIsFolder', params }
    if (found.dev === from.dev && found.ino === from.ino) return { key: 'fixItself', params }
    return force && found.isFile() ? undefined : { key: 'fixThere', params }
  } catch (error) {
    const why = errorCode(error)
    if (why !== 'ENOENT') return { key: 'outFailed', params: { ...params, why } }
    // A link to a file that is not there: writing would make a file in another place.
    const link = await lstat(path).catch(() => undefined)
    return link === undefined ? undefined : { key: 'fixThere', params }
  }
}

/** Writes the file whole: to a new file beside it, which then takes its name. Gives what stood in the way; then nothing has changed. */
export const writeNewFile = async (
  target: NewFile,
  bytes: Uint8Array,
): Promise<Refusal | undefined> => {
  let made: string | undefined
  try {
    const refused = await newFileRefusal(target)
    if (refused !== undefined) return refused
    const path = await realpath(target.path).catch(() => target.path)
    await mkdir(dirname(path), { recursive: true })
    made = join(dirname(path), `.${basename(path)}-${randomBytes(6).toString('hex')}`)
    await writeFile(made, bytes, { flag: 'wx' })
    await rename(made, path)
    return undefined
  } catch (error) {
    if (made !== undefined) await rm(made, { force: true }).catch(() => undefined)
    return { key: 'outFailed', params: { path: target.shown, why: errorCode(error) } }
  }
}
