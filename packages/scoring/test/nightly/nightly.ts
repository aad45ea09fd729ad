import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedRulebook, Submission } from '@fazhi/model'
import fc from 'fast-check'
import { type PackedUnits, scorer } from '../../src/index.js'
import { recordsOf } from '../../src/record/index.js'
import { anyRulebook, anyYears, type Years } from '../arbitrary/index.js'
import { count, emptyTally } from './tally.js'

/*
 * Generates rulebooks and units over the whole language and scores every unit three times: by the reference, by generated
 * code, by closures. For the first units of every other rulebook the records are compared as well. Arguments: how many
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

/**
 * Keeps a failure as a vector: the rulebook, what was handed in, and what the reference made of the unit. Where rules look at
 * other units all of them are kept, otherwise the city and the one unit.
 */
const keep = (
  name: string,
  rulebook: ResolvedRulebook,
  { submissions, lastYear }: Years,
  unit: string,
  reference: string,
): void => {
  const isAlone = !JSON.stringify(rulebook).includes('"cohort"')
  const own = (all: readonly Submission[]): readonly Submission[] =>
    all.filter((one) => !isAlone || !('unit' in one) || one.unit.id === unit)
  mkdirSync(failures, { recursive: true })
  const vector = {
    found: name,
    rulebook,
    submissions: own(submissions),
    lastYear: own(lastYear),
    unit,
    reference,
  }
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
  years: Years,
  unit: string,
  reference: string,
): void => {
  different += 1
  if (different <= 20) keep(name, rulebook, years, unit, reference)
}

const text = (published: string | undefined, grade: string | undefined): string =>
  `${published ?? 'undecided'} ${grade ?? 'none'}`

/** What the reference makes of a unit: its total and band as text, and its records. */
const referenceOf = ({ parts, partOf }: PackedUnits, unit: number) => {
  const found = parts[partOf[unit] ?? -1]?.refer(unit, 'open')
  return {
    result: text(found?.published, found?.bandGrade),
    records: () => JSON.stringify(found === undefined ? undefined : recordsOf(found.reading)),
  }
}

/** Units of every other rulebook whose records are compared as well. */
const recorded = 4

const compare = (
  name: string,
  rulebook: ResolvedRulebook,
  years: Years,
  keepsRecords: boolean,
): void => {
  const generated = scorer(rulebook, { code: 'generated', records: keepsRecords })
  const packed = generated.pack(years.submissions, years.lastYear)
  const scores = generated.score(packed)
  const closures = scorer(rulebook, { code: 'closures' })
  const others = closures.score(closures.pack(years.submissions, years.lastYear))
  add(fallbacks, scores.fallbacks)
  for (const table of generated.tables)
    if (table.unproven !== undefined) add(unproven, { [table.unproven.replace(/-?\d+/g, 'n')]: 1 })
  scored += scores.units.length
  for (const [index, unit] of scores.units.entries()) {
    const { result, records } = referenceOf(packed, index)
    const differs = (kind: string): void => fail(`${name}-${kind}`, rulebook, years, unit, result)
    if (text(scores.published(index), scores.bandGrade(index)) !== result) differs('generated')
    if (text(others.published(index), others.bandGrade(index)) !== result) differs('closures')
    if (keepsRecords && index < recorded && JSON.stringify(scores.records(index)) !== records())
      differs('records')
  }
}

const rulebooks = fc.sample(anyRulebook, { numRuns: books, seed })
for (const [index, rulebook] of rulebooks.entries()) {
  const [years = { submissions: [], lastYear: [] }] = fc.sample(anyYears(units), {
    numRuns: 1,
    seed: seed * 100_003 + index,
  })
  count(tally, rulebook)
  compare(`seed-${seed}-${index}`, rulebook, years, index % 2 === 0)
}

console.log(JSON.stringify({ books, scored, different, fallbacks, unproven, pairs: tally }))
