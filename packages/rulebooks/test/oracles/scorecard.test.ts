import { describe, expect, test } from 'vitest'
import { resolved } from '../load.js'
import { entry, mark, resultsOf } from './assessed.js'
import { hasOracle, oracleText, rulebookText, titleOf } from './shared.js'

/* OpenSSF Scorecard: 32 published scans, each with one aggregate of one decimal. */

interface Scan {
  readonly source: string
  readonly aggregate: number
  readonly checks: Readonly<Record<string, number | null>>
}

const file = 'openssf-scorecard/scorecard_results.json'
const scans = hasOracle(file)
  ? (JSON.parse(oracleText(file)) as { readonly results: readonly Scan[] }).results
  : []

const idOf = (index: number): string => `scan-${index}`

const units = scans.map(({ checks }, index) => {
  const facts = Object.entries(checks).map(([name, score]): [string, unknown] => [
    name,
    mark(score === null ? null : String(score), '10'),
  ])
  return entry(2023, idOf(index), Object.fromEntries(facts))
})

const rulebook = rulebookText('scorecard.yaml')

/** Scans whose aggregate is not the published one, with both. */
const differing = (text: string): readonly (readonly [string, string, string | undefined])[] => {
  const results = resultsOf(resolved(text), units)
  return scans.flatMap(({ source, aggregate }, index) => {
    const ours = results.get(idOf(index))?.published
    return ours === aggregate.toFixed(1)
      ? []
      : [[source.split('/').at(-1) ?? '', aggregate.toFixed(1), ours] as const]
  })
}

describe.skipIf(scans.length === 0)(titleOf('OpenSSF Scorecard', file), () => {
  test('all 32 aggregates', () => {
    expect(scans).toHaveLength(32)
    expect(differing(rulebook)).toEqual([])
  })

  test('with ties away from zero one of them, exactly 6.25, would differ', () => {
    expect(differing(rulebook.replace('mode: half-even', 'mode: half-up'))).toEqual([
      ['gatsbyjs_gatsby.txt', '6.2', '6.3'],
    ])
  })
})
