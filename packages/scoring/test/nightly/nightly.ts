import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedRulebook, Submission } from '@fazhi/model'
import fc from 'fast-check'
import { scorer } from '../../src/index.js'
import { anyRulebook, anySubmissions } from '../arbitrary/index.js'
import { compareEngines } from '../compare.js'
import { count, emptyTally } from './tally.js'

/*
 * Generates rulebooks and units over the whole language and scores every unit three times: by the reference, by generated
 * code, by closures. For the first units of every rulebook the records are compared as well. Arguments: how many
 * rulebooks, units for each, seed, folder for failures. Prints one line of JSON.
 */

const [books = 100, units = 200, seed = 1] = process.argv.slice(2, 5).map(Number)
const failures = process.argv[5] ?? '.cache/failures'

const add = (
  to: Record<string, number>,
  more: Readonly<Record<string, number | undefined>>,
): void => {
  for (const [key, number = 0] of Object.entries(more)) to[key] = (to[key] ?? 0) + number
}

/** Keeps a failure as a vector: the rulebook, the city and the one unit, and what the reference made of it. */
const keep = (
  name: string,
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
  unit: string,
  reference: string,
): void => {
  const own = submissions.filter((one) => !('unit' in one) || one.unit.id === unit)
  mkdirSync(failures, { recursive: true })
  const vector = { found: name, rulebook, submissions: own, unit, reference }
  writeFileSync(join(failures, `${name}.json`), `${JSON.stringify(vector, undefined, 1)}\n`)
}

const tally = emptyTally()
const fallbacks: Record<string, number> = {}
const unproven: Record<string, number> = {}
let scored = 0
let different = 0

const fail = (
  name: string,
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
  unit: string,
  reference: string,
): void => {
  different += 1
  if (different <= 20) keep(name, rulebook, submissions, unit, reference)
}

const text = (published: string | undefined, grade: string | undefined): string =>
  `${published ?? 'undecided'} ${grade ?? 'none'}`

const compareTotals = (
  name: string,
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
): void => {
  for (const code of ['generated', 'closures'] as const) {
    const engine = scorer(rulebook, { code })
    const packed = engine.pack(submissions)
    const scores = engine.score(packed)
    if (code === 'generated') {
      add(fallbacks, scores.fallbacks)
      for (const table of engine.tables)
        if (table.unproven !== undefined)
          add(unproven, { [table.unproven.replace(/-?\d+/g, 'n')]: 1 })
      scored += scores.units.length
    }
    for (const [index, unit] of scores.units.entries()) {
      const part = packed.parts[packed.partOf[index] ?? -1]
      const found = part?.refer(index, 'open')
      const reference = text(found?.published, found?.bandGrade)
      if (text(scores.published(index), scores.bandGrade(index)) !== reference)
        fail(`${name}-${code}`, rulebook, submissions, unit, reference)
    }
  }
}

const rulebooks = fc.sample(anyRulebook, { numRuns: books, seed })
for (const [index, rulebook] of rulebooks.entries()) {
  const [submissions = []] = fc.sample(anySubmissions(units), {
    numRuns: 1,
    seed: seed * 100_003 + index,
  })
  const name = `seed-${seed}-${index}`
  count(tally, rulebook)
  compareTotals(name, rulebook, submissions)
  const { differences } = compareEngines(rulebook, submissions.slice(0, 4))
  for (const { engine, unit, reference } of differences)
    fail(
      `${name}-${engine.replaceAll(' ', '-')}`,
      rulebook,
      submissions.slice(0, 4),
      unit,
      reference,
    )
}

console.log(JSON.stringify({ books, scored, different, fallbacks, unproven, pairs: tally }))
