import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of shared material, beside the repository unless FAZHI_SHARED names another. */
const shared = process.env['FAZHI_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
const oracles = join(shared, 'oracles')

/** Whether a file of published numbers is at hand; tests that need it say so in their name and are skipped without it. */
export const hasOracle = (file: string): boolean => existsSync(join(oracles, file))

/** Text of a file of published numbers. */
export const oracleText = (file: string): string => readFileSync(join(oracles, file), 'utf8')

/** Name of a group of tests; without the file it says aloud that nothing was checked. */
export const titleOf = (title: string, file: string): string =>
  hasOracle(file) ? title : `NOT CHECKED, ${file} is not at hand: ${title}`

/** Text of a rulebook of this folder. */
export const rulebookText = (name: string): string =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
