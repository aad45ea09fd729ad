import { openWordReport } from '@fazhi/office'
import { answerToRemarks } from '@fazhi/render'
import { citeFrom } from '@fazhi/sdk'
import { readBytes } from '../files/read-bytes.js'
import { isSubmissionName } from '../files/read-data.js'
import { reportKind } from '../files/report-kind.js'
import type { ExitCode } from '../io.js'
import type { Answered } from '../output/answered.js'
import type { Context } from '../output/context.js'
import { type NewFile, newFileRefusal, writeNewFile } from '../output/new-file.js'
import { say, sayWith } from '../output/say.js'
import { inWord } from '../output/word-places.js'
import type { Shown } from '../output/write-answers.js'

/** Where the copy with comments goes; nothing where none is asked for. Wrong use has then been said. */
export const annotateTarget = async (
  context: Context,
): Promise<{ readonly target?: NewFile } | 2> => {
  const { values, switches, names } = context.request
  const { annotate: shown } = values
  if (shown === undefined) return switches.has('force') ? context.misuse('annotateForce', {}) : {}
  const [file = ''] = names
  const isOneReport =
    names.length === 1 &&
    reportKind(file) === 'docx' &&
    !isSubmissionName(file) &&
    !switches.has('submission') &&
    !switches.has('stream')
  if (!isOneReport || reportKind(shown) !== 'docx') return context.misuse('annotateWord', {})
  const target = {
    path: context.path(shown),
    shown,
    source: context.path(file),
    force: switches.has('force'),
  }
  const refused = await newFileRefusal(target)
  return refused === undefined ? { target } : context.misuse(refused.key, refused.params)
}

/**
 * Writes a copy of the report with what was found as Word comments, and says how many. A report that could not be read gets none: its
 * answer says why.
 */
export const annotate = async (
  context: Context,
  { file = '', answer, about }: Answered,
  target: NewFile,
  shown: Shown,
): Promise<ExitCode> => {
  if (about === undefined) return 0
  const { language } = context
  const read = await readBytes(target.source, file)
  const opened = read.finding === undefined ? openWordReport(read.bytes, { file }) : undefined
  const remarks = answerToRemarks(answer, {
    language,
    say: shown.own === undefined ? say : sayWith(shown.own.messages),
    placeAs: inWord(shown.origins ?? new Map()),
    ...(shown.catalog === undefined ? {} : { cite: citeFrom(shown.catalog, language) }),
  })
  const made =
    opened?.word === undefined
      ? undefined
      : opened.comment(remarks, { author: 'fazhi', date: context.io.today })
  if (made?.bytes === undefined)
    return context.misuse('outFailed', {
      path: target.shown,
      why: made?.findings[0] === undefined ? file : say(made.findings[0], language),
    })
  const refused = await writeNewFile(target, made.bytes)
  if (refused !== undefined) return context.misuse(refused.key, refused.params)
  const told =
    language === 'en'
      ? `${remarks.length} ${remarks.length === 1 ? 'comment' : 'comments'} written to ${target.shown}`
      : `${remarks.length} 条批注已写入 ${target.shown}`
  context.io.stderr(`${told}\n`)
  return 0
}
