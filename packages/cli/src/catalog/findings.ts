import type { Finding } from '@fazhi/model'
import { findingsToText } from '@fazhi/render'
import { isError } from '../files/blocks.js'
import type { TextFiles } from '../files/text-files.js'
import type { ExitCode } from '../io.js'
import { type Context, textOptions } from '../output/context.js'
import { say } from '../output/say.js'

/** What was found while the layers were laid, as text below what was asked; nothing when nothing was found. */
export const findingsBelow = (
  context: Context,
  findings: readonly Finding[],
  texts: TextFiles,
): string =>
  findings.length === 0 ? '' : `\n${findingsToText(findings, textOptions(context, texts))}\n`

/** Findings with their texts, for JSON. */
export const findingsJson = (context: Context, findings: readonly Finding[]) =>
  findings.map((finding) => ({ ...finding, message: say(finding, context.language) }))

/** 1 where an overlay has an error: what is shown is not what was meant. */
export const exitOf = (findings: readonly Finding[]): ExitCode => (findings.some(isError) ? 1 : 0)
