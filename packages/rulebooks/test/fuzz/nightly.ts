import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { lookingText } from '../../../rulebook/test/looking.js'
import { damagedText, hostileTexts, randomText } from '../../../rulebook/test/texts.js'
import { rulebooks } from '../../src/index.js'
import { type Tried, tried } from './tried.js'

/*
 * Many damaged and random texts, each loaded and scored; none may throw, none may take longer than a second of the processor
 * (a busy machine accuses no text). Arguments: how many texts, seed, folder for failures. Prints one line of JSON.
 */

const [count = 1000, seed = 1] = process.argv.slice(2, 4).map(Number)
const failures = process.argv[4] ?? '.cache/failures'
const longest = 1000

const outcomes: Record<Tried | 'threw' | 'slow', number> = {
  refused: 0,
  scored: 0,
  threw: 0,
  slow: 0,
}
let slowest = 0

const keep = (name: string, text: string, why: string): void => {
  mkdirSync(failures, { recursive: true })
  writeFileSync(join(failures, `${name}.yaml`), text)
  writeFileSync(join(failures, `${name}.txt`), `${why}\n`)
}

const attempt = (name: string, text: string, unitSeed: number): void => {
  // A second try tells a slow text from a machine that was busy.
  for (const isLast of [false, true]) {
    const start = process.cpuUsage()
    let outcome: Tried
    try {
      outcome = tried(text, unitSeed)
    } catch (error) {
      outcomes.threw += 1
      keep(name, text, error instanceof Error ? (error.stack ?? error.message) : String(error))
      return
    }
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    if (took > longest && !isLast) continue
    slowest = Math.max(slowest, took)
    outcomes[outcome] += 1
    if (took > longest) {
      outcomes.slow += 1
      keep(name, text, `${Math.round(took)} ms`)
    }
    return
  }
}

// What is compiled on first use is not the text's time.
for (const { yaml } of rulebooks) tried(yaml, 1)
for (const [name, text] of Object.entries(hostileTexts)) {
  attempt(`hostile-${name.replace(/\W+/g, '-')}`, text, seed)
}
const books = [...rulebooks.map(({ yaml }) => yaml), lookingText()]
const texts = fc.sample(fc.oneof({ weight: 2, arbitrary: damagedText(books) }, randomText), {
  numRuns: count,
  seed,
})
for (const [index, text] of texts.entries()) attempt(`fuzz-${seed}-${index}`, text, seed + index)

console.log(JSON.stringify({ texts: texts.length, slowest: Math.round(slowest), ...outcomes }))
