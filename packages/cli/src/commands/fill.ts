import { unifiedDiff } from '@fazhi/render'
import { fillEdits, filledText, proposeFills, rollUp } from '@fazhi/sdk'
import { openToFixConverted } from '../files/open-to-fix-converted.js'
import { readBytes } from '../files/read-bytes.js'
import { isSubmissionName } from '../files/read-data.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { type FilledRow, fillText } from '../output/fill-text.js'
import { writeNewFile } from '../output/new-file.js'
import { say } from '../output/say.js'
import { namedMissing, type UnitNames, unitNamesOf } from '../output/unit-names.js'
import { writeAnswers } from '../output/write-answers.js'
import { unread } from './check-file.js'
import { unknownProfile } from './check-settings.js'
import { copyTarget, kindOfCopy } from './copy-target.js'
import { soundCity } from './sound-city.js'

const withNames = (rows: readonly FilledRow[], names: UnitNames): readonly FilledRow[] =>
  rows.map((row) =>
    row.ours === undefined ? row : { ...row, ours: namedMissing(row.ours, names) },
  )

/** `fazhi fill REPORT --from DIR --out FILE` */
export const fill = async (context: Context): Promise<ExitCode> => {
  const { names, switches, values } = context.request
  const [file = ''] = names
  const { from } = values
  if (isSubmissionName(file)) return context.misuse('fillOne', { path: file })
  if (from === undefined) return context.misuse('fromNeeded', {})
  const screen = { format: context.json ? 'json' : 'text' } as const
  const read = await readBytes(context.path(file), file)
  if (read.finding?.code === 'CTY-001') return context.misuse('notFound', { path: file })
  const where = await copyTarget(context, file)
  if (where === 2) return where
  const city = await soundCity(context, from)
  if ('code' in city) return city.code
  const { catalog, submissions, file: named } = city.city
  const profile = values['profile'] ?? named?.report?.profile
  const wrong = unknownProfile(context, profile, catalog)
  if (wrong !== undefined) return wrong
  const opened =
    read.finding === undefined
      ? await openToFixConverted(read.bytes, file, switches.has('convert'))
      : { findings: [read.finding] }
  if (opened.document === undefined)
    return writeAnswers(context, [unread(file, opened.findings)], screen, { texts: new Map() })
  // An old name on a text: what would be written is no Word document.
  if (kindOfCopy(context, file) !== opened.document.source.kind)
    return context.misuse('convertNotOld', { path: file })
  const { document, canEdit } = opened
  const proposed = proposeFills(document, {
    catalog,
    ...(profile === undefined ? {} : { profile }),
    file,
    rollUp: rollUp(submissions, catalog, named === undefined ? {} : { year: named.year }),
    ...(named === undefined ? {} : { place: named.name.zh }),
  })
  const isFree = (row: (typeof proposed)[number]): boolean =>
    canEdit === undefined || fillEdits([row]).every(canEdit)
  const free = proposed.filter((row) => row.status === 'filled' && isFree(row))
  const rows = proposed.map(
    (row): FilledRow =>
      row.status === 'filled' && !isFree(row) ? { ...row, status: 'locked' } : row,
  )
  const edits = fillEdits(free)
  const track = switches.has('track') ? { author: 'fazhi', date: context.io.today } : undefined
  const made = opened.write(filledText(document.text, free), edits, track)
  if (made.bytes === undefined)
    return writeAnswers(context, [unread(file, made.findings)], screen, { texts: new Map() })
  // A copy in which nothing was filled would look like one that is done.
  const target = free.length === 0 ? undefined : where.target
  if (target !== undefined) {
    const refused = await writeNewFile(target, made.bytes)
    if (refused !== undefined) return context.misuse(refused.key, refused.params)
  }
  const out = target === undefined ? {} : { out: target.shown }
  const utf8 = made.encoding === 'utf-8'
  if (context.json) {
    printJson(context, {
      format: 1,
      file,
      ...out,
      ...(opened.converted === undefined ? {} : { converted: true }),
      ...(utf8 ? { encoding: 'utf-8' } : {}),
      rows,
    })
    return 0
  }
  context.io.stdout(
    fillText(withNames(rows, unitNamesOf(submissions, context.language)), {
      language: context.language,
      catalog,
      file,
      from,
      utf8,
      asked: where.target !== undefined,
      ...out,
      ...(opened.converted === undefined ? {} : { note: say(opened.converted, context.language) }),
      diff: unifiedDiff(document.text, edits, {
        from: file,
        to: target?.shown ?? file,
        paint: context.paint,
      }),
    }),
  )
  return 0
}
