import { catalog as dictionary } from '@fazhi/catalog'
import { loadRulebook, reachablePoints } from '@fazhi/rulebook'
import { assess, explain, runCases, waterfall } from '@fazhi/scoring'
import fc from 'fast-check'
import { anyUnit } from './any-unit.js'

/** What became of a text: refused with findings, or loaded, and its unit scored and explained. */
export type Tried = 'refused' | 'scored'

/**
 * Loads a text and, where that gives a rulebook, runs its cases, scores a random unit and explains it. Throws where
 * anything throws, and where a text is neither refused nor loaded.
 */
export const tried = (text: string, seed: number): Tried => {
  const { rulebook, diagnostics, cases, unitCases } = loadRulebook(text, { catalog: dictionary })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if ((rulebook === undefined) !== errors.length > 0) throw new Error('neither refused nor loaded')
  const stopped = diagnostics.filter(({ rule }) => rule === 'RBK-099')
  if (stopped.length > 0) throw new Error(JSON.stringify(stopped))
  if (rulebook === undefined) return 'refused'
  runCases(rulebook, [...cases, ...unitCases])
  reachablePoints(rulebook)
  for (const submission of fc.sample(anyUnit(rulebook), { numRuns: 2, seed })) {
    const year = assess(rulebook, [submission])
    for (const { unit, status } of year.units) {
      const { text: said } = explain(year, unit, { language: 'zh-CN' })
      if (said.includes('undefined')) throw new Error(said)
      explain(year, unit, { language: 'en' })
      if (status === 'decided') waterfall(year, unit)
    }
  }
  return 'scored'
}
