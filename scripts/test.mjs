// Every check in one command, through turbo: what has not changed since the last run is taken from its cache.
// The last line counts: every unit and built test, and every other check as one.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, turbo } from './run.mjs'

const checks = [
  'check:format',
  'check:lint',
  'check:types',
  'check:boundaries',
  'check:unused',
  'check:workspace',
  'check:browser',
  'check:pack',
]
const suites = ['test-unit', 'test-built']

// The counts come back from turbo's cache, or are written by the run; never left over from an older one.
for (const suite of suites) rmSync(join(root, `.cache/${suite}.json`), { force: true })

const status = turbo(
  ['build', ...checks, 'test:unit', 'test:built'],
  '--continue',
  '--log-order=grouped',
)

let passed = 0
let failed = 0
for (const suite of suites) {
  try {
    const counts = JSON.parse(readFileSync(join(root, `.cache/${suite}.json`), 'utf8'))
    passed += counts.numPassedTests
    failed += counts.numFailedTests
    if (counts.numPendingTests > 0)
      console.log(`${suite}: ${counts.numPendingTests} skipped (said above, or in ${suite}.json)`)
  } catch {
    console.log(`${suite}: did not finish`)
    failed += 1
  }
}
// Turbo's exit code covers the checks that are not test suites.
if (status === 0) passed += checks.length
else if (failed === 0) failed += 1
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = status === 0 && failed === 0 ? 0 : 1
