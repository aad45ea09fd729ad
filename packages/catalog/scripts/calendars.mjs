// Writes data/calendars.yaml: the public holidays and the days worked for them, 2019 to 2026, out of the package chinese-days, which
// follows the yearly notices of the General Office of the State Council. `node scripts/calendars.mjs` writes; a test compares what it
// would write with what is committed, and every day with a second package (docs/decisions/0011-calendars.md).
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { holidays, workdays } = require('chinese-days/dist/chinese-days.json')
const { version } = require('chinese-days/package.json')

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

/** Where the notice of a year stands on gov.cn; the addresses are those the package chinese-workday 1.16.1 lists. */
const notices = {
  2019: 'content/2018-12/06/content_5346276.htm, changed for May Day by content/2019-03/22/content_5375877.htm',
  2020: 'content/2019-11/21/content_5454164.htm',
  2021: 'content/2020-11/25/content_5564127.htm',
  2022: 'content/2021-10/25/content_5644835.htm',
  2023: 'zhengceku/2022-12/08/content_5730844.htm',
  2024: 'zhengceku/202310/content_6911528.htm',
  2025: 'content/202411/content_6986382.htm',
  2026: 'content/202511/content_7047090.htm',
}

/** What is worth knowing about a year, and where the packages that were compared differ. */
const notes = {
  2019: ['The May Day holiday was lengthened by a second notice in March 2019.'],
  2020: [
    'The Spring Festival was extended to 2 February 2020 by a later notice, which also took back the working Saturday of 1 February.',
    'chinese-workday 1.16.1 still holds the plan before the extension; holiday-calendar 1.3.3 ends the holiday on 1 February and has 2 February as a Sunday.',
  ],
  2022: ['31 December belongs to New Year 2023 and comes with the notice of that year.'],
  2023: [
    'chinese-workday 1.16.1 has 3 January as a day off; chinese-days and holiday-calendar have it as a working day.',
  ],
  2024: [
    'New Year’s Eve of the lunar calendar, 9 February, is a working day here: the notice asked employers to give leave and did not make it a holiday.',
  ],
}

/** Names of the holidays as the law has them; the package shortens some. */
const names = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }

const nextDay = (date) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Days of one name that follow each other, as spans. */
const spansOf = (year) => {
  const spans = []
  for (const date of Object.keys(holidays)
    .filter((day) => day.startsWith(`${year}-`))
    .sort()) {
    const given = holidays[date].split(',')[1]
    const name = names[given] ?? given
    const last = spans.at(-1)
    if (last?.name === name && nextDay(last.to) === date) last.to = date
    else spans.push({ name, from: date, to: date })
  }
  return spans
}

const quoted = (text) => `'${text.replaceAll("'", "''")}'`

const entryOf = (year) =>
  [
    `- id: calendar-${year}`,
    `  year: ${year}`,
    '  holidays:',
    ...spansOf(year).map(
      ({ name, from, to }) => `    - { name: ${name}, from: ${from}, to: ${to} }`,
    ),
    `  workdays: [${Object.keys(workdays)
      .filter((day) => day.startsWith(`${year}-`))
      .sort()
      .join(', ')}]`,
    ...(notes[year] === undefined
      ? []
      : ['  notes:', ...notes[year].map((note) => `    - ${quoted(note)}`)]),
    '  authority: policy',
    `  provenance: { source: ${quoted(`notice of the General Office of the State Council on the holidays of ${year} (www.gov.cn/zhengce/${notices[year]}), as the npm package chinese-days ${version} has it`)}, certainty: secondary }`,
    '',
  ].join('\n')

export const calendarsYaml = () =>
  '# Working days: public holidays and the make-up days worked for them, by year. Written by scripts/calendars.mjs; do not edit.\n' +
  years.map(entryOf).join('')

export const calendarsPath = new URL('../data/calendars.yaml', import.meta.url)

if (process.argv[1] !== undefined && import.meta.url === new URL(process.argv[1], 'file:').href)
  writeFileSync(calendarsPath, calendarsYaml())
