import type { DataPlace, Finding, Language, ResolvedRulebook, RulebookCase } from '@fazhi/model'
import { type CaseResult, runCases as run } from '@fazhi/sdk'
import { cityFinding } from '../files/city-finding.js'
import { mismatchWords } from '../output/cases-text.js'
import { missingFacts } from '../output/missing-facts.js'
import { say } from '../output/say.js'

const placeOf = ({ case: one }: CaseResult, file: string): DataPlace =>
  one.at ?? {
    kind: 'data',
    file,
    pointer: 'indicator' in one ? `/indicators/${one.indicator}` : `/tables/${one.table}`,
  }

/** Recomputes the worked cases of a rulebook: a finding for each that does not come to what it says. */
export const runCases = (
  rulebook: ResolvedRulebook,
  cases: readonly RulebookCase[],
  file: string,
  language: Language,
): readonly Finding[] =>
  run(rulebook, cases)
    .filter(({ passed }) => !passed)
    .map((ran) => {
      const at = placeOf(ran, file)
      const indicator = ran.kind === 'indicator' ? ran.case.indicator : ran.case.table
      const [fault] = ran.findings
      if (fault !== undefined) {
        return cityFinding('CTY-011.data', { indicator, why: say(fault, language) }, at)
      }
      const [first] = ran.mismatches
      if (ran.kind === 'indicator' && first !== undefined) {
        const { expected, got: actual } = first
        return cityFinding('CTY-011', { indicator, expected, actual }, at)
      }
      const missing = missingFacts(rulebook, ran, language)
      if (missing.length > 0) {
        return cityFinding('CTY-011.missing', { table: indicator, facts: missing }, at)
      }
      const words = ran.mismatches.map((one) => mismatchWords(one, language))
      return cityFinding('CTY-011.unit', { table: indicator, words }, at)
    })
