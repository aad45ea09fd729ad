// What `npm run corpus` runs: measures the rules over the sample report, sound texts, bred faults and twins, and prints what was asked
// beside what was measured. Ends with 1 when a rule is below its level or a class below what was asked of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownRules } from '../src/rules/families.js'
import { measureAll } from './measure/measure-all.js'
import { printMeasure } from './measure/print.js'
import { foldersAt } from './measure/texts.js'
import { type Measured, rulesPage } from './rules-page.js'

const [report = '', ...options] = process.argv.slice(2)
const folders = foldersAt(report)
if (folders.corpus === undefined)
  console.log('The shared corpus is not at hand (FAZHI_SHARED): only our own texts are measured.')
const judged = readFileSync(join(report, 'corpus/data/judged.tsv'), 'utf8')
const measure = measureAll(folders, judged, knownRules)
const misses = printMeasure(measure, {
  print: (line) => console.log(line),
  verbose: options.includes('--verbose'),
})
if (options.includes('--write') && folders.corpus !== undefined) {
  const kept: Readonly<Record<string, Measured>> = Object.fromEntries(
    measure.levels.map(({ rule, looked, alarms, right, falseAlarms }) => [
      rule,
      {
        looked,
        alarms,
        right,
        falseAlarms,
        bred: measure.bredByRule[rule] ?? 0,
        sample: measure.sample?.hits[rule] ?? 0,
      },
    ]),
  )
  writeFileSync(
    join(report, 'corpus/data/measured.json'),
    `${JSON.stringify(kept, undefined, 2)}\n`,
  )
  writeFileSync(join(report, '../../docs/readiness-rules.md'), rulesPage(knownRules, kept))
}
process.exitCode = misses === 0 ? 0 : 1
