import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import {
  addWorkingDays,
  dateOfDay,
  dayKind,
  dayNumber,
  holidayName,
  isWorkingDay,
  weekday,
} from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { calendarsPath, calendarsYaml } from '../scripts/calendars.mjs'
import { calendars } from './index.js'

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
const days = Array.from(
  { length: dayNumber('2026-12-31') - dayNumber('2019-01-01') + 1 },
  (_, index) => dateOfDay(dayNumber('2019-01-01') + index),
)

describe('calendars', () => {
  it('cover 2019 to 2026, a year an entry', () => {
    expect(calendars.map(({ year }) => year)).toEqual(years)
    expect(calendars.map(({ id }) => id)).toEqual(years.map((year) => `calendar-${year}`))
  })

  it('are written freshly by the script', () => {
    expect(readFileSync(calendarsPath, 'utf8')).toBe(calendarsYaml())
  })

  it('keep every day in its year, spans in order and apart', () => {
    for (const { year, holidays, workdays } of calendars) {
      const all = [...holidays.flatMap(({ from, to }) => [from, to]), ...workdays]
      expect([year, all.filter((day) => !day.startsWith(`${year}-`))]).toEqual([year, []])
      holidays.forEach(({ from, to }, index) => {
        const next = holidays[index + 1]
        expect([year, from, from <= to && (next === undefined || to < next.from)]).toEqual([
          year,
          from,
          true,
        ])
      })
    }
  })

  it('work only on Saturdays and Sundays, none of them inside a holiday', () => {
    for (const { holidays, workdays } of calendars)
      for (const day of workdays) {
        expect([day, weekday(day) >= 6]).toEqual([day, true])
        expect([day, holidays.some(({ from, to }) => from <= day && day <= to)]).toEqual([
          day,
          false,
        ])
      }
  })

  it('say that they are notices of the State Council’s office read through a package', () => {
    for (const { year, authority, provenance } of calendars) {
      expect([year, authority, provenance.certainty]).toEqual([year, 'policy', 'secondary'])
      expect(provenance.source).toMatch(
        /General Office of the State Council.*chinese-days \d+\.\d+\.\d+/,
      )
    }
  })
})

describe('days known from public notices', () => {
  it.each([
    // 2019: May Day lengthened to four days, worked for on two Sundays.
    ['2019-04-28', 'makeUpWorkday'],
    ['2019-05-01', 'holiday'],
    ['2019-05-04', 'holiday'],
    ['2019-05-05', 'makeUpWorkday'],
    ['2019-05-06', 'workday'],
    // 2020: the Spring Festival extended to 2 February.
    ['2020-01-31', 'holiday'],
    ['2020-02-01', 'holiday'],
    ['2020-02-02', 'holiday'],
    ['2020-02-03', 'workday'],
    ['2020-10-08', 'holiday'],
    // 2021: the three dates of the sample report.
    ['2021-09-18', 'makeUpWorkday'],
    ['2021-10-17', 'weekend'],
    ['2021-12-25', 'weekend'],
    ['2021-10-09', 'makeUpWorkday'],
    ['2021-10-07', 'holiday'],
    // New Year over the turn of a year.
    ['2022-12-31', 'holiday'],
    ['2023-01-02', 'holiday'],
    ['2023-01-03', 'workday'],
    ['2023-06-25', 'makeUpWorkday'],
    ['2023-10-07', 'makeUpWorkday'],
    // The eve of the Spring Festival was a working day in 2024 and a holiday in 2025.
    ['2024-02-09', 'workday'],
    ['2024-02-10', 'holiday'],
    ['2025-01-28', 'holiday'],
    ['2025-05-05', 'holiday'],
    ['2025-10-06', 'holiday'],
    ['2025-10-08', 'holiday'],
    ['2025-10-11', 'makeUpWorkday'],
    ['2026-01-04', 'makeUpWorkday'],
    ['2026-02-23', 'holiday'],
    // A year without data is not guessed.
    ['2018-12-31', 'unknown'],
    ['2027-01-01', 'unknown'],
  ] as const)('%s is a %s', (day, kind) => {
    expect(dayKind(calendars, day)).toBe(kind)
  })

  it('have names', () => {
    expect(holidayName(calendars, '2021-09-20')).toBe('中秋节')
    expect(holidayName(calendars, '2021-06-14')).toBe('端午节')
    expect(holidayName(calendars, '2025-10-06')).toBe('中秋节')
    expect(holidayName(calendars, '2021-10-17')).toBeUndefined()
  })

  it('count working days over a holiday and its make-up days', () => {
    // From Thursday 30 September 2021 over National Day: Friday 8, Saturday 9 (worked), Monday 11 October.
    expect(addWorkingDays(calendars, '2021-09-30', 1)).toBe('2021-10-08')
    expect(addWorkingDays(calendars, '2021-09-30', 3)).toBe('2021-10-11')
    // Five working days of a reconsideration office from Monday 27 December 2021, over New Year.
    expect(addWorkingDays(calendars, '2021-12-27', 5)).toBe('2022-01-04')
    // Over the end of the data nothing is guessed.
    expect(addWorkingDays(calendars, '2026-12-31', 1)).toBeUndefined()
  })
})

describe('a second package', () => {
  const require = createRequire(import.meta.url)
  const folder = pathToFileURL(require.resolve('holiday-calendar/package.json'))
  const other = new Map<string, 'public_holiday' | 'transfer_workday'>(
    years.flatMap((year) => {
      const text = readFileSync(new URL(`data/CN/${year}.json`, folder), 'utf8')
      const { dates } = JSON.parse(text) as {
        readonly dates: readonly {
          readonly date: string
          readonly type: 'public_holiday' | 'transfer_workday'
        }[]
      }
      return dates.map(({ date, type }) => [date, type] as const)
    }),
  )

  it('has the same working days, day by day', () => {
    const isWorkedThere = (day: string): boolean =>
      other.get(day) === undefined ? weekday(day) < 6 : other.get(day) === 'transfer_workday'
    expect(days).toHaveLength(2922)
    expect(days.filter((day) => isWorkingDay(calendars, day) !== isWorkedThere(day))).toEqual([])
  })

  it('has the same holidays, but for the one Sunday the data tell of', () => {
    const differing = days.filter(
      (day) => (dayKind(calendars, day) === 'holiday') !== (other.get(day) === 'public_holiday'),
    )
    expect(differing).toEqual(['2020-02-02'])
    const notes = calendars.find(({ year }) => year === 2020)?.notes ?? []
    expect(notes.join(' ')).toContain('has 2 February as a Sunday')
  })
})
