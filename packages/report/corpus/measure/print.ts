import type { FaultClass } from '../planter/index.js'
import type { Bred } from './bred.js'
import { isLoud } from './bred.js'
import { weightOf } from './check.js'
import type { Measure } from './measure-all.js'

/** Where lines go, and whether every miss is shown. */
export interface PrintOptions {
  readonly print: (line: string) => void
  readonly verbose: boolean
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`

/** What is asked of planted faults, by class and wording. */
export const askedOfBred: readonly {
  readonly name: string
  readonly faultClass: FaultClass
  readonly wording?: 'published' | 'written'
  readonly asked: number
}[] = [
  { name: 'PLC', faultClass: 'PLC', asked: 98 },
  { name: 'PUN', faultClass: 'PUN', asked: 98 },
  { name: 'DAT', faultClass: 'DAT', asked: 98 },
  { name: 'STR', faultClass: 'STR', asked: 98 },
  { name: 'RES', faultClass: 'RES', asked: 95 },
  { name: "RES, another place's name", faultClass: 'RES-place', asked: 80 },
  { name: 'RAT, damaged', faultClass: 'RAT', wording: 'published', asked: 95 },
  { name: 'RAT, unseen wording', faultClass: 'RAT', wording: 'written', asked: 85 },
  { name: 'FIG, damaged', faultClass: 'FIG', wording: 'published', asked: 90 },
  { name: 'FIG, unseen wording', faultClass: 'FIG', wording: 'written', asked: 80 },
  { name: 'FIG, stated twice', faultClass: 'FIG-twice', asked: 60 },
]

/** Planted faults of a class and wording. */
export const bredOf = (
  bred: readonly Bred[],
  { faultClass, wording }: { faultClass: FaultClass; wording?: 'published' | 'written' },
): readonly Bred[] =>
  bred.filter(
    ({ planted }) =>
      planted.faultClass === faultClass && (wording === undefined || planted.wording === wording),
  )

interface Line {
  readonly what: string
  readonly asked: string
  readonly measured: string
  readonly met: boolean
}

const sampleLines = ({ sample }: Measure): readonly Line[] => {
  if (sample === undefined) return []
  const found = (
    severities: readonly string[],
    atLeast: number | undefined,
    what: string,
  ): Line => {
    const rows = sample.rows.filter(({ severity }) => severities.includes(severity))
    const count = rows.filter((row) => row.found.length > 0).length
    const asked = atLeast ?? rows.length
    return {
      what,
      asked: `${asked} of ${rows.length}`,
      measured: String(count),
      met: count >= asked,
    }
  }
  const [right, all] = sample.typed
  return [
    found(['error'], undefined, 'sample: error rows found'),
    found(['warning'], 18, 'sample: warning rows found'),
    found(['info', 'review'], 50, 'sample: info and review rows found'),
    {
      what: 'sample: placeholder types right',
      asked: '≥ 95 %',
      measured: `${right} of ${all}`,
      met: right * 100 >= all * 95,
    },
    {
      what: 'sample: errors that touch no row',
      asked: '≤ 2',
      measured: String(sample.stray.length),
      met: sample.stray.length <= 2,
    },
    {
      what: 'sample: traps touched',
      asked: '0',
      measured: String(sample.trapped.length),
      met: sample.trapped.length === 0,
    },
  ]
}

const soundLines = ({ published, sound }: Measure): readonly Line[] => {
  const falseErrors = sound.alarms.filter(
    ({ weight, judged }) => weight === 'error' && judged !== 'true',
  ).length
  const line: Line = {
    what: 'sound texts: false errors',
    asked: '0',
    measured: String(falseErrors),
    met: falseErrors === 0,
  }
  if (published.characters === 0) return [line]
  const per = (count: number) => (count * 1000) / published.characters
  const { error, warning, info, review } = published.findings
  const heavy = per(error + warning)
  const light = per(info + review)
  return [
    line,
    {
      what: 'published texts: errors and warnings per 1,000 characters',
      asked: '≤ 0.1',
      measured: heavy.toFixed(3),
      met: heavy <= 0.1,
    },
    {
      what: 'published texts: info and review, folded, per 1,000 characters',
      asked: '≤ 3',
      measured: light.toFixed(3),
      met: light <= 3,
    },
  ]
}

const bredLines = ({ bred, twins, twinCount }: Measure): readonly Line[] => {
  const classes = askedOfBred.map(({ name, asked, ...which }): Line => {
    const rows = bredOf(bred, which)
    const found = rows.filter((row) => row.found.length > 0).length
    return {
      what: `bred: ${name}`,
      asked: `≥ ${asked} %`,
      measured: `${share(found, rows.length)} (${found} of ${rows.length})`,
      met: found * 100 >= asked * rows.length,
    }
  })
  const extra = bred.reduce((sum, row) => sum + row.extra.length, 0)
  const errors = twins.alarms.filter(({ finding }) => weightOf(finding) === 'error').length
  const loud = new Set(
    twins.alarms.filter(({ finding }) => isLoud(finding)).map(({ twin }) => twin),
  )
  return [
    ...classes,
    {
      what: 'bred: extra roots per planted fault',
      asked: '≤ 0.1',
      measured: (extra / bred.length).toFixed(3),
      met: extra <= bred.length * 0.1,
    },
    {
      what: `twins (${twinCount}): errors`,
      asked: '0',
      measured: String(errors),
      met: errors === 0,
    },
    {
      what: `twins (${twinCount}): with a warning`,
      asked: '≤ 1 %',
      measured: share(loud.size, twinCount),
      met: loud.size * 100 <= twinCount,
    },
  ]
}

const arithmeticLines = ({ arithmetic }: Measure): readonly Line[] => {
  const silent = arithmetic.filter(({ sound }) => sound.length === 0).length
  const broken = arithmetic.filter((row) => row.broken !== undefined)
  const said = broken.filter((row) => (row.broken ?? []).length > 0).length
  return [
    {
      what: 'arithmetic.tsv: right relations left alone',
      asked: String(arithmetic.length),
      measured: String(silent),
      met: silent === arithmetic.length,
    },
    {
      what: 'arithmetic.tsv: the same relations, broken',
      asked: String(broken.length),
      measured: String(said),
      met: said === broken.length,
    },
  ]
}

/** Prints rows in columns. */
export const table = (
  lines: readonly (readonly string[])[],
  print: (line: string) => void,
): void => {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  )
  for (const cells of lines)
    print(
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

/** Every miss and every false alarm, for those who repair. */
const printDetails = (measure: Measure, print: (line: string) => void): void => {
  const { sample, sound, bred, twins, arithmetic } = measure
  print('\nNot found in the sample:')
  for (const row of sample?.rows ?? [])
    if (row.found.length === 0) print(`  ${row.severity}\t${row.kind}\t${row.quote}`)
  for (const line of [...(sample?.stray ?? []), ...(sample?.trapped ?? [])])
    print(`  stray ${line}`)
  for (const line of sample?.wrongTypes ?? []) print(`  type ${line}`)
  print('\nOn sound texts:')
  for (const alarm of sound.alarms)
    print(
      `  ${alarm.text}\t${alarm.offset}\t${alarm.rule}\t${alarm.judged}\t${alarm.weight}\t${alarm.quote.replaceAll('\n', '⏎')}`,
    )
  print('\nOn twins:')
  for (const { twin, finding } of twins.alarms)
    print(
      `  ${twin.carrier}\t${twin.kind}\t${finding.rule}\t${weightOf(finding)}\t${finding.quote ?? ''}`,
    )
  print('\nPlanted and not found:')
  for (const { planted, found } of bred)
    if (found.length === 0)
      print(
        `  ${planted.faultClass}\t${planted.wording}\t${planted.kind}\t${planted.carrier}\t${planted.shown}`,
      )
  print('\nExtra roots:')
  for (const { planted, extra } of bred)
    if (extra.length > 0)
      print(
        `  ${extra.join(' ')}\t${planted.faultClass}\t${planted.kind}\t${planted.carrier}\t${planted.shown}`,
      )
  print('\nRelations:')
  for (const { id, sound: silent, broken } of arithmetic)
    if (silent.length > 0 || broken?.length === 0)
      print(`  ${id}\t${silent.join(' ')}\t${broken?.join(' ') ?? ''}`)
}

/** Prints what was asked beside what was measured; gives how many lines were not met. */
export const printMeasure = (measure: Measure, { print, verbose }: PrintOptions): number => {
  const lines = [
    ...sampleLines(measure),
    ...soundLines(measure),
    ...bredLines(measure),
    ...arithmeticLines(measure),
  ]
  if (verbose) printDetails(measure, print)
  print('')
  table(
    [
      ['rule', 'level', 'looked', 'alarms', 'right', 'false', 'bred', 'sample', ''],
      ...measure.levels.map((row) => [
        row.rule,
        row.level,
        String(row.looked),
        String(row.alarms),
        String(row.right),
        String(row.falseAlarms),
        String(measure.bredByRule[row.rule] ?? 0),
        String(measure.sample?.hits[row.rule] ?? 0),
        row.below === undefined ? '' : `BELOW: ${row.below}`,
      ]),
    ],
    print,
  )
  print('')
  table(
    [
      ['', 'asked', 'measured', ''],
      ...lines.map(({ what, asked, measured, met }) => [
        what,
        asked,
        measured,
        met ? '' : 'MISSED',
      ]),
    ],
    print,
  )
  const below = measure.levels.filter((row) => row.below !== undefined).length
  const missed = lines.filter(({ met }) => !met).length
  print(
    `\n${missed} of ${lines.length} lines missed, ${below} of ${measure.levels.length} rules below their level`,
  )
  return missed + below
}
