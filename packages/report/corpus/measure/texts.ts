import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWordReport } from '@fazhi/office'
import { readReport } from '../../src/index.js'
import { soundReport } from '../../src/testing/sound-report.js'
import type { Carrier } from '../planter/index.js'

/** Our own sound reports, and the shared corpus, by the folders they lie in. */
export interface Folders {
  /** Folder of this package. */
  readonly report: string
  /** Folder of published reports; without it only our own texts are measured. */
  readonly corpus?: string
}

/** A text that is sound but for what `judged.tsv` calls true. */
export interface SoundText {
  readonly name: string
  readonly input: string | ReturnType<typeof readReport>
  readonly characters: number
  readonly published: boolean
}

/** The folders as they lie around this package, or nothing for a corpus that is not at hand. */
export const foldersAt = (report: string): Folders => {
  const shared = process.env['FAZHI_SHARED'] ?? join(report, '../../../shared')
  const corpus = join(shared, 'corpus')
  return existsSync(join(corpus, 'report-2021-labels.tsv')) ? { report, corpus } : { report }
}

const county = 'report-2019-county-longhua.txt'

/** What each carrier is called and tells of; the places elsewhere are real, as residue would be. */
const own = [
  ['district-2023', 2023, '临溪区', '区', '余杭区'],
  ['city-2024', 2024, '澄江市', '市', '昆山市'],
  ['department-2022', 2022, '云台市', '市', '诸暨市'],
  ['township-2024', 2024, '石桥镇', '镇', '周庄镇'],
] as const

/** The sound reports that faults are planted into. */
export const carriers = ({ report, corpus }: Folders): readonly Carrier[] => [
  {
    name: 'county-2021',
    text: soundReport,
    year: 2021,
    place: '青山县',
    kind: '县',
    elsewhere: '平江县',
  },
  ...own.map(([name, year, place, kind, elsewhere]) => ({
    name,
    text: readFileSync(join(report, `test/fixtures/sound/${name}.txt`), 'utf8'),
    year,
    place,
    kind,
    elsewhere,
  })),
  ...(corpus === undefined
    ? []
    : [
        {
          name: county,
          // Its indents would only stand in the planter's way.
          text: readFileSync(join(corpus, county), 'utf8').replace(/^[\u3000 ]+/gm, ''),
          year: 2019,
          place: '龙华区',
          kind: '区',
          elsewhere: '临平区',
        },
      ]),
]

const textOf = (path: string): SoundText['input'] => {
  if (!path.endsWith('.docx')) return readFileSync(path, 'utf8')
  const { word } = readWordReport(readFileSync(path))
  if (word === undefined) throw new RangeError(`${path} cannot be read`)
  return readReport(word.text)
}

/** Every text that is held to be sound: ours, the county's, the provinces' as text and as Word documents. */
export const soundTexts = (folders: Folders): readonly SoundText[] => {
  const { corpus } = folders
  const ours = carriers(folders).flatMap(({ name, text }) =>
    name === county ? [] : [{ name, input: text, characters: text.length, published: false }],
  )
  if (corpus === undefined) return ours
  const names = readdirSync(join(corpus, 'controls')).sort()
  return [
    ...ours,
    ...[county, ...names.map((name) => `controls/${name}`)].map((name): SoundText => {
      const input = textOf(join(corpus, name))
      return {
        name,
        input,
        characters: (typeof input === 'string' ? input : input.text).length,
        published: true,
      }
    }),
  ]
}

/** A file of the corpus. */
export const corpusFile = (corpus: string, name: string): string =>
  readFileSync(join(corpus, name), 'utf8')

/** Rows of a table with tabs, by the names in its first row. */
export const rowsOf = (table: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...rows] = table.replace(/\n+$/, '').split('\n')
  const names = head.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}
