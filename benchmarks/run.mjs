// npm run bench: warm-up, medians, contestants in one run. Times are of this machine; read the ratios.
import { benchIdentities } from './identities.mjs'
import { benchImport } from './import.mjs'
import { benchReport } from './report.mjs'
import { benchScore } from './score.mjs'
import { benchStream } from './stream.mjs'
import { benchReadiness, benchValidate } from './validate.mjs'

for (const { title, head, rows } of [
  ...(await benchScore()),
  benchReport(),
  benchValidate(),
  benchReadiness(),
  benchStream(),
  benchIdentities(),
  benchImport(),
]) {
  const table = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)))
  console.log(`\n${title}`)
  for (const row of table) {
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
        )
        .join('   '),
    )
  }
}
