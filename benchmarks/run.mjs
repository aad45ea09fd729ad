// npm run bench: warm-up, medians, contestants in one run. Times are of this machine; read the ratios.
// npm run bench -- report peers: only those; rules: where the time of a report goes. --full: peers on 5 MB too, which takes minutes.
import { benchIdentities } from './identities.mjs'
import { benchImport } from './import.mjs'
import { benchPeers } from './peers.mjs'
import { benchReport } from './report.mjs'
import { benchReportRules } from './report-rules.mjs'
import { benchScore } from './score.mjs'
import { benchStream } from './stream.mjs'
import { benchReadiness, benchValidate } from './validate.mjs'

const wanted = process.argv.slice(2)
const full = wanted.includes('--full')
const names = wanted.filter((name) => !name.startsWith('--'))

const benches = {
  score: benchScore,
  report: benchReport,
  rules: benchReportRules,
  peers: () => benchPeers({ full }),
  validate: benchValidate,
  readiness: benchReadiness,
  stream: benchStream,
  identities: benchIdentities,
  import: benchImport,
}
const unknown = names.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.log(`no such measurement: ${unknown.join(', ')} (${Object.keys(benches).join(', ')})`)
  process.exit(2)
}

const show = ({ title, head, rows }) => {
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

for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue
  const measured = await bench()
  for (const table of Array.isArray(measured) ? measured : [measured]) show(table)
}
