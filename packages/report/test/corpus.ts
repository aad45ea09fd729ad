import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of shared material, beside the repository unless FAZHI_SHARED names another. */
const shared = process.env['FAZHI_SHARED'] ?? join(import.meta.dirname, '../../../../shared')
const corpus = join(shared, 'corpus')

/** Whether the corpus is at hand; tests that need it say so in their name and are skipped without it. */
export const hasCorpus = existsSync(join(corpus, 'report-2021-county-city.txt'))

/** Text of a corpus file. */
export const corpusText = (name: string): string => readFileSync(join(corpus, name), 'utf8')

/** The sound reports of another genre. */
export const controlNames = (): readonly string[] =>
  readdirSync(join(corpus, 'controls'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `controls/${name}`)

/** One row of the careful reader's list: where, what class, how heavy. */
export interface LabelRow {
  readonly line: number
  readonly column: number
  readonly length: number
  readonly kind: string
  readonly severity: string
}

/** The careful reader's list for the sample report. */
export const labels = (): readonly LabelRow[] =>
  corpusText('report-2021-labels.tsv')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => {
      const cells = row.split('\t')
      return {
        line: Number(cells[1]),
        column: Number(cells[7]),
        length: Number(cells[8]),
        kind: cells[2] ?? '',
        severity: cells[3] ?? '',
      }
    })
