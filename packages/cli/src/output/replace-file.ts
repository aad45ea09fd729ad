import { randomBytes } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decodeUtf8, errorCode } from '../files/read-bytes.js'
import type { Refusal } from './out-file.js'

/** The mark that some editors put in front of UTF-8. */
const mark = [0xef, 0xbb, 0xbf]

/**
 * Puts a text in the place of the text that was read from a file: whole, with the mark in front and the permissions it had. Gives what stood
 * in the way, also that the file is another by now; then nothing has changed.
 */
export const replaceFile = async (
  path: string,
  shown: string,
  { read, text }: { readonly read: string; readonly text: string },
): Promise<Refusal | undefined> => {
  let made: string | undefined
  try {
    const target = await realpath(path)
    const bytes = await readFile(target)
    if (decodeUtf8(bytes) !== read) return { key: 'mendChanged', params: { path: shown } }
    const hasMark = mark.every((byte, index) => bytes[index] === byte)
    made = join(dirname(target), `.${basename(target)}-${randomBytes(6).toString('hex')}`)
    await writeFile(made, `${hasMark ? '\ufeff' : ''}${text}`, { flag: 'wx' })
    await chmod(made, (await stat(target)).mode)
    await rename(made, target)
    return undefined
  } catch (error) {
    if (made !== undefined) await rm(made, { force: true }).catch(() => undefined)
    return { key: 'outFailed', params: { path: shown, why: errorCode(error) } }
  }
}
