import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../files/read-bytes.js'
import type { NewFile } from './forms.js'

/** What file managers leave behind; nobody calls a folder with nothing else in it full. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** Why a folder cannot be started at a path; nothing where it can: nothing is there, or an empty folder. */
export const occupied = async (
  path: string,
): Promise<
  { readonly why: 'full'; readonly other: string } | { readonly why: string } | undefined
> => {
  try {
    const [other] = (await readdir(path)).filter((name) => !litter.has(name)).sort()
    return other === undefined ? undefined : { why: 'full', other }
  } catch (error) {
    const why = errorCode(error)
    return why === 'ENOENT' ? undefined : { why }
  }
}

/**
 * Writes the files of a new folder. Each must be new: a file that is there is never written over, and where something stands in the
 * way, what was written before is taken back. Gives what stood in the way.
 */
export const writeNewFolder = async (
  path: string,
  files: readonly NewFile[],
): Promise<string | undefined> => {
  const made: string[] = []
  const folders: string[] = []
  try {
    for (const { name, content } of files) {
      const file = join(path, name)
      const first = await mkdir(dirname(file), { recursive: true })
      if (first !== undefined) folders.push(first)
      await writeFile(file, content, { flag: 'wx' })
      made.push(file)
    }
    return undefined
  } catch (error) {
    for (const file of made) await rm(file, { force: true }).catch(() => undefined)
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => undefined)
    return errorCode(error)
  }
}
