import type { Verdict } from '@fazhi/model'
import { answerToJson, answerToText, wrap } from '@fazhi/render'
import { isError } from '../files/blocks.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson, textOptions } from '../output/context.js'
import { say } from '../output/say.js'
import { type OpenedRulebook, openRulebook } from './open-rulebook.js'
import { runCases } from './run-cases.js'

/** Shows what is found in a rulebook, and what it leaves unsaid; gives the exit code. */
export const showLint = (context: Context, opened: OpenedRulebook): ExitCode => {
  const { language } = context
  const { rulebook } = opened
  const findings = [
    ...opened.findings,
    ...(rulebook === undefined ? [] : runCases(rulebook, opened.cases, opened.file, language)),
  ]
  const verdict: Verdict = rulebook === undefined || findings.some(isError) ? 'notReady' : 'ready'
  const assumptions = rulebook?.assumptions ?? []
  if (context.json) {
    printJson(context, {
      file: opened.file,
      ...answerToJson(
        { verdict, findings, phase: 'submit', passes: [], plan: [], rules: [] },
        language,
        say,
      ),
      assumptions: assumptions.map((assumption) => ({
        ...assumption,
        message: say(assumption, language),
      })),
    })
  } else {
    const title =
      language === 'en' ? 'Assumptions (the rulebook does not say)' : '假定（细则未写明）'
    context.io.stdout(
      answerToText(
        { verdict, findings },
        { ...textOptions(context, opened.texts), subject: 'rulebook' },
      ),
    )
    if (assumptions.length > 0) {
      const lines = assumptions.flatMap((assumption) =>
        wrap(say(assumption, language), 92).map(
          (line, index) => `  ${index === 0 ? '·' : ' '} ${line}`,
        ),
      )
      context.io.stdout(`\n${[title, ...lines].join('\n')}\n`)
    }
  }
  return verdict === 'ready' ? 0 : 1
}

/** `fazhi lint RULEBOOK` */
export const lint = async (context: Context): Promise<ExitCode> => {
  const [name = ''] = context.request.names
  const opened = await openRulebook(context, name)
  return opened === 2 ? opened : showLint(context, opened)
}
