import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isOwnWorkbook } from '@fazhi/office'
import { errorCode } from '../files/read-bytes.js'
import type { MisuseKey } from '../messages/misuse.js'

/** Why a file is not written. */
export interface Refusal {
  readonly key: MisuseKey
  readonly params: Readonly<Record<string, string>>
}

/** Largest file that is read to see what it is; an answer of ours is far smaller. */
const mostBytes = 64 * 1024 * 1024

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Whether JSON is an answer, a list of answers, a roll-up, a tie-out, or a SARIF log of this program. */
const isAnswerJson = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value)) return false
    if (value['format'] === 1) {
      return (
        typeof value['verdict'] === 'string' ||
        Array.isArray(value['answers']) ||
        isObject(value['rollUp']) ||
        Array.isArray(value['rows'])
      )
    }
    const runs: unknown = value['runs']
    const run: unknown = Array.isArray(runs) ? runs[0] : undefined
    const tool: unknown = isObject(run) ? run['tool'] : undefined
    const driver: unknown = isObject(tool) ? tool['driver'] : undefined
    return isObject(driver) && driver['name'] === 'fazhi'
  } catch {
    return false
  }
}

/** Whether a text is an earlier answer: its last line says which program gave it. An empty file holds nothing that could be lost. */
const isAnswer = (text: string): boolean => {
  const whole = text.trimEnd()
  const last = whole.slice(whole.lastIndexOf('\n') + 1)
  return whole === '' || /^(?:<!-- )?fazhi \d+\.\d+\.\d+/.test(last) || isAnswerJson(text)
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Whether a file is an earlier answer: a workbook nobody saved since, or a text. */
const isOurs = (bytes: Buffer): boolean =>
  isZip(bytes) ? isOwnWorkbook(bytes) : isAnswer(bytes.toString('utf8'))

/**
 * Why a file may not be written: it is a folder, or it is there and no earlier answer. Reports and submissions are never written
 * over, whatever they are called.
 */
export const outRefusal = async (path: string, shown: string): Promise<Refusal | undefined> => {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return { key: 'outIsFolder', params: { path: shown } }
    const ours = found.isFile() && found.size <= mostBytes && isOurs(await readFile(path))
    return ours ? undefined : { key: 'outNotOurs', params: { path: shown } }
  } catch (error) {
    const why = errorCode(error)
    if (why !== 'ENOENT') return { key: 'outFailed', params: { path: shown, why } }
    // A link to a file that is not there: writing would make a file in another place.
    const link = await lstat(path).catch(() => undefined)
    return link === undefined ? undefined : { key: 'outNotOurs', params: { path: shown } }
  }
}

/**
 * Writes a file whole: to a new file beside it, which then takes its name. Gives what stood in the way; then nothing has changed.
 */
export const writeOut = async (
  path: string,
  shown: string,
  content: string | Uint8Array,
): Promise<Refusal | undefined> => {
  let made: string | undefined
  try {
    const refused = await outRefusal(path, shown)
    if (refused !== undefined) return refused
    const target = await realpath(path).catch(() => path)
    await mkdir(dirname(target), { recursive: true })
    made = join(dirname(target), `.${basename(target)}-${randomBytes(6).toString('hex')}`)
    await writeFile(made, content, { flag: 'wx' })
    await rename(made, target)
    return undefined
  } catch (error) {
    if (made !== undefined) await rm(made, { force: true }).catch(() => undefined)
    return { key: 'outFailed', params: { path: shown, why: errorCode(error) } }
  }
}
