import { compareText, type RollUp } from '@fazhi/model'
import { toCsv } from '@fazhi/render'
import { tieOut as compute, rollUp, trailOf } from '@fazhi/sdk'
import { readBytes } from '../files/read-bytes.js'
import type { City } from '../files/read-city.js'
import { openReport } from '../files/read-report.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { type LookedRow, namedRow } from '../output/tie-out/line.js'
import { tieOutTable } from '../output/tie-out/table.js'
import { tieOutText } from '../output/tie-out/text.js'
import { tieOutWorkbook } from '../output/tie-out/workbook.js'
import { unitNamesOf } from '../output/unit-names.js'
import { writeAnswers } from '../output/write-answers.js'
import { tableTarget, writeShown } from '../output/write-shown.js'
import { unread } from './check-file.js'
import { unknownProfile } from './check-settings.js'
import { soundCity } from './sound-city.js'

const absolute = (value: string): string => value.replace(/^-/, '')

/** Units whose own figure is just what the report has too much or too little: counted twice, or left out. */
const suspects = (city: City, fact: string, by: string): readonly string[] =>
  trailOf(city.submissions, city.catalog, fact)
    .parts.filter(({ value }) => value !== undefined && value !== '0' && value === absolute(by))
    .map(({ from }) => from)
    .sort(compareText)

/** `fazhi tie-out REPORT --from DIR` */
export const tieOut = async (context: Context): Promise<ExitCode> => {
  const { names, values } = context.request
  const [file = ''] = names
  const { from } = values
  if (from === undefined) return context.misuse('fromNeeded', {})
  const target = await tableTarget(context)
  if (target === 2) return 2
  const opened = await soundCity(context, from)
  if ('code' in opened) return opened.code
  const { city } = opened
  const profile = values['profile'] ?? city.file?.report?.profile
  const wrong = unknownProfile(context, profile, city.catalog)
  if (wrong !== undefined) return wrong
  const rolled = rollUp(city.submissions, city.catalog, {
    ...(city.file === undefined ? {} : { year: city.file.year }),
  })
  let lastYear: RollUp | undefined
  const before = values['last-year']
  if (before !== undefined) {
    const last = await soundCity(context, before)
    if ('code' in last) return last.code
    lastYear = rollUp(last.city.submissions, last.city.catalog, {
      ...(last.city.file === undefined ? {} : { year: last.city.file.year }),
    })
    if (lastYear.year !== rolled.year - 1)
      return context.misuse('lastYearNotLast', {
        path: before,
        year: lastYear.year,
        report: rolled.year,
      })
  }
  const read = await readBytes(context.path(file), file)
  const { document, findings } =
    read.finding === undefined
      ? openReport(read.bytes, file)
      : { document: undefined, findings: [read.finding] }
  if (document === undefined)
    return writeAnswers(
      context,
      [unread(file, findings)],
      { format: context.json ? 'json' : 'text' },
      { texts: new Map() },
    )
  const rows = compute(document, {
    catalog: city.catalog,
    rollUp: rolled,
    submissions: city.submissions,
    ...(profile === undefined ? {} : { profile }),
    file,
    ...(lastYear === undefined ? {} : { lastYear }),
  }).map((row): LookedRow => {
    if (row.by === undefined || row.fact === undefined) return row
    const units = suspects(city, row.fact, row.by)
    return units.length === 0 ? row : { ...row, suspects: units }
  })
  const { language } = context
  const units = unitNamesOf(city.submissions, language)
  const named = () => rows.map((row) => namedRow(row, units))
  const code = await writeShown(context, target, {
    json: () => ({ format: 1, file, year: rolled.year, rows }),
    csv: () => toCsv(tieOutTable(named(), city.catalog, language)),
    text: () => tieOutText(named(), city.catalog, { language, file, from, year: rolled.year }),
    xlsx: () => tieOutWorkbook(named(), city.catalog, language),
  })
  if (code !== 0) return code
  return rows.some(({ status, lastYear: copied }) => status === 'different' || copied !== undefined)
    ? 1
    : 0
}
