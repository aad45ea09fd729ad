import type {
  DataPlace,
  Finding,
  IndicatorCase,
  Language,
  NodeRecord,
  ResolvedRulebook,
} from '@fazhi/model'
import { showShort } from '@fazhi/render'
import { scoreIndicator } from '@fazhi/sdk'
import { cityFinding } from '../files/city-finding.js'
import { say } from '../output/say.js'

/** Two decimals are one number however many zeros they end in. */
const same = (a: string, b: string): boolean => {
  const shown = showShort(a)
  return shown === showShort(b) && !shown.startsWith('≈')
}

/** What an indicator came to: its points, also where it is not applicable and counts in full or as zero; else its state. */
const yielded = ({ status, points, full }: NodeRecord): string =>
  status === 'missing' || (status === 'notApplicable' && full === '0') ? status : points

/** Recomputes the worked cases of a rulebook: a finding for each that does not come to what it says. */
export const runCases = (
  rulebook: ResolvedRulebook,
  cases: readonly IndicatorCase[],
  file: string,
  language: Language,
): readonly Finding[] =>
  cases.flatMap((one) => {
    const table = rulebook.tables.find((candidate) => candidate.id === one.table)
    if (table === undefined) return []
    const at: DataPlace = one.at ?? { kind: 'data', file, pointer: `/indicators/${one.indicator}` }
    const { record, findings } = scoreIndicator(rulebook, table, one.indicator, one.given)
    const [fault] = findings
    if (fault !== undefined) {
      const why = say(fault, language)
      return [cityFinding('CTY-011.data', { indicator: one.indicator, why }, at)]
    }
    const actual = yielded(record)
    // An item that counts in full may be written either way: by its points, or as not applicable.
    if (actual === one.expect || record.status === one.expect || same(actual, one.expect)) return []
    return [cityFinding('CTY-011', { indicator: one.indicator, expected: one.expect, actual }, at)]
  })
