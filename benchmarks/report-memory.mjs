// Run by itself, once a text: the most memory one check of 5 MB takes, beside what the program takes without it.
import { catalog, checkReport } from '@fazhi/sdk'
import { megabytes, sample, sound } from './texts.mjs'

const before = process.resourceUsage().maxRSS
const text = megabytes(process.argv[2] === 'sample' ? sample : sound, 5)
const { findings } = checkReport(text, { profile: 'situation-report', year: 2021, catalog })
console.log(
  JSON.stringify({
    before: before / 1024,
    most: process.resourceUsage().maxRSS / 1024,
    findings: findings.length,
  }),
)
