import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CityFinding } from '../messages/city.js'
import { cityFinding, filePlace } from './city-finding.js'
import { errorCode } from './read-bytes.js'
import { holdsSelfScoreOnly } from './self-score-only.js'

/** The files of a year's results, in the order they are named to people. */
export const resultFiles = ['index.html', 'ranking.csv', 'scores.json', 'findings.json'] as const

/** Content of every result file. */
export type Results = Readonly<Record<(typeof resultFiles)[number], string>>

/** What file managers and office programs leave behind: nobody misses it. */
const litter = (name: string): boolean =>
  name === '.DS_Store' || name === 'Thumbs.db' || name === 'desktop.ini'

const ours = (name: string): boolean =>
  (resultFiles as readonly string[]).includes(name) || litter(name)

const existing = async (
  folder: string,
  shown: string,
  isSelf: boolean,
): Promise<{ readonly there: boolean; readonly finding?: CityFinding }> => {
  try {
    if (!(await lstat(folder)).isDirectory()) {
      return {
        there: true,
        finding: cityFinding('CTY-010.file', { path: shown }, filePlace(shown)),
      }
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { there: false }
    throw error
  }
  const names = await readdir(folder)
  const place = filePlace(shown)
  if (names.includes('city.yaml')) {
    return { there: true, finding: cityFinding('CTY-010.root', { path: shown }, place) }
  }
  const other = names.filter((name) => !ours(name)).sort()[0]
  if (other !== undefined)
    return { there: true, finding: cityFinding('CTY-010.others', { path: shown, other }, place) }
  return isSelf && !(await holdsSelfScoreOnly(folder, names))
    ? { there: true, finding: cityFinding('CTY-010.official', { path: shown }, place) }
    : { there: true }
}

/** Puts a finished folder in the place of another: whoever looks sees the old one whole or the new one whole. */
const swap = async (made: string, target: string, there: boolean): Promise<void> => {
  if (!there) {
    await rename(made, target)
    return
  }
  const old = `${made}-old`
  await rename(target, old)
  try {
    await rename(made, target)
  } catch (error) {
    await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/**
 * Writes the results as a whole: everything goes to a new folder beside the target, which then takes its name. A folder that
 * holds anything but earlier results is left alone and said, and so are official results where a self-score is to be written. Gives what stood in the way; nothing when all is written.
 */
export const writeResults = async (
  target: string,
  shown: string,
  results: Results,
  isSelf: boolean,
): Promise<CityFinding | undefined> => {
  let made: string | undefined
  try {
    const folder = await realpath(target).catch(() => target)
    const { there, finding } = await existing(folder, shown, isSelf)
    if (finding !== undefined) return finding
    await mkdir(dirname(folder), { recursive: true })
    made = join(dirname(folder), `.${basename(folder)}-${randomBytes(6).toString('hex')}`)
    await mkdir(made)
    for (const name of resultFiles) await writeFile(join(made, name), results[name])
    await swap(made, folder, there)
    return undefined
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true }).catch(() => undefined)
    return cityFinding('CTY-010.why', { path: shown, why: errorCode(error) }, filePlace(shown))
  }
}
