import type { Verdict } from '@fazhi/model'
import { unifiedDiff } from '@fazhi/render'
import { type FixedRulebook, fixRulebook } from '@fazhi/sdk'
import { isError } from '../files/blocks.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { mendText } from '../output/mend-text.js'
import { newFileRefusal, writeNewFile } from '../output/new-file.js'
import { replaceFile } from '../output/replace-file.js'
import { say } from '../output/say.js'
import { screen } from '../output/target.js'
import { openRulebook } from './open-rulebook.js'
import { runCases } from './run-cases.js'
import { showLint } from './show-lint.js'

/** An option that says nothing beside --fix. */
const otherOption = ({ request: { switches, values } }: Context): string | undefined => {
  if (switches.has('reach')) return '--reach'
  const { format, out } = values
  if (format !== undefined && format !== 'text' && format !== 'json') return `--format ${format}`
  return switches.has('in-place') && out !== undefined ? '--out' : undefined
}

/** Writes the new text where it was asked for: into a new file, in the place of the old text, or nowhere. */
const write = async (
  context: Context,
  file: string,
  text: { readonly read: string; readonly text: string },
): Promise<{ readonly out?: string } | 2> => {
  const { switches, values } = context.request
  const { out } = values
  if (out !== undefined) {
    const bytes = new TextEncoder().encode(text.text)
    const target = { path: context.path(out), shown: out, source: context.path(file), force: false }
    const refused = await writeNewFile(target, bytes)
    return refused === undefined ? { out } : context.misuse(refused.key, refused.params)
  }
  if (!switches.has('in-place') || text.text === text.read) return {}
  const refused = await replaceFile(context.path(file), file, text)
  return refused === undefined ? { out: file } : context.misuse(refused.key, refused.params)
}

const asJson = (
  context: Context,
  file: string,
  { mended, edits }: FixedRulebook,
  about: { readonly verdict: Verdict; readonly out?: string; readonly left: number },
): void => {
  const { language } = context
  printJson(context, {
    format: 1,
    language,
    file,
    ...about,
    mended: mended.map(({ rule, code, at, ...finding }) => ({
      rule,
      code,
      at,
      message: say({ code, ...finding }, language),
    })),
    edits,
  })
}

/** `fazhi lint RULEBOOK --fix`: mends what has one reading only. */
export const mend = async (context: Context, name: string): Promise<ExitCode> => {
  const other = otherOption(context)
  if (other !== undefined) return context.misuse('mendAlone', { option: other })
  const opened = await openRulebook(context, name)
  if (opened === 2) return opened
  const { file, catalog, texts } = opened
  const text = texts.get(file)
  // What cannot be read, or is another kind of file, is not mended; what is wrong with it comes instead.
  const isOther = opened.findings.some((one) => one.rule.startsWith('CTY-') && isError(one))
  if (text === undefined || isOther) return showLint(context, opened, screen(context))
  const { out } = context.request.values
  const refused =
    out === undefined
      ? undefined
      : await newFileRefusal({
          path: context.path(out),
          shown: out,
          source: context.path(file),
          force: false,
        })
  if (refused !== undefined) return context.misuse(refused.key, refused.params)
  const fixed = fixRulebook(text, { catalog, file })
  const { rulebook, diagnostics, cases, unitCases } = fixed.after
  const left = [
    ...diagnostics,
    ...(rulebook === undefined
      ? []
      : runCases(rulebook, [...cases, ...unitCases], file, context.language)),
  ]
  const verdict = rulebook === undefined || left.some(isError) ? 'notReady' : 'ready'
  const wrote = await write(context, file, { read: text, text: fixed.text })
  if (wrote === 2) return wrote
  if (context.json) asJson(context, file, fixed, { verdict, ...wrote, left: left.length })
  else {
    const { language, paint } = context
    const diff = unifiedDiff(text, fixed.edits, { from: file, to: wrote.out ?? file, paint })
    const { mended } = fixed
    const told = { language, paint, file, mended, diff, left, verdict, ...wrote } as const
    context.io.stdout(mendText(told))
  }
  return verdict === 'ready' ? 0 : 1
}
