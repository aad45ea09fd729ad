import { check, overlap, type Stretch, stretches, weightOf } from './check.js'
import { corpusFile, rowsOf } from './texts.js'

/** One thing a careful reader finds in the sample report. */
export interface Row {
  readonly kind: string
  readonly severity: string
  readonly quote: string
  /** Nothing where something is missing from the text as a whole. */
  readonly place?: Stretch
}

/** What the sample report shows. */
export interface SampleMeasure {
  readonly rows: readonly (Row & { readonly found: readonly string[] })[]
  /** Errors that touch no row. */
  readonly stray: readonly string[]
  /** Placeholders whose type is told right, of all. */
  readonly typed: readonly [right: number, all: number]
  readonly wrongTypes: readonly string[]
  /** What is consistent and was flagged all the same. */
  readonly trapped: readonly string[]
  /** Findings of each rule. */
  readonly hits: Readonly<Record<string, number>>
}

/** Families that may find a class of rows. */
const families: Readonly<Record<string, string>> = {
  placeholder: 'PLC',
  structure: 'STR',
  date: 'DAT STY',
  claim: 'CLM',
  space: 'PUN',
  marker: 'RES',
  advert: 'RES',
  style: 'STY REF STR',
  term: 'TRM TYP STY',
  privacy: 'PRV',
  figure: 'FIG RAT STY CLM',
  grammar: 'STY TYP',
  punct: 'PUN REF',
  order: 'DAT STR STY',
  identity: 'FIG RAT',
  content: 'STR',
  rate: 'RAT',
  unit: 'FIG STY',
  category: 'FIG STY',
  typo: 'TYP TRM',
}

/** Which rule tells which type of placeholder. */
const types: Readonly<Record<string, readonly string[]>> = {
  'placeholder.place.self': ['PLC-001'],
  'placeholder.place.superior': ['PLC-002'],
  'placeholder.place.province': ['PLC-003'],
  'placeholder.township': ['PLC-004'],
  'placeholder.person': ['PLC-005'],
  'placeholder.count': ['PLC-006'],
  'placeholder.count.approx': ['PLC-006'],
  'placeholder.money': ['PLC-007'],
  'placeholder.doc-title': ['PLC-008'],
  'placeholder.org': ['PLC-009'],
  'placeholder.dropped': ['PLC-012'],
}

/** What hangs together in the sample report, by regulations.md 1.3. */
const consistent = [
  '16个镇',
  '14个',
  '20个',
  '594项',
  '247项',
  '6个部门组成',
  '40个部门',
  '9月18日',
  '11月对全市',
  '一规划两纲要',
  '第五次会议',
] as const

const absentOf: Readonly<Record<string, string>> = {
  'structure.missing-section.shortcomings': 'STR-010',
  'structure.missing-section.first-responsible': 'STR-012',
  'structure.missing-signature': 'STR-014',
  'structure.missing-date': 'STR-015',
}

const rowsIn = (text: string, table: string): readonly Row[] => {
  const starts = [0]
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1)
  return rowsOf(table).map((row) => {
    const line = Number(row['line'])
    const start = (starts[line - 1] ?? 0) + Number(row['focus_col']) - 1
    return {
      kind: row['class'] ?? '',
      severity: row['severity'] ?? '',
      quote: row['focus'] ?? '',
      ...(line === 0 ? {} : { place: { start, end: start + Number(row['focus_len']) } }),
    }
  })
}

/** Holds the check of the sample report, as it is handed in, against the list of a careful reader. */
export const measureSample = (corpus: string): SampleMeasure => {
  const text = corpusFile(corpus, 'report-2021-county-city.txt')
  const rows = rowsIn(text, corpusFile(corpus, 'report-2021-labels.tsv'))
  const { findings } = check(text, { profile: 'situation-report' })
  const found = rows.map((row) => {
    const family = (families[row.kind.split('.')[0] ?? ''] ?? '').split(' ')
    const by = findings.filter((finding) =>
      row.place === undefined
        ? finding.rule === absentOf[row.kind]
        : family.includes(finding.rule.slice(0, 3)) &&
          stretches(finding).some((place) => overlap(place, row.place as Stretch)),
    )
    return { ...row, found: by.map(({ rule }) => rule) }
  })
  const placeholders = found.filter(({ kind }) => types[kind] !== undefined)
  const wrong = placeholders.filter(
    (row) => !row.found.some((rule) => types[row.kind]?.includes(rule)),
  )
  const stray = findings.filter(
    (finding) =>
      weightOf(finding) === 'error' &&
      finding.causedBy === undefined &&
      !rows.some((row) =>
        row.place === undefined
          ? finding.rule === absentOf[row.kind]
          : stretches(finding).some((place) => overlap(place, row.place as Stretch)),
      ),
  )
  const trapped: string[] = []
  for (const words of consistent)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const here = { start: at, end: at + words.length }
      const listed = rows.some((row) => row.place !== undefined && overlap(row.place, here))
      if (listed) continue
      for (const finding of findings)
        if (finding.severity !== 'info' && stretches(finding).some((place) => overlap(place, here)))
          trapped.push(`${words}: ${finding.rule}`)
    }
  const hits: Record<string, number> = {}
  for (const { rule } of findings) hits[rule] = (hits[rule] ?? 0) + 1
  return {
    rows: found,
    stray: stray.map((finding) => `${finding.rule} ${finding.quote ?? ''}`),
    typed: [placeholders.length - wrong.length, placeholders.length],
    wrongTypes: wrong.map((row) => `${row.kind} ${row.quote} as ${row.found.join(' ')}`),
    trapped,
    hits,
  }
}
