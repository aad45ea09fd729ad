import { extname } from 'node:path'
import { reportKind } from '../files/report-kind.js'
import type { Context } from '../output/context.js'
import { type NewFile, newFileRefusal } from '../output/new-file.js'

/** Endings of documents that LibreOffice is asked to convert. */
const oldEndings: ReadonlySet<string> = new Set(['.doc', '.wps', '.rtf', '.odt', '.dot', '.wpt'])

/** What the copy of a report is: Word, where an old document is converted, else as the report is. */
export const kindOfCopy = ({ request }: Context, file: string): ReturnType<typeof reportKind> =>
  request.switches.has('convert') && oldEndings.has(extname(file).toLowerCase())
    ? 'docx'
    : reportKind(file)

/** Where the changed copy of a report goes; nothing on a dry run. Wrong use has then been said. */
export const copyTarget = async (
  context: Context,
  file: string,
): Promise<{ readonly target?: NewFile } | 2> => {
  const { values, switches } = context.request
  const { out } = values
  const kind = kindOfCopy(context, file)
  if (switches.has('track') && kind !== 'docx') return context.misuse('fixTrack', {})
  if (switches.has('dry-run')) {
    if (out !== undefined) return context.misuse('fixNoTarget', { option: '--out' })
    return switches.has('force') ? context.misuse('fixNoTarget', { option: '--force' }) : {}
  }
  if (out === undefined) return context.misuse('fixTarget', {})
  if (reportKind(out) !== kind)
    return context.misuse('fixEnding', {
      path: out,
      ending: kind === 'docx' ? '.docx' : extname(file),
    })
  const target = {
    path: context.path(out),
    shown: out,
    source: context.path(file),
    force: switches.has('force'),
  }
  const refused = await newFileRefusal(target)
  return refused === undefined ? { target } : context.misuse(refused.key, refused.params)
}
