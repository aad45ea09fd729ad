// What `npm run corpus` runs: measures the rules over the sample report, sound texts, bred faults and twins, and prints what was asked
// beside what was measured. Ends with 1 when a rule is below its level or a class below what was asked of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownRules } from '../src/rules/families.js'
import { measureAll } from './measure/measure-all.js'
import { printMeasure, table } from './measure/print.js'
import {
  countUnseen,
  type UnseenCount,
  unseenDetails,
  unseenTable,
} from './measure/print-unseen.js'
import { foldersAt } from './measure/texts.js'
import { measureUnseen } from './measure/unseen.js'
import { type Measured, rulesPage } from './rules-page.js'
import { readUnseen } from './unseen/read-unseen.js'

const [report = '', ...options] = process.argv.slice(2)
const folders = foldersAt(report)
if (folders.corpus === undefined)
  console.log('The shared corpus is not at hand (FAZHI_SHARED): only our own texts are measured.')
const judged = readFileSync(join(report, 'corpus/data/judged.tsv'), 'utf8')
const measure = measureAll(folders, judged, knownRules)
const print = (line: string) => console.log(line)
const verbose = options.includes('--verbose')
const misses = printMeasure(measure, { print, verbose })
const unseen = measureUnseen(readUnseen(join(report, 'corpus/unseen')))
const counts = countUnseen(unseen)
const before = JSON.parse(
  readFileSync(join(report, 'corpus/data/unseen-before.json'), 'utf8'),
) as readonly UnseenCount[]
if (verbose) for (const line of unseenDetails(unseen)) print(line)
print('')
table(unseenTable(counts, before), print)
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
  writeFileSync(
    join(report, 'corpus/data/unseen-measured.json'),
    `${JSON.stringify(counts, undefined, 2)}\n`,
  )
  writeFileSync(join(report, '../../docs/readiness-rules.md'), rulesPage(knownRules, kept))
}
process.exitCode = misses === 0 ? 0 : 1
