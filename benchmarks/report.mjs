// Reading and judging reports: the sample, growth with length, Word, memory; each beside the budget it is held to.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readWordReport } from '@fazhi/office'
import { catalog, checkReport } from '@fazhi/sdk'
import { strToU8, zipSync } from 'fflate'
import { median } from './measure.mjs'
import { hasCorpus, megabytes, sample, sound } from './texts.mjs'

export const check = (input) =>
  checkReport(input, { profile: 'situation-report', year: 2021, catalog })

const judged = (measured, budget) => [measured.toFixed(1), budget, measured < budget ? 'yes' : 'NO']

const source = hasCorpus ? 'published texts' : 'the example city’s report'

const benchGrowth = () => {
  const budgets = { 1: 60, 5: 300 }
  const sizes = [0.3, 1, 5, 20]
  // The longest first would warm up for the shortest; each is warmed by itself.
  const times = sizes.map((size) => {
    const text = megabytes(sound, size)
    return median(() => check(text), { warmUp: size > 1 ? 1 : 6, rounds: size > 5 ? 1 : 5 })
  })
  const perMegabyte = times.map((time, i) => time / sizes[i])
  return {
    title: `check a report, growth (${source})`,
    head: ['MB', 'milliseconds', 'budget', 'kept', 'time a MB, times that of 1 MB'],
    rows: sizes.map((size, i) => [
      size,
      times[i].toFixed(1),
      budgets[size] ?? '',
      budgets[size] === undefined ? '' : times[i] < budgets[size] ? 'yes' : 'NO',
      (perMegabyte[i] / perMegabyte[1]).toFixed(2),
    ]),
    fiveToOne: times[2] / times[1],
  }
}

const wordOf = (text) => {
  const body = text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const words = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      return `<w:p><w:pPr><w:spacing w:line="560"/></w:pPr><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
    })
    .join('')
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  return {
    bytes: zipSync({ 'word/document.xml': strToU8(xml) }),
    megabytes: Buffer.byteLength(xml) / 1e6,
  }
}

const memoryOf = (name) => {
  const { stdout } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('report-memory.mjs', import.meta.url)), name],
    { encoding: 'utf8' },
  )
  return JSON.parse(stdout)
}

/** The budgets of reading and judging reports. */
export const benchReport = () => {
  const growth = benchGrowth()
  const word = wordOf(megabytes(sound, 1))
  const [clean, faulty] = ['sound', 'sample'].map(memoryOf)
  const rows = [
    [
      'the sample report, ms',
      ...judged(
        median(() => check(sample), { warmUp: 40, rounds: 21 }),
        3,
      ),
    ],
    ['5 MB against 1 MB, times', ...judged(growth.fiveToOne, 7)],
    [
      'Word, ms a MB of XML',
      ...judged(median(() => readWordReport(word.bytes)) / word.megabytes, 40),
    ],
    ['memory for 5 MB of sound text, MB', ...judged(clean.most, 150)],
    [
      `memory for the sample repeated to 5 MB (${faulty.findings.toLocaleString('en')} findings), MB`,
      ...judged(faulty.most, 300),
    ],
  ]
  return [
    growth,
    {
      title: `check a report, budgets (the program alone takes ${clean.before.toFixed(0)} MB)`,
      head: ['', 'measured', 'budget', 'kept'],
      rows,
    },
  ]
}
