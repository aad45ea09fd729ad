import { planOf } from '@fazhi/findings'
import type { Verdict } from '@fazhi/model'
import { isError } from '../files/blocks.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { say } from '../output/say.js'
import type { Target } from '../output/target.js'
import { writeAnswers } from '../output/write-answers.js'
import type { OpenedRulebook } from './open-rulebook.js'
import { runCases } from './run-cases.js'

/** Shows what is found in a rulebook, and what it leaves unsaid; gives the exit code. */
export const showLint = (
  context: Context,
  opened: OpenedRulebook,
  target: Target,
): Promise<ExitCode> => {
  const { language } = context
  const { rulebook } = opened
  const findings = [
    ...opened.findings,
    ...(rulebook === undefined ? [] : runCases(rulebook, opened.cases, opened.file, language)),
  ]
  const verdict: Verdict = rulebook === undefined || findings.some(isError) ? 'notReady' : 'ready'
  const assumptions = (rulebook?.assumptions ?? []).map((assumption) => ({
    ...assumption,
    message: say(assumption, language),
  }))
  return writeAnswers(
    context,
    [
      {
        file: opened.file,
        answer: {
          verdict,
          findings,
          phase: 'submit',
          passes: [],
          plan: planOf(findings, { phase: 'submit' }),
          rules: [],
        },
        about: { assumptions },
        ...(rulebook === undefined
          ? {}
          : { rulebook: { id: rulebook.id, version: rulebook.version } }),
      },
    ],
    target,
    { texts: opened.texts, subject: 'rulebook', headed: false },
  )
}
