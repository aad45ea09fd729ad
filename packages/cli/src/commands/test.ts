import { caseWay, coverageOf, goalWords, runCases } from '@fazhi/sdk'
import type { ExitCode } from '../io.js'
import { caseText } from '../messages/cases.js'
import { casesToText, type TestedCases } from '../output/cases-text.js'
import { type Context, printJson } from '../output/context.js'
import { say } from '../output/say.js'
import { screen } from '../output/target.js'
import { openRulebook } from './open-rulebook.js'
import { showLint } from './show-lint.js'

/** A percentage from 0 to 100 as a fraction of whole numbers; nothing where the text is none. */
const percentOf = (text: string): { readonly n: bigint; readonly d: bigint } | undefined => {
  const match = /^(\d{1,3})(?:\.(\d{1,6}))?%?$/.exec(text)
  if (match === null) return undefined
  const [, whole = '0', fraction = ''] = match
  const d = 10n ** BigInt(fraction.length)
  const n = BigInt(whole + fraction)
  return n <= 100n * d ? { n, d } : undefined
}

const jsonOf = (
  { rulebook, results, coverage }: TestedCases,
  { language }: Context,
  file: string,
  passed: boolean,
) => ({
  format: 1,
  language,
  file,
  rulebook: { id: rulebook.id, version: rulebook.version },
  passed,
  cases: results.map((ran) => ({
    at: ran.case.at,
    table: ran.case.table,
    ...(ran.kind === 'indicator'
      ? { indicator: ran.case.indicator }
      : ran.case.name === undefined
        ? {}
        : { name: ran.case.name }),
    passed: ran.passed,
    ...(ran.passed
      ? {}
      : {
          mismatches: ran.mismatches,
          faults: ran.findings.map(({ code, params, ...finding }) => ({
            code,
            params,
            message: say({ code, params, ...finding }, language),
          })),
          way: caseWay(rulebook, ran, language),
        }),
  })),
  coverage: {
    ...coverage,
    missed: coverage.missed.map((goal) => ({ ...goal, ...goalWords(rulebook, goal, language) })),
  },
})

/** `fazhi test RULEBOOK` */
export const test = async (context: Context): Promise<ExitCode> => {
  const { request, language, io } = context
  const [name = ''] = request.names
  const asked = request.values['coverage-min']
  const least = asked === undefined ? undefined : percentOf(asked)
  if (asked !== undefined && least === undefined) {
    return context.misuse('percentSpelling', { option: '--coverage-min', value: asked })
  }
  const opened = await openRulebook(context, name)
  if (opened === 2) return opened
  const { rulebook, cases, file } = opened
  // What cannot be computed with cannot be tried; what is wrong with it comes first.
  if (rulebook === undefined) return showLint(context, opened, screen(context))
  const results = runCases(rulebook, cases)
  const coverage = coverageOf(rulebook, results)
  const { reached, total, percent } = coverage
  const isCovered =
    least === undefined || BigInt(reached) * 100n * least.d >= BigInt(total) * least.n
  const passed = isCovered && results.every((ran) => ran.passed)
  const tested = { rulebook, results, coverage }
  if (context.json) printJson(context, jsonOf(tested, context, file, passed))
  else {
    io.stdout(casesToText(tested, context))
    if (!isCovered) {
      const text = caseText('below.min', language, { percent, min: (asked ?? '').replace('%', '') })
      io.stdout(`${context.paint.bad(text)}\n`)
    }
  }
  return passed ? 0 : 1
}
