import type { ReportDocument } from '@fazhi/model'
import { readWordReport } from '@fazhi/office'
import { answerToJson, planToText, unifiedDiff } from '@fazhi/render'
import { type FixedReport, fixReport } from '@fazhi/sdk'
import { openToFixConverted } from '../files/open-to-fix-converted.js'
import { readBytes } from '../files/read-bytes.js'
import { isSubmissionName } from '../files/read-data.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson, textOptions } from '../output/context.js'
import { fixText } from '../output/fix-text.js'
import { namesIn } from '../output/names.js'
import { writeNewFile } from '../output/new-file.js'
import { say } from '../output/say.js'
import { inWord, type WordOrigins } from '../output/word-places.js'
import { writeAnswers } from '../output/write-answers.js'
import { unread } from './check-file.js'
import { settingsOf } from './check-settings.js'
import { copyTarget, kindOfCopy } from './copy-target.js'

/** Where the mended text stands in its Word document; nothing for a text, or where a line that went left an empty paragraph. */
const originsOf = (
  bytes: Uint8Array,
  { file, kind }: { readonly file: string; readonly kind: ReportDocument['source']['kind'] },
  text: string,
): WordOrigins => {
  if (kind !== 'docx') return new Map()
  const { word } = readWordReport(bytes, { file })
  return word?.text === text ? new Map([[file, word.origins]]) : new Map()
}

const asJson = (
  context: Context,
  fixed: FixedReport,
  about: {
    readonly file: string
    readonly out?: string
    readonly encoding?: string
    readonly converted?: true
  },
): void => {
  const { language } = context
  printJson(context, {
    format: 1,
    ...about,
    mended: fixed.mended.map(({ finding, changes }) => ({
      rule: finding.rule,
      code: finding.code,
      message: say(finding, language),
      changes,
    })),
    edits: fixed.edits,
    after: answerToJson(fixed.after, language, say, { file: about.file }),
  })
}

/** `fazhi fix REPORT --out FILE` */
export const fix = async (context: Context): Promise<ExitCode> => {
  const { names, switches } = context.request
  const [file = ''] = names
  if (isSubmissionName(file)) return context.misuse('fixOne', { path: file })
  const screen = { format: context.json ? 'json' : 'text' } as const
  const read = await readBytes(context.path(file), file)
  if (read.finding?.code === 'CTY-001') return context.misuse('notFound', { path: file })
  const where = await copyTarget(context, file)
  if (where === 2) return where
  const settings = await settingsOf(context, screen)
  if (typeof settings === 'number') return settings
  const opened =
    read.finding === undefined
      ? await openToFixConverted(read.bytes, file, switches.has('convert'))
      : { findings: [read.finding] }
  if (opened.document === undefined)
    return writeAnswers(context, [unread(file, opened.findings)], screen, { texts: new Map() })
  // An old name on a text: what would be written is no Word document.
  if (kindOfCopy(context, file) !== opened.document.source.kind)
    return context.misuse('convertNotOld', { path: file })
  const { catalog, profile, phase, year } = settings
  const fixed = fixReport(opened.document, {
    ...(profile === undefined ? {} : { profile }),
    phase,
    catalog,
    file,
    ...(year === undefined ? {} : { year }),
    ...(opened.canEdit === undefined ? {} : { canEdit: opened.canEdit }),
  })
  const { target } = where
  const track = switches.has('track') ? { author: 'fazhi', date: context.io.today } : undefined
  const made = opened.write(fixed.text, fixed.edits, track)
  if (made.bytes === undefined)
    return writeAnswers(context, [unread(file, made.findings)], screen, { texts: new Map() })
  if (target !== undefined) {
    const refused = await writeNewFile(target, made.bytes)
    if (refused !== undefined) return context.misuse(refused.key, refused.params)
  }
  const utf8 = made.encoding === 'utf-8'
  const converted = opened.converted === undefined ? {} : ({ converted: true } as const)
  const out = target === undefined ? {} : { out: target.shown }
  if (context.json) {
    asJson(context, fixed, { file, ...out, ...converted, ...(utf8 ? { encoding: 'utf-8' } : {}) })
    return 0
  }
  const { language, paint } = context
  const texts = new Map([[file, fixed.text]])
  const plan = planToText(fixed.after.plan, {
    ...textOptions(context, texts),
    placeAs: inWord(originsOf(made.bytes, { file, kind: opened.document.source.kind }, fixed.text)),
  })
  const diff = unifiedDiff(opened.document.text, fixed.edits, {
    from: file,
    to: target?.shown ?? file,
    paint,
  })
  context.io.stdout(
    fixText(fixed, {
      language,
      paint,
      names: namesIn(language, catalog, fixed.after.profile),
      file,
      diff,
      plan,
      ...out,
      utf8,
      ...(opened.converted === undefined ? {} : { note: say(opened.converted, language) }),
    }),
  )
  return 0
}
