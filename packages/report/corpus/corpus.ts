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
import { unseenSets } from './unseen/sets.js'

const [report = '', ...options] = process.argv.slice(2)
const folders = foldersAt(report)
if (folders.corpus === undefined)
  console.log('The shared corpus is not at hand (FAZHI_SHARED): only our own texts are measured.')
const judged = readFileSync(join(report, 'corpus/data/judged.tsv'), 'utf8')
const measure = measureAll(folders, judged, knownRules)
const print = (line: string) => console.log(line)
const verbose = options.includes('--verbose')
const misses = printMeasure(measure, { print, verbose })
const kept = (name: string) => join(report, 'corpus/data', name)
const unseen = unseenSets.map((set) => {
  const results = measureUnseen(readUnseen(join(report, 'corpus', set.folder)))
  const before = JSON.parse(readFileSync(kept(set.before), 'utf8')) as readonly UnseenCount[]
  return { set, results, before, counts: countUnseen(results) }
})
for (const { set, results, counts, before } of unseen) {
  if (verbose) for (const line of unseenDetails(set.name, results)) print(line)
  print('')
  table(unseenTable(set.name, counts, before), print)
}
if (options.includes('--write') && folders.corpus !== undefined) {
  const measured: Readonly<Record<string, Measured>> = Object.fromEntries(
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
  const write = (name: string, value: unknown) =>
    writeFileSync(kept(name), `${JSON.stringify(value, undefined, 2)}\n`)
  write('measured.json', measured)
  for (const { set, counts } of unseen) write(set.measured, counts)
  writeFileSync(join(report, '../../docs/readiness-rules.md'), rulesPage(knownRules, measured))
}
process.exitCode = misses === 0 ? 0 : 1
