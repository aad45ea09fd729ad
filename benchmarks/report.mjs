// Reading and judging reports: the example city's report, and the same text many times over, to see that time grows in step with length.
import { readFileSync } from 'node:fs'
import { catalog, checkReport } from '@fazhi/sdk'
import { median } from './measure.mjs'

const text = readFileSync(new URL('../examples/city-2021/report.txt', import.meta.url), 'utf8')
const check = (input) => checkReport(input, { profile: 'situation-report', year: 2021, catalog })

export const benchReport = () => {
  const lengths = [1, 8, 64]
  const times = lengths.map((n) =>
    median(() => check(text.repeat(n)), { warmUp: n < 10 ? 5 : 1, rounds: n < 10 ? 9 : 3 }),
  )
  return {
    title: `check a report (${text.length.toLocaleString('en')} characters, then repeated)`,
    head: ['characters', 'milliseconds', 'time a character, times the first row'],
    rows: lengths.map((n, i) => [
      (text.length * n).toLocaleString('en'),
      times[i].toFixed(1),
      (times[i] / n / times[0]).toFixed(2),
    ]),
  }
}
