import { fingerprintAll, runRules } from '@fazhi/findings'
import type { Finding, ResolvedRulebook } from '@fazhi/model'
import { makeFinding } from '../make-finding.js'
import { lints } from './list.js'
import { type Declared, subjectOf } from './subject.js'

/** The same fault of an indicator that several tables use is said once. */
const once = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>()
  return findings.filter(({ code, params, at: [at] }) => {
    const key = JSON.stringify([code, params, at])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Looks for what is doubtful in a resolved rulebook. A lint that stops is said, never swallowed. */
export const lintRulebook = (
  rulebook: ResolvedRulebook,
  declared: Declared,
): readonly Finding[] => {
  const answer = runRules(lints, subjectOf(rulebook, declared), { phase: 'draft' })
  const stopped = answer.rules
    .filter((rule) => rule.status === 'crashed')
    .map(({ rule, why }) =>
      makeFinding({
        code: 'RBK-099',
        params: { rule, why: why ?? '' },
        at: declared.placeOf(''),
      }),
    )
  return [...once(answer.findings), ...fingerprintAll(stopped)]
}
